import { useEffect, useState } from "react";
import { previewPicture } from "../../actions/picture.ts";
import { pageOfLook } from "../../actions/step-picture.ts";
import type { Step } from "../../core/model/dataset.ts";
import { useApp } from "../shared/app-context.ts";

/** Addresses of the steps' pictures, made one after the other; `null` for one that shows nothing. */
export function useStepPictures(steps: readonly Step[]): ReadonlyMap<Step, string | null> {
  const app = useApp();
  const [pictures, setPictures] = useState<ReadonlyMap<Step, string | null>>(new Map());
  useEffect(() => {
    const given = new AbortController();
    const made: string[] = [];
    const makeAll = async (): Promise<void> => {
      for (const step of steps) {
        const page = pageOfLook(app, step.view);
        const png = page && (await previewPicture(app, page, page.ratio, given.signal));
        if (given.signal.aborted) return;
        const address = png && URL.createObjectURL(png);
        if (address) made.push(address);
        setPictures((before) => new Map([...before, [step, address]]));
      }
    };
    void makeAll();
    return () => {
      given.abort();
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [app, steps]);
  return pictures;
}
