import { type CSSProperties, useMemo } from "react";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { LineSwatch } from "../shared/LineSwatch.tsx";
import { hueOf, sayLabel, sayLine } from "../shared/relation-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";
import { explainLine } from "./explain-line.ts";
import { WitnessCard } from "./WitnessCard.tsx";

interface RelationViewProps {
  readonly index: DatasetIndex;
  readonly related: IndexedRelation;
}

/** A relation: its ends, how surely it holds, and each witness with its sentence. */
export function RelationView({ index, related }: RelationViewProps) {
  const words = useWords();
  const { t, pick, date } = words;
  const { relation, standing } = related;
  const type = index.types.relationTypes.get(relation.type);
  const family = index.types.families.get(type?.family ?? "");
  const label = sayLabel(index, related, words);
  const denials = standing.witnesses.filter(({ evidence }) => evidence.negated).length;
  const note = relation.note && pick(relation.note);
  const role = relation.role && pick(relation.role);
  const reasons = useMemo(() => explainLine(related, words), [related, words]);
  return (
    <article style={{ "--hue": hueOf(index, related) } as CSSProperties}>
      <header className={styles["header"]}>
        <p className={styles["kicker"]}>
          <LineSwatch className={styles["kickerSwatch"]} related={related} />
          {t("relation.kicker", { family: family ? pick(family.label).text : "" })}
        </p>
        <h2 tabIndex={-1} className={styles["title"]}>
          <EntityLink id={relation.source} />{" "}
          <span className={styles["relationLabel"]} lang={label.language} dir="auto">
            {label.text}
          </span>{" "}
          <EntityLink id={relation.target} />
        </h2>
        <ul className={styles["chips"]}>
          <li className={styles["chip"]} data-line={standing.factuality ?? "none"}>
            {t(standing.factuality === null ? "factuality.none" : `factuality.${standing.factuality}`)}
          </li>
          {standing.isContested ? (
            <li className={styles["chip"]}>{t("factuality.contested")}</li>
          ) : (
            standing.isNegated && <li className={styles["chip"]}>{t("factuality.negated")}</li>
          )}
          {standing.isAttributed && <li className={styles["chip"]}>{t("factuality.attributed")}</li>}
          {relation.date && <li className={styles["chip"]}>{date(relation.date)}</li>}
          {relation.inferred && <li className={styles["chip"]}>{t("factuality.inferred")}</li>}
          <li className={styles["chip"]}>{t("relation.witnesses", { count: standing.count })}</li>
        </ul>
        {role && (
          <p className={styles["fact"]} lang={role.language}>
            {t("relation.role", { role: role.text })}
          </p>
        )}
      </header>

      {standing.witnesses.length === 0 && <p className={styles["warning"]}>{t("relation.none")}</p>}
      {standing.lost > 0 && <p className={styles["warning"]}>{t("relation.lost", { count: standing.lost })}</p>}
      {standing.isContested && (
        <p className={styles["warning"]}>
          {t("relation.disagree", { affirm: standing.witnesses.length - denials, deny: denials })}
        </p>
      )}

      <ol className={styles["witnesses"]}>
        {standing.witnesses.map((witness, i) => (
          <WitnessCard
            key={`${relation.id} ${i}`}
            index={index}
            witness={witness}
            isAlone={standing.witnesses.length === 1}
          />
        ))}
      </ol>

      <details className={styles["why"]}>
        <summary>{t("relation.why", { line: sayLine(related, words) })}</summary>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </details>
      {note && (
        <section className={styles["note"]}>
          <h3>{t("relation.inferred")}</h3>
          <p lang={note.language}>{note.text}</p>
        </section>
      )}
      <Pager relation={relation.id} />
    </article>
  );
}

/** Where the relation stands in the order of the article, and the way on. */
function Pager({ relation }: { readonly relation: string }) {
  const { t } = useWords();
  const order = useDerived((derived) => derived.readingOrder());
  const from = useStoreValue("ui", (ui) => ui.walkFrom);
  const walk = order.filter(
    (other) => from === null || other.relation.source === from || other.relation.target === from,
  );
  const at = walk.findIndex((other) => other.relation.id === relation) + 1;
  return (
    <nav className={styles["pager"]} aria-label={t("legend.relations")}>
      <ActionButton action="previousRelation" className={styles["button"]}>
        ← {t("relation.previous")}
      </ActionButton>
      {at > 0 && <span className={styles["position"]}>{t("relation.position", { at, of: walk.length })}</span>}
      <ActionButton action="nextRelation" className={styles["button"]}>
        {t("relation.next")} →
      </ActionButton>
    </nav>
  );
}
