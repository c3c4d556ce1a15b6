import { useWords } from "../shared/use-words.ts";

export function Timeline() {
  const { t } = useWords();
  return <h2>{t("dock.time")}</h2>;
}
