import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import { chooseTranslation } from "../../core/evidence/choose-translation.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

/** A sentence's translation, which says that it is one: it is never taken for the article's words. */
export function Translation({ place }: { readonly place: PlacedSentence }) {
  const { t, language } = useWords();
  const translation = chooseTranslation(place.sentence, place.article, language);
  return (
    <span className={styles["translation"]} lang={translation?.language} dir="auto">
      <span className={styles["tag"]}>{t("witness.translation")}</span>{" "}
      {translation?.text ?? <em>{t("reader.translation.none")}</em>}
    </span>
  );
}
