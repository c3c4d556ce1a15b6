import { useMemo, useState } from "react";
import type { TimeSpan } from "../../core/query/time-filter.ts";
import type { TimeScale } from "../../core/view/timeline-scale.ts";
import { placeAt, type TimeWindow } from "../../core/view/timeline-ticks.ts";

/** Room beside the first and the last date, in CSS px: the handles of the brush stand there. */
const margin = 16;
/** The most that an hour may take, in CSS px. */
const widestHour = 120;
const hour = 3_600_000;

export interface WindowControls {
  readonly window: TimeWindow;
  readonly isWhole: boolean;
  /** @param x what stays where it is, in CSS px; without, the middle */
  readonly zoomBy: (factor: number, x?: number) => void;
  readonly panBy: (pixels: number) => void;
  readonly showAll: () => void;
  readonly show: (span: TimeSpan) => void;
}

/** The part of an axis that is seen. It is all of it again when the axis becomes another one. */
export function useTimeWindow(scale: TimeScale, width: number): WindowControls {
  const [chosen, setChosen] = useState<{ scale: TimeScale; start: number; end: number } | null>(null);
  return useMemo(() => {
    const outside = width > 4 * margin ? margin / (width - 2 * margin) : 0;
    const whole = { start: -outside, end: 1 + outside, width };
    const isWhole = chosen?.scale !== scale;
    const window = isWhole ? whole : { start: chosen.start, end: chosen.end, width };
    const choose = (start: number, length: number): void => {
      if (length >= whole.end - whole.start) setChosen(null);
      else {
        const from = Math.min(Math.max(start, whole.start), whole.end - length);
        setChosen({ scale, start: from, end: from + length });
      }
    };
    const length = window.end - window.start;
    const leastAt = (place: number): number => {
      const { from, to, start, end } = scale.segmentAt(scale.timeAt(place));
      return (((end - start) / (to - from)) * hour * width) / widestHour;
    };
    return {
      window,
      isWhole,
      zoomBy(factor, x = width / 2) {
        const place = placeAt(x, window);
        const next = Math.max(length / factor, Math.min(leastAt(place), length));
        choose(place - (x / width) * next, next);
      },
      panBy: (pixels) => choose(window.start + (pixels / width) * length, length),
      showAll: () => setChosen(null),
      show({ first, last }) {
        const [start, end] = [
          Number.isFinite(first) ? scale.placeOf(first) : 0,
          Number.isFinite(last) ? scale.placeOf(last) : 1,
        ];
        const next = Math.max((end - start) * 1.2, leastAt((start + end) / 2));
        choose((start + end - next) / 2, next);
      },
    };
  }, [scale, width, chosen]);
}
