import type { Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { isolateText } from "../../core/view/isolate-text.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { articleMark } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";
import { Speakers } from "./Speakers.tsx";

interface WitnessChainProps {
  readonly index: DatasetIndex;
  readonly witness: Witness;
}

/** The chain of who says so, from the nearest speaker to the publisher, with dates. */
export function WitnessChain({ index, witness: { evidence, place } }: WitnessChainProps) {
  const { t, date, instant } = useWords();
  const { attribution, stated, setting } = evidence;
  const { article } = place;
  const mark = articleMark(index.dataset, article);
  const hasEntity = article.entity !== undefined && index.entities.has(article.entity);
  return (
    <p className={styles["chain"]}>
      <Speakers attribution={attribution} />
      {stated && ` ${t("witness.stated", { date: date(stated) })}`}
      {setting && (
        <>
          {" · "}
          <EntityLink id={setting} />
        </>
      )}
      {" › "}
      {mark !== null && (
        <abbr className={styles["articleMark"]} title={article.title}>
          {mark}
        </abbr>
      )}
      {!article.publisher && hasEntity && article.entity ? (
        <EntityLink id={article.entity} />
      ) : (
        isolateText(article.publisher ?? article.title)
      )}
      {article.published && `, ${instant(article.published)}`}
    </p>
  );
}
