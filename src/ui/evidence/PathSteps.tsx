import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import type { CSSProperties } from "react";
import { selectRelation } from "../../actions/selection.ts";
import { pointAt } from "../../actions/ui.ts";
import { segmentText } from "../../core/evidence/segment-text.ts";
import type { Standing, Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { PathStep } from "../../core/query/path.ts";
import { useApp } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { Marked } from "../shared/Marked.tsx";
import { hueOf, sayLabel, sayRelation, sayStanding } from "../shared/relation-words.ts";
import { RelationLink } from "../shared/RelationLink.tsx";
import { useWords } from "../shared/use-words.ts";
import { Speakers } from "./Speakers.tsx";
import styles from "./paths.module.css";

interface PathStepsProps {
  readonly index: DatasetIndex;
  readonly steps: readonly PathStep[];
}

/** A path from top to bottom, and at each step a sentence that says it. */
export function PathSteps({ index, steps }: PathStepsProps) {
  return (
    <ol className={styles["steps"]}>
      {steps.map((step, i) => (
        <li key={step.to}>
          {i === 0 && (
            <p className={styles["place"]}>
              <EntityLink id={step.from} />
            </p>
          )}
          <Step index={index} step={step} />
          <p className={styles["place"]}>
            <EntityLink id={step.to} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The witness that a relation's standing rests on. */
function decisiveWitness({ witnesses, factuality, isNegated }: Standing): Witness | undefined {
  const found = witnesses.filter(({ quote }) => quote);
  const decides = ({ evidence }: Witness) =>
    evidence.factuality === factuality && (evidence.negated ?? false) === isNegated;
  return found.find(decides) ?? found[0] ?? witnesses[0];
}

function Step({ index, step }: { readonly index: DatasetIndex; readonly step: PathStep }) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const [related, ...others] = step.relations as readonly [IndexedRelation, ...IndexedRelation[]];
  const { relation, standing } = related;
  const label = sayLabel(index, related, words);
  const isDirected = index.types.relationTypes.get(relation.type)?.directed ?? true;
  const Arrow = !isDirected ? Minus : relation.source === step.from ? ArrowDown : ArrowUp;
  const witness = decisiveWitness(standing);
  return (
    <div className={styles["step"]} style={{ "--hue": hueOf(index, related) } as CSSProperties}>
      <Arrow className={styles["arrow"]} size={14} aria-hidden="true" />
      <button
        type="button"
        className={styles["relation"]}
        aria-label={sayRelation(index, related, words)}
        onClick={() => selectRelation(app, relation.id)}
        onPointerEnter={() => pointAt(app, { relation: relation.id })}
        onPointerLeave={() => pointAt(app, null)}
      >
        <span lang={label.language} dir="auto">
          {label.text}
        </span>
      </button>
      <p className={styles["says"]}>{sayStanding(related, words).join(" · ")}</p>
      {witness && (
        <>
          <blockquote className={styles["sentence"]} lang={witness.place.article.language} dir="auto">
            <Marked segments={segmentText(witness.place.sentence.text, witness.quote ?? [], [])} />
          </blockquote>
          <p className={styles["says"]}>
            <Speakers attribution={witness.evidence.attribution} />
            {standing.witnesses.length > 1 && ` · ${t("paths.witnesses", { count: standing.witnesses.length - 1 })}`}
          </p>
        </>
      )}
      {others.length > 0 && (
        <details className={styles["others"]}>
          <summary>{t("paths.others", { count: others.length })}</summary>
          {others.map((other) => (
            <RelationLink key={other.key} index={index} related={other} />
          ))}
        </details>
      )}
    </div>
  );
}
