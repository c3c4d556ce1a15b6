import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { type Brush, extentOf, snapTime, stepBoundary } from "../../core/view/timeline-brush.ts";
import type { TimeScale, TimeSegment } from "../../core/view/timeline-scale.ts";
import { placeAt, type TimeTick, type TimeWindow, xOf } from "../../core/view/timeline-ticks.ts";
import { nextTime, type TimeUnit, writeEnd, writeStart } from "../../core/model/time-unit.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./timeline.module.css";

interface BrushProps {
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly ticks: readonly TimeTick[];
  readonly brush: Brush;
  readonly isActive: boolean;
  /** How finely the brush is moved where one is. */
  readonly unitAt: (segment: TimeSegment) => TimeUnit;
  readonly coarserAt: (segment: TimeSegment) => TimeUnit;
  /** Told of each step; `isLast` of the one that ends a gesture. */
  readonly onChange: (brush: Brush, isLast: boolean) => void;
  readonly onReveal: (at: number) => void;
  readonly children: ReactNode;
}

type Part = "from" | "to" | "whole" | "new";

/** A hand that moves less than this, in CSS px, has clicked. */
const clickReach = 4;

/**
 * The axis as the place to choose an interval on: drag for a new one, drag its middle or its handles to change it, click
 * for the year, month or day that one points at. Its handles are sliders for the keyboard.
 */
export function TimelineBrush(props: BrushProps) {
  const { scale, window, ticks, brush, isActive, unitAt, coarserAt, onChange, onReveal, children } = props;
  const { t, date } = useWords();
  const drag = useRef<{ part: Part; x: number; before: Brush; hasMoved: boolean } | null>(null);
  const { first, last } = extentOf(scale);
  const from = Math.max(brush.from, first);
  const to = Math.min(brush.to, last);
  const within = (x: number): number => Math.min(Math.max(x, 7), window.width - 7);
  const [left, right] = [xOf(scale.placeOf(from), window), xOf(scale.placeOf(to), window)];

  const xIn = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - (event.currentTarget.closest("[data-axis]")?.getBoundingClientRect().left ?? 0);
  const snap = (x: number): number => snapTime(scale, scale.timeAt(placeAt(x, window)), unitAt);
  const moved = ({ part, x: startX, before }: NonNullable<typeof drag.current>, x: number): Brush => {
    const at = snap(x);
    if (part === "from") return { from: Math.min(at, before.to), to: before.to };
    if (part === "to") return { from: before.from, to: Math.max(at, before.from) };
    if (part === "new") {
      const start = snap(startX);
      return { from: Math.min(start, at), to: Math.max(start, at) };
    }
    const length = before.to - before.from;
    const start = snap(xOf(scale.placeOf(Math.max(before.from, first)), window) + x - startX);
    return { from: start, to: snap(xOf(scale.placeOf(start + length), window)) };
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const x = xIn(event);
    const handle = event.target instanceof HTMLElement ? event.target.dataset["handle"] : undefined;
    const part = handle === "from" || handle === "to" ? handle : isActive && x > left && x < right ? "whole" : "new";
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, x, before: { from, to }, hasMoved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const { current } = drag;
    if (!current) return;
    const x = xIn(event);
    if (!current.hasMoved && Math.abs(x - current.x) < clickReach) return;
    current.hasMoved = true;
    const next = moved(current, x);
    if (next.from < next.to) onChange(next, false);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const { current } = drag;
    drag.current = null;
    if (!current) return;
    if (current.hasMoved) {
      onChange({ from, to }, true);
      return;
    }
    if (isActive && (current.part === "from" || current.part === "to")) return;
    const at = scale.timeAt(placeAt(xIn(event), window));
    const segment = scale.segmentAt(at);
    const tick = ticks.findLast((other) => other.at <= at && other.at >= segment.from);
    if (!tick || segment.isGap || at >= last || at < first) return;
    onChange({ from: tick.at, to: Math.min(nextTime(tick.at, tick.unit), segment.to) }, true);
  };
  const onKeyDown = (part: "from" | "to") => (event: KeyboardEvent<HTMLElement>) => {
    const at = part === "from" ? from : to;
    const step = (by: 1 | -1, unit: typeof unitAt): number => stepBoundary(scale, at, by, unit);
    const targets: Readonly<Record<string, () => number>> = {
      ArrowRight: () => step(1, unitAt),
      ArrowUp: () => step(1, unitAt),
      ArrowLeft: () => step(-1, unitAt),
      ArrowDown: () => step(-1, unitAt),
      PageUp: () => step(1, coarserAt),
      PageDown: () => step(-1, coarserAt),
      Home: () => first,
      End: () => last,
    };
    const target = Object.hasOwn(targets, event.key) ? targets[event.key]?.() : undefined;
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = part === "from" ? { from: target, to } : { from, to: target };
    if (next.from >= next.to) return;
    onChange(next, true);
    onReveal(target);
  };
  const handle = (part: "from" | "to", at: number, x: number, text: string) => (
    <span
      className={styles["handle"]}
      data-handle={part}
      data-active={isActive}
      role="slider"
      tabIndex={0}
      style={{ left: within(x) }}
      aria-label={t(`timeline.${part}`)}
      aria-valuemin={0}
      aria-valuemax={1000}
      aria-valuenow={Math.round(scale.placeOf(at) * 1000)}
      aria-valuetext={text}
      onKeyDown={onKeyDown(part)}
    />
  );
  return (
    <div
      className={styles["axis"]}
      data-axis=""
      title={t("timeline.brush.hint")}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (drag.current = null)}
    >
      {isActive && <span className={styles["brush"]} style={{ left, width: Math.max(right - left, 1) }} />}
      {children}
      {handle("from", from, left, date(writeStart(from)))}
      {handle("to", to, right, date(writeEnd(to)))}
    </div>
  );
}
