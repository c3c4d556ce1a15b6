import { useEffect, useState } from "react";
import { completeInTurns, type Sliced } from "../../core/model/sliced.ts";
import { useApp } from "./app-context.ts";

interface SlicedWork<Value> {
  /** `null` until it is there. */
  readonly value: Value | null;
  /** How much is done, from 0 to 1, of work that takes so long that it is to be told; else `null`. */
  readonly progress: number | null;
}

/** Milliseconds that nobody needs to be told of. */
const patience = 300;

/**
 * Sliced work on something, done between frames and given up when that changes.
 *
 * @param source `null` while the work is not wanted
 */
export function useSliced<Source extends object, Value>(
  source: Source | null,
  work: (source: Source) => Sliced<Value>,
): SlicedWork<Value> {
  const { pacer } = useApp().ports;
  const [done, setDone] = useState<{ readonly source: Source; readonly value: Value } | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(() => {
    if (!source || done?.source === source) return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const began = pacer.now();
    const pause = async (share: number) => {
      // In hundredths, so that the page is not drawn anew for each turn.
      if (pacer.now() - began > patience) setProgress(Math.floor(share * 100) / 100);
      await pacer.pause();
      signal.throwIfAborted();
    };
    const run = async () => {
      try {
        const value = await completeInTurns(work(source), pause, () => pacer.now());
        if (!signal.aborted) setDone({ source, value });
      } catch (reason) {
        if (!signal.aborted) throw reason;
      }
    };
    void run();
    return () => {
      giveUp.abort();
      setProgress(null);
    };
  }, [source, work, done, pacer]);
  const isDone = source !== null && done?.source === source;
  return { value: isDone ? done.value : null, progress: isDone ? null : progress };
}
