import { useMemo } from "react";
import { findMentions } from "../../core/evidence/find-mentions.ts";
import { hedgesOf, markSentence } from "../../core/evidence/mark-sentence.ts";
import { type PlacedSentence, placeOf, refOf } from "../../core/evidence/sentence-index.ts";
import { backedBy, type DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { SentenceRef } from "../../core/model/dataset.ts";
import { inReadingOrder } from "../../core/view/mark-article.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { SentenceText } from "../shared/SentenceText.tsx";
import { sayPublication } from "../shared/say-publication.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";
import { RelationList } from "./RelationList.tsx";

interface SentencesViewProps {
  readonly index: DatasetIndex;
  readonly sentences: readonly SentenceRef[];
}

/** Sentences, each with what it backs. */
export function SentencesView({ index, sentences }: SentencesViewProps) {
  return sentences.flatMap((sentence) => {
    const place = placeOf(index.sentences, sentence);
    return place ? [<SentenceView key={sentence.join("\n")} index={index} place={place} />] : [];
  });
}

const noEntities: ReadonlySet<string> = new Set();

function SentenceView({ index, place }: { readonly index: DatasetIndex; readonly place: PlacedSentence }) {
  const words = useWords();
  const { t } = words;
  const { article, sentence, kind } = place;
  const backed = useMemo(() => inReadingOrder(backedBy(index, refOf(place))), [index, place]);
  const related = backed.map((item) => item.related);
  const parts = useMemo(
    () =>
      markSentence(sentence.text, {
        mentions: findMentions(sentence, index.aliases),
        hedges: hedgesOf(
          sentence.text,
          backed.flatMap(({ witnesses }) => witnesses),
        ),
        quotes: backed.map(({ witnesses }) => witnesses.flatMap(({ quote }) => quote ?? [])),
      }),
    [index, sentence, backed],
  );
  return (
    <article>
      <header className={styles["header"]}>
        <p className={styles["kicker"]}>
          {sayPublication({ ...article, publisher: article.publisher ?? article.title }, words).join(", ")}
        </p>
        <h2 tabIndex={-1} className={`${styles["title"]} ${styles["sentencePlace"]}`}>
          {sayPlace(place, words)}
        </h2>
      </header>
      <blockquote className={styles["sentence"]} lang={article.language} dir="auto">
        <SentenceText index={index} parts={parts} quoted={related} entities={noEntities} isTabbable />
      </blockquote>
      <h3 className={styles["groupTitle"]}>
        {backed.length > 0
          ? t("sentence.backs", { count: backed.length })
          : t(kind === "boilerplate" ? "sentence.backs.boilerplate" : "sentence.backs.none")}
      </h3>
      <RelationList index={index} relations={related} />
    </article>
  );
}
