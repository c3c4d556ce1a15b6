import { reveal } from "../../actions/reading.ts";
import { showEverything } from "../../actions/filter.ts";
import { type PlacedSentence, refOf } from "../../core/evidence/sentence-index.ts";
import { backedBy, type DatasetIndex } from "../../core/graph/dataset-index.ts";
import { inReadingOrder } from "../../core/view/mark-article.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { RelationLink } from "../shared/RelationLink.tsx";
import textButton from "../shared/text-button.module.css";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

/** What a sentence backs, numbered as its quotes are; where that is still to be asked, the question. */
export function Backing({ index, place }: { readonly index: DatasetIndex; readonly place: PlacedSentence }) {
  const app = useApp();
  const { t } = useWords();
  const visible = useDerived((derived) => derived.visible());
  const isAsked = useStoreValue("view", ({ view }) => view.reading?.last === "hide");
  const backed = inReadingOrder(backedBy(index, refOf(place)));
  const shown = backed.filter(({ related }) => visible?.keys.has(related.key));
  const cut = useCut(shown, 24, 40);
  const leftOut = backed.length - shown.length;
  return (
    <span className={styles["backing"]} data-backing>
      {isAsked ? (
        <>
          {t("reading.question")}{" "}
          <button type="button" className={textButton["button"]} onClick={() => reveal(app)}>
            {t("reading.reveal")}
          </button>
        </>
      ) : backed.length === 0 ? (
        t(place.kind === "boilerplate" ? "sentence.backs.boilerplate" : "sentence.backs.none")
      ) : (
        <>
          {t("sentence.backs", { count: backed.length })}
          {cut.first.map(({ related }, i) => (
            <span key={related.key} className={styles["backed"]}>
              <span className={styles["quoteNumber"]} aria-hidden="true">
                {shown.length > 1 && i + 1}
              </span>
              <RelationLink index={index} related={related} at={refOf(place)} />
            </span>
          ))}
          <MoreButton cut={cut} />
          {leftOut > 0 && (
            <span>
              {t("sentence.leftOut", { count: leftOut })}{" "}
              <button type="button" className={textButton["button"]} onClick={() => showEverything(app)}>
                {t("tier.showAll")}
              </button>
            </span>
          )}
        </>
      )}
    </span>
  );
}
