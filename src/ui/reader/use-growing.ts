import { startTransition, useEffect, useState } from "react";
import { useApp } from "../shared/app-context.ts";

/** So many items are there at once, and so many join them at a time. */
const first = 2;
const more = 2;

/**
 * How many items of a long list are there: at first no more than fill a screen, and those as far as one that is needed;
 * the rest comes while the page has nothing better to do.
 */
export function useGrowing(total: number, needed: number): number {
  const { pacer } = useApp().ports;
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    let isOver = false;
    const grow = async (): Promise<void> => {
      await pacer.pause();
      if (!isOver) startTransition(() => setCount(count + more));
    };
    void grow();
    return () => {
      isOver = true;
    };
  }, [pacer, count, total]);
  return Math.min(total, Math.max(count, needed + 1));
}
