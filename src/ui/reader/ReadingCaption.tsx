import { placeOf } from "../../core/evidence/sentence-index.ts";
import { addedBy } from "../../core/query/reading.ts";
import { reveal } from "../../actions/reading.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { sayLabel } from "../shared/relation-words.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

/** Above the picture: what the sentence that is read adds to it, or the question. */
export function ReadingCaption() {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const reading = useStoreValue("view", ({ view }) => view.reading);
  const index = useStoreValue("document", ({ open }) => open?.index);
  const place = index && reading && placeOf(index.sentences, [reading.article, reading.through]);
  if (!index || !place) return null;
  const added = addedBy(index, place);
  return (
    <p className={styles["caption"]}>
      <b>{sayPlace(place, words)}</b>{" "}
      {reading.last ? (
        <>
          {t("reading.question")}{" "}
          <button type="button" className={styles["reveal"]} onClick={() => reveal(app)}>
            {t("reading.reveal")}
          </button>
        </>
      ) : added.length === 0 ? (
        t("reading.adds.none")
      ) : (
        <>
          {t("reading.adds", { count: added.length })}:{" "}
          {added.map(({ related }) => sayLabel(index, related, words).text).join(", ")}
        </>
      )}
    </p>
  );
}
