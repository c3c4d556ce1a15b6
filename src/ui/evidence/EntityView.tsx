import { useMemo } from "react";
import { type DatasetIndex, type IndexedEntity, relationsOf } from "../../core/graph/dataset-index.ts";
import { groupRelations } from "../../core/query/entity-relations.ts";
import { nodeLookOf } from "../../core/view/node-look.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { useWords } from "../shared/use-words.ts";
import { AroundControl } from "./AroundControl.tsx";
import styles from "./evidence.module.css";
import { Mentions } from "./Mentions.tsx";
import { RelationList } from "./RelationList.tsx";

interface EntityViewProps {
  readonly index: DatasetIndex;
  readonly indexed: IndexedEntity;
}

/** An entity: what it is, its relations by family and direction, and the sentences that mention it. */
export function EntityView({ index, indexed }: EntityViewProps) {
  const { t, pick, date } = useWords();
  const { entity } = indexed;
  const label = pick(entity.label);
  const type = index.types.entityTypes.get(entity.type);
  const groups = useMemo(() => groupRelations(index, entity.id), [index, entity.id]);
  const description = entity.description && pick(entity.description);
  const note = entity.note && pick(entity.note);
  const aliases = (entity.aliases ?? []).filter((alias) => alias !== label.text);
  const count = relationsOf(index, entity.id).length;
  return (
    <article>
      <header className={styles["header"]}>
        <p className={styles["kicker"]}>
          <SwatchCanvas
            className={styles["kickerNode"]}
            swatch={{ kind: "node", look: nodeLookOf(index.types, entity) }}
          />
          {type ? pick(type.label).text : entity.type}
          {entity.subtype && ` · ${entity.subtype}`}
        </p>
        <h2 tabIndex={-1} className={styles["title"]} lang={label.language} dir="auto">
          {label.text}
        </h2>
        <ul className={styles["chips"]}>
          {entity.status && entity.status !== "actual" && (
            <li className={styles["chip"]}>{t(`entity.status.${entity.status}`)}</li>
          )}
          {entity.anonymous && <li className={styles["chip"]}>{t("entity.anonymous")}</li>}
          {entity.date && <li className={styles["chip"]}>{date(entity.date)}</li>}
          <li className={styles["chip"]}>{t("entity.relations", { count })}</li>
        </ul>
        {description && (
          <p className={styles["description"]} lang={description.language}>
            {description.text}
          </p>
        )}
        {aliases.length > 0 && (
          <p className={styles["fact"]}>
            {t("entity.aliases")}: <span dir="auto">{aliases.join("; ")}</span>
          </p>
        )}
        {note && (
          <p className={styles["fact"]} lang={note.language}>
            {t("entity.note")}: {note.text}
          </p>
        )}
        <AroundControl />
      </header>
      {groups.length === 0 && <p>{t("entity.relations.none")}</p>}
      {groups.map(({ family, direction, relations }) => (
        <section key={`${entity.id} ${family.id} ${direction}`}>
          <h3 className={styles["groupTitle"]}>
            {pick(family.label).text} {direction === "in" ? "←" : "→"} <span>{relations.length}</span>
          </h3>
          <RelationList index={index} relations={relations} from={entity.id} />
        </section>
      ))}
      <Mentions key={entity.id} index={index} entity={entity} />
    </article>
  );
}
