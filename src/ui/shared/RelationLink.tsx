import type { CSSProperties } from "react";
import { select, selectRelationFrom } from "../../actions/selection.ts";
import { pointAt } from "../../actions/ui.ts";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId, SentenceRef } from "../../core/model/dataset.ts";
import { useApp, useStoreValue } from "./app-context.ts";
import styles from "./links.module.css";
import { LineSwatch } from "./LineSwatch.tsx";
import { hueOf, sayEntity, sayLabel, sayStanding } from "./relation-words.ts";
import { useWords } from "./use-words.ts";

interface RelationLinkProps {
  readonly index: DatasetIndex;
  readonly related: IndexedRelation;
  /** The entity in whose list it stands, and which is not named again. */
  readonly from?: EntityId;
  /** The sentence in whose list it stands, and which stays where one reads. */
  readonly at?: SentenceRef;
}

/** A relation in a list: a click opens its sentences, pointing at it shows it in the graph. */
export function RelationLink({ index, related, from, at }: RelationLinkProps) {
  const app = useApp();
  const words = useWords();
  const { relation } = related;
  const isCurrent = useStoreValue("view", ({ view }) => view.selection?.relations?.includes(relation.id) ?? false);
  const label = sayLabel(index, related, words);
  const name = (id: EntityId) =>
    id !== from
      ? sayEntity(index, id, words)
      : relation.source === relation.target && id === relation.target
        ? words.t("entity.self")
        : "";
  const source = relation.source === from ? "" : name(relation.source);
  return (
    <button
      type="button"
      className={styles["relation"]}
      style={{ "--hue": hueOf(index, related) } as CSSProperties}
      aria-current={isCurrent || undefined}
      onClick={() => {
        if (at) select(app, { relations: [relation.id], sentences: [at] });
        else selectRelationFrom(app, relation.id, from ?? null);
      }}
      onPointerEnter={() => pointAt(app, { relation: relation.id })}
      onPointerLeave={() => pointAt(app, null)}
    >
      <LineSwatch className={styles["swatch"]} related={related} />
      <span>
        <span className={styles["words"]} dir="auto">
          {source}{" "}
          <span className={styles["label"]} lang={label.language}>
            {label.text}
          </span>{" "}
          {from !== undefined && relation.target === from && relation.source !== from ? "" : name(relation.target)}
        </span>
        <span className={styles["standing"]}>{sayStanding(related, words).join(" · ")}</span>
      </span>
    </button>
  );
}
