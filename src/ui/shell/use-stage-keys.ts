import { useLayoutEffect } from "react";

/** Lets the keys of the stage work wherever the keyboard is on the page, from the press that begins a story on. */
export function useStageKeys(isPresenting: boolean): void {
  useLayoutEffect(() => {
    if (!isPresenting) return;
    document.body.dataset["keys"] = "stage";
    return () => {
      delete document.body.dataset["keys"];
    };
  }, [isPresenting]);
}
