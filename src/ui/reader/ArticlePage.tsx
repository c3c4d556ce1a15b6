import { useMemo } from "react";
import { type PlacedSentence, placeOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article, SentenceRef } from "../../core/model/dataset.ts";
import type { ArticleMarks } from "../../core/view/mark-article.ts";
import { sayPublication } from "../shared/say-publication.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";
import type { SentenceLooks } from "./Sentence.tsx";
import { type PlacedParagraph, Stretch } from "./Stretch.tsx";
import { useGrowing } from "./use-growing.ts";

interface ArticlePageProps {
  readonly index: DatasetIndex;
  readonly article: Article;
  readonly marks: ArticleMarks;
  readonly chosen: readonly SentenceRef[];
  readonly current: PlacedSentence | undefined;
  readonly looks: SentenceLooks;
}

/** So many paragraphs are drawn anew together. */
const stretchLength = 40;
const noMarks: ArticleMarks = new Map();
const noneChosen: readonly SentenceRef[] = [];

interface Stretches {
  readonly list: readonly (readonly PlacedParagraph[])[];
  /** Where in the list a sentence is. */
  readonly at: ReadonlyMap<PlacedSentence, number>;
}

function cutArticle({ sentences }: DatasetIndex, { id, paragraphs }: Article): Stretches {
  const list: PlacedParagraph[][] = [];
  const at = new Map<PlacedSentence, number>();
  for (const [i, { kind, sentences: own }] of paragraphs.entries()) {
    if (i % stretchLength === 0) list.push([]);
    const places = own.flatMap((sentence) => placeOf(sentences, [id, sentence.id]) ?? []);
    for (const place of places) at.set(place, list.length - 1);
    list.at(-1)?.push({ kind, places });
  }
  return { list, at };
}

/** An article as a page: its parts as they were printed, in its own language. A long one comes stretch by stretch. */
export function ArticlePage({ index, article, marks, chosen, current, looks }: ArticlePageProps) {
  const words = useWords();
  const { list, at } = useMemo(() => cutArticle(index, article), [index, article]);
  const stretchOf = (place: PlacedSentence | undefined): number => (place && at.get(place)) ?? -1;
  const marked = new Set(Array.from(marks.keys(), stretchOf));
  const withChosen = new Set(chosen.map((sentence) => stretchOf(placeOf(index.sentences, sentence))));
  const count = useGrowing(list.length, stretchOf(current));
  const source = sayPublication(article, words).join(" · ");
  return (
    <article className={styles["page"]} lang={article.language} data-translation={looks.translation}>
      {source && <p className={styles["source"]}>{source}</p>}
      {list.slice(0, count).map((paragraphs, i) => (
        <Stretch
          // A stretch is its place.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          index={index}
          paragraphs={paragraphs}
          marks={marked.has(i) ? marks : noMarks}
          chosen={withChosen.has(i) ? chosen : noneChosen}
          current={stretchOf(current) === i ? current : undefined}
          looks={looks}
        />
      ))}
    </article>
  );
}
