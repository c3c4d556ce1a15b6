import { Fragment, memo } from "react";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Paragraph, SentenceRef } from "../../core/model/dataset.ts";
import type { ArticleMarks } from "../../core/view/mark-article.ts";
import styles from "./reader.module.css";
import { Sentence, type SentenceLooks } from "./Sentence.tsx";

export interface PlacedParagraph {
  readonly kind: Paragraph["kind"];
  readonly places: readonly PlacedSentence[];
}

interface StretchProps {
  readonly index: DatasetIndex;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly marks: ArticleMarks;
  readonly chosen: readonly SentenceRef[];
  /** The sentence that Tab leads to, where it is here. */
  readonly current: PlacedSentence | undefined;
  readonly looks: SentenceLooks;
}

/** Some paragraphs of an article, drawn anew only when something in them has changed: it may have thousands. */
export const Stretch = memo(function Stretch({ index, paragraphs, marks, chosen, current, looks }: StretchProps) {
  const isChosen = ({ article, sentence }: PlacedSentence) =>
    chosen.some(([a, s]) => a === article.id && s === sentence.id);
  return paragraphs.map(({ kind, places }, i) => {
    const Tag = kind === "headline" ? "h2" : "p";
    return (
      // A paragraph is its place.
      // oxlint-disable-next-line react/no-array-index-key
      <Tag key={i} className={styles["paragraph"]} data-kind={kind}>
        {places.map((place, at) => (
          <Fragment key={place.sentence.id}>
            {at > 0 && " "}
            <Sentence
              index={index}
              place={place}
              mark={marks.get(place)}
              isChosen={isChosen(place)}
              isCurrent={place === current}
              looks={looks}
            />
          </Fragment>
        ))}
      </Tag>
    );
  });
});
