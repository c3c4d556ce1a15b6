import { type CSSProperties, memo } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { toneAt } from "../../core/view/palette.ts";
import type { TimeMark } from "../../core/view/timeline-marks.ts";
import { nodeLookOf } from "../../core/view/node-look.ts";
import { useDerived } from "../shared/app-context.ts";
import { hueOf } from "../shared/relation-words.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import styles from "./timeline.module.css";

interface MarkProps {
  readonly index: DatasetIndex;
  readonly mark: TimeMark;
  readonly words: string;
  readonly spoken: string;
  readonly isSelected: boolean;
  readonly isLit: boolean;
  readonly isLeftOut: boolean;
  readonly isCurrent: boolean;
}

/** How high a lane is, in CSS px. */
export const laneHeight = 18;

/** A date as a bar or a dot, with its words beside or upon it. */
export const TimelineMark = memo(function TimelineMark(props: MarkProps) {
  const { index, mark, words, spoken, isSelected, isLit, isLeftOut, isCurrent } = props;
  const palette = useDerived((derived) => derived.palette());
  const { dated, left, right, isDot, labelAt, isLabelBefore, labelRoom, labelMost } = mark;
  const { item } = dated;
  const look = "entity" in item ? nodeLookOf(index.types, item.entity) : null;
  const hue = "entity" in item ? toneAt(palette, look?.tone ?? 0)[1] : hueOf(index, item);
  return (
    <span
      role="option"
      id={`mark-${dated.mark.replace("/", "-")}`}
      className={styles["mark"]}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      aria-label={spoken}
      title={spoken}
      data-mark={dated.mark}
      data-dot={isDot}
      data-entity={look !== null}
      data-lit={isLit}
      data-out={isLeftOut}
      data-crossed={!isLabelBefore && labelAt < right && labelAt + labelRoom > right}
      data-expected={dated.isExpected}
      data-uncertain={dated.isUncertain}
      data-approximate={dated.isApproximate}
      data-open={Number.isFinite(dated.span.first) ? (Number.isFinite(dated.span.last) ? "no" : "end") : "start"}
      style={{ left, width: right - left, top: mark.lane * laneHeight, "--hue": hue } as CSSProperties}
    >
      <span className={styles["bar"]} />
      <span
        className={styles["label"]}
        data-empty={labelRoom === 0}
        data-before={isLabelBefore}
        style={
          {
            [isLabelBefore ? "right" : "left"]: isLabelBefore ? right - labelAt : labelAt - left,
            "--room": `${labelRoom}px`,
            "--most": `${labelMost}px`,
          } as CSSProperties
        }
      >
        {look && <SwatchCanvas className={styles["swatch"]} swatch={{ kind: "node", look }} />}
        <span className={styles["words"]}>{words}</span>
      </span>
    </span>
  );
});
