import { useMemo } from "react";
import { toggleSelected } from "../../actions/selection.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { EntityId, RelationId } from "../../core/model/dataset.ts";
import { relationsAmong, sharedNeighbours } from "../../core/query/entity-relations.ts";
import { useApp } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { MoreButton } from "../shared/MoreButton.tsx";
import { sayEntity } from "../shared/relation-words.ts";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import { AroundControl } from "./AroundControl.tsx";
import styles from "./evidence.module.css";
import { PathsSection } from "./PathsSection.tsx";
import { RelationList } from "./RelationList.tsx";

interface SeveralViewProps {
  readonly index: DatasetIndex;
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/** Several things: what is said between them, in the order of dates, and what they share. */
export function SeveralView({ index, entities, relations }: SeveralViewProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const between = useMemo(() => relationsAmong(index, entities), [index, entities]);
  const shared = useMemo(() => (entities.length > 1 ? sharedNeighbours(index, entities) : []), [index, entities]);
  const chosen = relations.flatMap((id) => index.relations.get(id) ?? []);
  const listed = useCut(entities, 40, 100);
  const neighbours = useCut(shared, 40, 100);
  return (
    <article>
      <header className={styles["header"]}>
        <h2 tabIndex={-1} className={styles["title"]}>
          {t("several.kicker", { count: entities.length + relations.length })}
        </h2>
        <ul className={styles["selected"]}>
          {listed.first.map((id) => (
            <li key={id}>
              <EntityLink id={id} />
              <button
                type="button"
                className={styles["remove"]}
                aria-label={t("several.remove", { label: sayEntity(index, id, words) })}
                onClick={() => toggleSelected(app, "entities", id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <MoreButton cut={listed} />
        <AroundControl />
      </header>
      {chosen.length > 0 && (
        <section>
          <h3 className={styles["groupTitle"]}>{t("several.relations", { count: chosen.length })}</h3>
          <RelationList index={index} relations={chosen} />
        </section>
      )}
      {entities.length > 1 && <PathsSection index={index} count={entities.length} />}
      {entities.length > 1 && (
        <section>
          <h3 className={styles["groupTitle"]}>
            {between.length > 0 ? t("several.between", { count: between.length }) : t("several.between.none")}
          </h3>
          <RelationList index={index} relations={between} />
        </section>
      )}
      {entities.length > 1 && (
        <section>
          <h3 className={styles["groupTitle"]}>
            {shared.length > 0 ? t("several.shared", { count: shared.length }) : t("several.shared.none")}
          </h3>
          <ul className={styles["names"]}>
            {neighbours.first.map((id) => (
              <li key={id}>
                <EntityLink id={id} />
              </li>
            ))}
          </ul>
          <MoreButton cut={neighbours} />
        </section>
      )}
    </article>
  );
}
