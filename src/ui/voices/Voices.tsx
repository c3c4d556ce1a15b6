import { useWords } from "../shared/use-words.ts";

export function Voices() {
  const { t } = useWords();
  return <h2>{t("tab.voices")}</h2>;
}
