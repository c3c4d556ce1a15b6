import { Fragment, useMemo } from "react";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article, Paragraph, View } from "../../core/model/dataset.ts";
import type { ArticleMarks } from "../../core/view/mark-article.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";
import { Sentence, type SentenceLooks } from "./Sentence.tsx";
import { useGrowing } from "./use-growing.ts";

interface ArticlePageProps {
  readonly index: DatasetIndex;
  readonly article: Article;
  readonly marks: ArticleMarks;
  readonly selection: View["selection"];
  readonly current: PlacedSentence | undefined;
  readonly looks: SentenceLooks;
}

interface PlacedParagraph {
  readonly kind: Paragraph["kind"];
  readonly places: readonly PlacedSentence[];
}

function paragraphsOf({ sentences }: DatasetIndex, { id, paragraphs }: Article): PlacedParagraph[] {
  const { byId } = sentences.get(id) ?? {};
  return paragraphs.map((paragraph) => ({
    kind: paragraph.kind,
    places: paragraph.sentences.flatMap((sentence) => byId?.get(sentence.id) ?? []),
  }));
}

/** An article as a page: its parts as they were printed, in its own language. Long ones come a stretch at a time. */
export function ArticlePage({ index, article, marks, selection, current, looks }: ArticlePageProps) {
  const { instant } = useWords();
  const paragraphs = useMemo(() => paragraphsOf(index, article), [index, article]);
  const chosen = selection?.sentences ?? [];
  const isChosen = ({ sentence }: PlacedSentence) => chosen.some(([a, s]) => a === article.id && s === sentence.id);
  const needed = current ? paragraphs.findIndex(({ places }) => places.includes(current)) : 0;
  const count = useGrowing(paragraphs.length, needed);
  const source = [article.publisher, article.published && instant(article.published)].filter(Boolean).join(" · ");
  return (
    <article className={styles["page"]} lang={article.language} data-translation={looks.translation}>
      {source && <p className={styles["source"]}>{source}</p>}
      {paragraphs.slice(0, count).map(({ kind, places }, i) => {
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
      })}
    </article>
  );
}
