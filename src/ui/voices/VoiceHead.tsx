import { X } from "lucide-react";
import { toggleVoice } from "../../actions/voices.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { countSureness, type Voice } from "../../core/query/voices.ts";
import { useApp } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { sayValue } from "../shared/facet-words.ts";
import { useWords } from "../shared/use-words.ts";
import { sayBackground, saySureness } from "./say-voice.ts";
import styles from "./voices.module.css";

/** Who an open voice is, how surely it speaks, and the way to put it away. */
export function VoiceHead({ index, voice }: { readonly index: DatasetIndex; readonly voice: Voice }) {
  const app = useApp();
  const words = useWords();
  const { value, entity, claims } = voice;
  const name = sayValue(index, "speaker", value, words);
  return (
    <header className={styles["head"]}>
      <h3 tabIndex={-1} data-voice-title className={styles["headName"]}>
        {entity === null ? name : <EntityLink id={entity} />}
      </h3>
      <button
        type="button"
        className={styles["close"]}
        aria-label={words.t("voices.close", { name })}
        title={words.t("voices.close", { name })}
        onClick={() => toggleVoice(app, value)}
      >
        <X size={16} aria-hidden="true" />
      </button>
      <p className={styles["quiet"]}>{sayBackground(index, voice, words)}</p>
      <p className={styles["quiet"]}>{saySureness(countSureness(claims), words)}</p>
    </header>
  );
}
