import type { Timeline } from "../../core/query/timeline.ts";
import type { TimeScale } from "../../core/view/timeline-scale.ts";
import { type TimeTick, type TimeWindow, xOf } from "../../core/view/timeline-ticks.ts";
import { measureText } from "../../core/view/text-width.ts";
import { type ReaderWords, useWords } from "../shared/use-words.ts";
import { sayGap, sayTick } from "./say-time.ts";
import styles from "./timeline.module.css";

interface AxisProps {
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly ticks: readonly TimeTick[];
  readonly published: Timeline["published"];
}

const labelSize = 11;
const room = 8;

/** The words at each tick; none where they would run into those before, or out of the axis. */
function sayTicks(
  ticks: readonly TimeTick[],
  width: number,
  words: ReaderWords,
): readonly (TimeTick & { readonly text: string })[] {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const text = sayTick(tick, words);
    const end = tick.x + measureText(text, labelSize) + room;
    const isSaid = tick.x >= taken && end <= width;
    if (isSaid) taken = end;
    return { ...tick, text: isSaid ? text : "" };
  });
}

/** Dates along the axis; a stretch that is shortened says how much it leaves out. */
export function TimelineAxis({ scale, window, ticks, published }: AxisProps) {
  const words = useWords();
  const { t, instant } = words;
  const gaps = scale.segments.filter(({ isGap }) => isGap);
  const said = sayTicks(ticks, window.width, words);
  const publications = new Map(
    published
      .map((article) => [Math.round(xOf(scale.placeOf(article.at), window)), article] as const)
      .filter(([x]) => x >= 0 && x <= window.width),
  );
  return (
    <div className={styles["ticks"]} aria-hidden="true">
      {said.map(({ at, x, text, isFirst }) => (
        <span key={at} className={styles["tick"]} data-first={isFirst} style={{ left: x }}>
          {text}
        </span>
      ))}
      {gaps.map((gap) => {
        const [left, right] = [xOf(gap.start, window), xOf(gap.end, window)];
        const text = sayGap(gap, words);
        const isSaid = measureText(text, 10) + 4 <= right - left && !ticks.some(({ x }) => x > left && x < right - 1);
        return (
          <span key={gap.from} className={styles["gapLabel"]} style={{ left, width: right - left }} title={text}>
            {isSaid ? text : ""}
          </span>
        );
      })}
      {[...publications].map(([x, { date, title }]) => (
        <span
          key={x}
          className={styles["published"]}
          style={{ left: x }}
          title={t("timeline.published", { title, date: instant(date) })}
        />
      ))}
    </div>
  );
}
