import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { beginGesture, type Gesture } from "../../actions/edit.ts";
import { announceFilter } from "../../actions/filter.ts";
import { keepInterval, stepDate } from "../../actions/time.ts";
import type { TimeKind } from "../../core/query/time-filter.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";

/** Milliseconds from one date to the next, from slow to fast. */
export const paces = [1600, 800, 400] as const;

const still = "(prefers-reduced-motion: reduce)";

export function useIsMotionReduced(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(still);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(still).matches,
  );
}

/** Lets the graph grow date by date, within the interval that was chosen before. All of a playing is one step to undo. */
export function usePlay(kind: TimeKind, pace: number) {
  const app = useApp();
  const [isPlaying, setPlaying] = useState(false);
  const gesture = useRef<Gesture>(beginGesture());
  /** What was chosen before, to be had back when all has been played. */
  const before = useRef<{ readonly from?: string; readonly to?: string } | null>(null);
  const reached = useRef<string | undefined>(undefined);
  const to = useStoreValue("view", ({ view }) => view.filter?.time?.to);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const hasNext = stepDate(app, 1, kind, { gesture: gesture.current, until: before.current?.to });
      reached.current = app.stores.view.getState().view.filter?.time?.to;
      if (hasNext) return;
      keepInterval(app, kind, before.current ?? {}, gesture.current);
      before.current = null;
      setPlaying(false);
      announceFilter(app);
    }, pace);
    return () => clearInterval(timer);
  }, [app, isPlaying, pace, kind]);

  const play = (): void => {
    const isResuming = before.current !== null && reached.current === to;
    if (!isResuming) {
      const time = app.stores.view.getState().view.filter?.time;
      const { from, to: end } = time?.of === kind ? time : {};
      before.current = { ...(from !== undefined && { from }), ...(end !== undefined && { to: end }) };
      gesture.current = beginGesture();
      if (!stepDate(app, 1, kind, { gesture: gesture.current, until: end, isFirst: true })) return;
      reached.current = app.stores.view.getState().view.filter?.time?.to;
    }
    setPlaying(true);
  };
  const pause = (): void => {
    setPlaying(false);
    announceFilter(app);
  };
  return { isPlaying, play, pause };
}
