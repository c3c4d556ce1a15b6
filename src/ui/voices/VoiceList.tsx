import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Voice } from "../../core/query/voices.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useCut } from "../shared/use-cut.ts";
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
  const cut = useCut(voices, listStep, listStep * 5);
  const listed = voices.filter(({ value }, i) => i < cut.first.length || chosen.includes(value));
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
      <MoreButton cut={cut} />
    </>
  );
}
