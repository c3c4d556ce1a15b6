import { useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Voice } from "../../core/query/voices.ts";
import { useWords } from "../shared/use-words.ts";
import { VoiceRow } from "./VoiceRow.tsx";
import styles from "./voices.module.css";

interface VoiceListProps {
  readonly index: DatasetIndex;
  readonly voices: readonly Voice[];
  readonly shown: ReadonlySet<string>;
  readonly chosen: readonly string[];
  /** Called after each choice: done is who asked for one voice alone, or for a second beside the first. */
  readonly onChoose: (isDone: boolean) => void;
}

/** How many voices stand in the list at first, and join it at a time. */
const listStep = 20;

/** Everyone who speaks; those that are open always, however long the list. */
export function VoiceList({ index, voices, shown, chosen, onChoose }: VoiceListProps) {
  const { t } = useWords();
  const [limit, setLimit] = useState(listStep);
  const listed = voices.filter(({ value }, i) => i < limit || chosen.includes(value));
  return (
    <>
      <ul className={styles["voices"]}>
        {listed.map((voice) => (
          <VoiceRow
            key={voice.value}
            index={index}
            voice={voice}
            shown={shown}
            isChosen={chosen.includes(voice.value)}
            hasOthers={chosen.some((value) => value !== voice.value)}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {voices.length > limit && (
        <button type="button" className={styles["textButton"]} onClick={() => setLimit(limit + listStep * 5)}>
          {t("voices.more", { count: voices.length - limit })}
        </button>
      )}
    </>
  );
}
