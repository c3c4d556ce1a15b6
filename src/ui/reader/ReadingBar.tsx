import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { readTo, toggleAsking } from "../../actions/reading.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article } from "../../core/model/dataset.ts";
import { readingSteps } from "../../core/query/reading.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";
import { usePlaying } from "./use-playing.ts";

/** Reading sentence by sentence: on and back, to any sentence, by itself; and whether to ask first. */
export function ReadingBar({ index, article }: { readonly index: DatasetIndex; readonly article: Article }) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const through = useStoreValue("view", ({ view }) => view.reading?.through);
  const { isPlaying, isAsking } = useStoreValue("ui", (ui) => ui.reading);
  usePlaying();
  if (through === undefined) return null;
  const steps = readingSteps(index.sentences, article.id);
  const at = steps.findIndex(({ sentence }) => sentence.id === through);
  const place = steps[at];
  return (
    <div className={styles["readingBar"]} role="group" aria-label={t("reading.bar")}>
      <ActionButton action="readBack" className={styles["step"]}>
        <ChevronLeft size={18} aria-hidden="true" />
        <span className="sr-only">{t("action.readBack")}</span>
      </ActionButton>
      <ActionButton action="togglePlaying" className={styles["step"]} isPressed={isPlaying}>
        {isPlaying ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        <span className="sr-only">{t("action.togglePlaying")}</span>
      </ActionButton>
      <ActionButton action="readOn" className={styles["step"]}>
        <ChevronRight size={18} aria-hidden="true" />
        <span className="sr-only">{t("action.readOn")}</span>
      </ActionButton>
      <input
        type="range"
        className={styles["slider"]}
        min={1}
        max={steps.length}
        value={at + 1}
        aria-label={t("reading.through")}
        aria-valuetext={place && t("reading.position", { place: sayPlace(place, words), at: at + 1, of: steps.length })}
        onChange={({ target }) => {
          const next = steps[Number(target.value) - 1];
          if (next) readTo(app, next);
        }}
      />
      <span className={styles["position"]}>
        {at + 1} / {steps.length}
      </span>
      <label className={styles["choice"]}>
        <input type="checkbox" checked={isAsking} onChange={() => toggleAsking(app)} />
        <span>{t("reading.ask")}</span>
      </label>
    </div>
  );
}
