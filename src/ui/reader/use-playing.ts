import { useEffect } from "react";
import { readOn, togglePlaying } from "../../actions/reading.ts";
import { placeOf } from "../../core/evidence/sentence-index.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";

/** Milliseconds: a class reads aloud at some 150 words a minute, and then looks at the picture. */
const perWord = 400;
const toLook = 1800;

/** Reads on by itself at a reading pace, as long as it plays; what is asked for is shown after a while to think. */
export function usePlaying(): void {
  const app = useApp();
  const isPlaying = useStoreValue("ui", ({ reading }) => reading.isPlaying);
  const reading = useStoreValue("view", ({ view }) => view.reading);
  const index = useStoreValue("document", ({ open }) => open?.index);
  useEffect(() => {
    if (!isPlaying || !reading || !index) return;
    const words = placeOf(index.sentences, [reading.article, reading.through])?.sentence.text.split(/\s+/).length ?? 0;
    const timer = setTimeout(
      () => {
        if (!readOn(app)) togglePlaying(app);
      },
      words * perWord + toLook,
    );
    return () => clearTimeout(timer);
  }, [app, isPlaying, reading, index]);
}
