import { useEffect, useRef, useState } from "react";
import { saveData } from "../../actions/export-data.ts";
import { useApp } from "../shared/app-context.ts";

type Order = Parameters<typeof saveData>[1];

interface Saving {
  /** How much is done, from 0 to 1; `null` while nothing is being saved. */
  readonly done: number | null;
  /** The file that was saved last. */
  readonly saved: string | null;
  readonly save: (order: Order) => Promise<void>;
  readonly cancel: () => void;
}

/** Saving as the dialog sees it; it is given up when the dialog closes. */
export function useSaving(): Saving {
  const app = useApp();
  const [done, setDone] = useState<number | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    done,
    saved,
    cancel: () => controller.current?.abort(),
    async save(order) {
      const { signal } = (controller.current = new AbortController());
      setSaved(null);
      setDone(0);
      try {
        await saveData(app, order, { signal, progress: setDone });
        setSaved(order.name);
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        setDone(null);
      }
    },
  };
}
