import { useWords } from "../shared/use-words.ts";

export function Table() {
  const { t } = useWords();
  return <h2>{t("dock.table")}</h2>;
}
