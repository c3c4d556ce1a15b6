import { type CSSProperties, Fragment, useEffect, useId, useRef } from "react";
import { choosePath } from "../../actions/paths.ts";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { Path, PathStep } from "../../core/query/path.ts";
import { useApp } from "../shared/app-context.ts";
import { LineSwatch } from "../shared/LineSwatch.tsx";
import { hueOf, sayEntity, sayLabel } from "../shared/relation-words.ts";
import { useWords } from "../shared/use-words.ts";
import { PathSteps } from "./PathSteps.tsx";
import styles from "./paths.module.css";

interface PathItemProps {
  readonly index: DatasetIndex;
  readonly path: Path;
  readonly number: number;
  /** Which paths it is one of. */
  readonly group: string;
  readonly isChosen: boolean;
}

/** A path as a chain that can be read, and how surely it holds; of the chosen one the sentences behind each step. */
export function PathItem({ index, path, number, group, isChosen }: PathItemProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const { steps, weakest } = path;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const first = steps[0];
  const decisive = steps[weakest?.at ?? 0]?.relations[0];
  // What was open above it closes, and a link may name a path far down.
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li className={styles["path"]}>
      <div ref={row} className={styles["choice"]}>
        <input
          id={id}
          type="radio"
          name={group}
          checked={isChosen}
          onChange={() => choosePath(app, number)}
          onClick={() => isChosen && choosePath(app, number)}
          onKeyDown={({ key }) => key === "Enter" && choosePath(app, number)}
        />
        <label htmlFor={id}>
          <span className={styles["chain"]}>
            {first && <b>{sayEntity(index, first.from, words)}</b>}
            {steps.map((step) => (
              <Fragment key={step.to}>
                {" "}
                <StepLabel index={index} step={step} /> <b>{sayEntity(index, step.to, words)}</b>
              </Fragment>
            ))}
          </span>
          <span className={styles["standing"]}>
            {decisive && <LineSwatch className={styles["swatch"]} related={decisive} />}
            <span>
              {t("paths.length", { count: steps.length })} ·{" "}
              {weakest ? t(`paths.weakest.${weakest.weakness}`, { step: weakest.at + 1 }) : t("paths.certain")}
            </span>
          </span>
        </label>
      </div>
      {isChosen && <PathSteps index={index} steps={steps} />}
    </li>
  );
}

/** A relation between two names, with the arrow that it has itself. */
function StepLabel({ index, step }: { readonly index: DatasetIndex; readonly step: PathStep }) {
  const words = useWords();
  const related = step.relations[0] as IndexedRelation;
  const label = sayLabel(index, related, words);
  const isDirected = index.types.relationTypes.get(related.relation.type)?.directed ?? true;
  const isBackward = related.relation.source !== step.from;
  return (
    <span className={styles["label"]} style={{ "--hue": hueOf(index, related) } as CSSProperties}>
      {!isDirected ? "–\u00a0" : isBackward && "←\u00a0"}
      <span lang={label.language} dir="auto">
        {label.text}
      </span>
      {!isDirected ? "\u00a0–" : !isBackward && "\u00a0→"}
    </span>
  );
}
