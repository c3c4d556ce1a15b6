import { useWords } from "../shared/use-words.ts";

export function Measures() {
  const { t } = useWords();
  return <h2>{t("tab.measures")}</h2>;
}
