import { quoteText } from "../../core/evidence/anchor-quote.ts";
import { excerptQuote, findHedges, segmentText } from "../../core/evidence/segment-text.ts";
import type { Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { speakerValue } from "../../core/query/facets.ts";
import { Marked } from "../shared/Marked.tsx";
import { sayEntity } from "../shared/relation-words.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./voices.module.css";

interface SayingProps {
  readonly index: DatasetIndex;
  /** The voice under which it stands, and which is not named again. */
  readonly value: string;
  readonly witness: Witness;
}

/** The very words of a claim, through whom they come, and where they stand. */
export function Saying({ index, value, witness: { evidence, place, quote } }: SayingProps) {
  const words = useWords();
  const { t } = words;
  const { article, sentence } = place;
  const hedges = findHedges(sentence.text, evidence.hedges ?? [], quote ?? []);
  const chain = evidence.attribution ?? [];
  const at = chain.findIndex((id) => speakerValue(id) === value);
  const name = (ids: readonly string[]) => ids.map((id) => sayEntity(index, id, words)).join(", ");
  const [before, after] = at < 0 ? [[], []] : [chain.slice(0, at), chain.slice(at + 1)];
  const hasSeveral = index.dataset.articles.length > 1;
  return (
    <>
      <blockquote className={styles["quote"]} lang={article.language} dir="auto">
        {quote ? (
          <Marked segments={excerptQuote(segmentText(sentence.text, quote, hedges))} />
        ) : (
          quoteText(evidence.quote)
        )}
      </blockquote>
      <p className={styles["source"]}>
        {[
          ...(quote ? [] : [t("witness.lost")]),
          ...(before.length > 0 ? [t("voices.passedOn", { names: name(before) })] : []),
          ...(after.length > 0 ? [t("voices.through", { names: name(after) })] : []),
          ...(hasSeveral ? [article.publisher ?? article.title] : []),
          sayPlace(place, words),
        ].join(" · ")}
      </p>
    </>
  );
}
