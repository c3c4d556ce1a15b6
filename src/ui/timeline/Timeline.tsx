import { useMemo, useRef, useState } from "react";
import { beginGesture } from "../../actions/edit.ts";
import { announceFilter } from "../../actions/filter.ts";
import { keepInterval } from "../../actions/time.ts";
import type { TimeSpan } from "../../core/query/time-filter.ts";
import { type Brush, brushOf, extentOf, type Interval, writeBrush } from "../../core/view/timeline-brush.ts";
import { timeTicks, unitOf, xOf } from "../../core/view/timeline-ticks.ts";
import type { TimeSegment } from "../../core/view/timeline-scale.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineBrush } from "./TimelineBrush.tsx";
import { TimelineLanes } from "./TimelineLanes.tsx";
import { TimelineTools } from "./TimelineTools.tsx";
import styles from "./timeline.module.css";
import { useHands, useZoomKeys } from "./use-hands.ts";
import { useSize } from "./use-size.ts";
import { type TimelineData, useTimeline } from "./use-timeline.ts";
import { useTimeWindow } from "./use-time-window.ts";

/** Relations and entities by their dates, and the filter by time that is chosen among them. */
export function Timeline() {
  const [isEven, setEven] = useState(false);
  const data = useTimeline(isEven);
  return data && <Shown data={data} isEven={isEven} onEven={setEven} />;
}

interface ShownProps {
  readonly data: TimelineData;
  readonly isEven: boolean;
  readonly onEven: (isEven: boolean) => void;
}

/** Room that a step of the brush takes at least, in CSS px. */
const stepRoom = 8;
const pageRoom = 80;

function Shown({ data, isEven, onEven }: ShownProps) {
  const app = useApp();
  const { t } = useWords();
  const { kind, timeline, scale, finestOf } = data;
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { width } = useSize(field);
  const { height } = useSize(scroller);
  const controls = useTimeWindow(scale, width);
  useHands(field, controls);
  useZoomKeys(root, controls);
  const { window } = controls;
  const time = useStoreValue("view", ({ view }) => view.filter?.time);
  const selection = useStoreValue("view", ({ view }) => view.selection);
  const gesture = useRef(beginGesture());
  const ticks = useMemo(() => timeTicks(scale, window, finestOf), [scale, window, finestOf]);
  const interval: Interval = time?.of === kind ? time : {};
  const brush = brushOf(interval);
  const isActive = interval.from !== undefined || interval.to !== undefined;
  const whole = extentOf(scale);

  const onBrush = (next: Brush, isLast: boolean): void => {
    keepInterval(app, kind, writeBrush(next, whole), gesture.current);
    if (!isLast) return;
    gesture.current = beginGesture();
    announceFilter(app);
  };
  const chosen = ((): TimeSpan | null => {
    if (isActive) return { first: Math.max(brush.from, whole.first), last: Math.min(brush.to, whole.last) };
    const { entities = [], relations = [] } = selection ?? {};
    const spans = timeline.dated.filter(({ item }) =>
      "entity" in item ? entities.includes(item.entity.id) : relations.includes(item.relation.id),
    );
    if (spans.length === 0) return null;
    return {
      first: Math.min(...spans.map(({ span }) => Math.max(span.first, whole.first))),
      last: Math.max(...spans.map(({ span }) => Math.min(span.last, whole.last))),
    };
  })();
  const x = (at: number): number => xOf(scale.placeOf(at), window);
  const unitAt = (room: number) => (segment: TimeSegment) => unitOf(segment, window, room, finestOf(segment));
  return (
    <div ref={root} className={styles["timeline"]}>
      <TimelineTools
        data={data}
        controls={controls}
        isEven={isEven}
        onEven={onEven}
        showChosen={chosen && (() => controls.show(chosen))}
      />
      <div ref={field} className={styles["field"]}>
        <TimelineBrush
          scale={scale}
          window={window}
          ticks={ticks}
          brush={brush}
          isActive={isActive}
          unitAt={unitAt(stepRoom)}
          coarserAt={unitAt(pageRoom)}
          onChange={onBrush}
          onReveal={(at) => {
            if (x(at) < 0) controls.panBy(x(at) - 40);
            else if (x(at) > width) controls.panBy(x(at) - width + 40);
          }}
        >
          <TimelineAxis scale={scale} window={window} ticks={ticks} published={timeline.published} />
        </TimelineBrush>
        <div className={styles["body"]}>
          <div className={styles["ground"]} aria-hidden="true">
            {ticks.map(({ at, x: left }) => (
              <span key={at} className={styles["rule"]} style={{ left }} />
            ))}
            {scale.segments
              .filter(({ isGap }) => isGap)
              .map(({ from, to }) => (
                <span key={from} className={styles["gap"]} style={{ left: x(from), width: x(to) - x(from) }} />
              ))}
            {isActive && (
              <span
                className={styles["kept"]}
                style={{
                  left: x(Math.max(brush.from, whole.first)),
                  width: Math.max(x(Math.min(brush.to, whole.last)) - x(Math.max(brush.from, whole.first)), 1),
                }}
              />
            )}
          </div>
          <div ref={scroller} className={styles["lanes"]} data-lanes="">
            {timeline.dated.length === 0 ? (
              <p className={styles["empty"]}>{t(`timeline.none.${kind}`)}</p>
            ) : (
              width > 0 && <TimelineLanes data={data} controls={controls} height={height} />
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
