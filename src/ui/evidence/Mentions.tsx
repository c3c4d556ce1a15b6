import { useMemo } from "react";
import { findMentioningSentences } from "../../core/evidence/mentioning-sentences.ts";
import { segmentText } from "../../core/evidence/segment-text.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Entity } from "../../core/model/dataset.ts";
import { Marked } from "../shared/Marked.tsx";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";

/** The sentences that mention an entity. */
export function Mentions({ index, entity }: { readonly index: DatasetIndex; readonly entity: Entity }) {
  const { t } = useWords();
  const mentions = useMemo(() => findMentioningSentences(entity, index.sentences, index.aliases), [index, entity]);
  const cut = useCut(mentions, 40, 100);
  return (
    <section>
      <h3 className={styles["groupTitle"]}>
        {mentions.length > 0 ? t("entity.mentions", { count: mentions.length }) : t("entity.mentions.none")}
      </h3>
      <ol className={styles["mentions"]}>
        {cut.first.map(({ place, ranges }) => (
          <li key={`${place.article.id} ${place.sentence.id}`} lang={place.article.language} dir="auto">
            <Marked segments={segmentText(place.sentence.text, ranges, [])} />
          </li>
        ))}
      </ol>
      <MoreButton cut={cut} />
    </section>
  );
}
