import type { KeyboardEvent } from "react";
import { isolateFacet } from "../../actions/filter.ts";
import { pointAt } from "../../actions/ui.ts";
import { toggleVoice } from "../../actions/voices.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { countSureness, type Voice } from "../../core/query/voices.ts";
import { useApp } from "../shared/app-context.ts";
import { sayValue } from "../shared/facet-words.ts";
import { walkControls } from "../shared/move-in-list.ts";
import { useWords } from "../shared/use-words.ts";
import { sayBackground, saySureness } from "./say-voice.ts";
import { SurenessBar } from "./SurenessBar.tsx";
import styles from "./voices.module.css";

interface VoiceRowProps {
  readonly index: DatasetIndex;
  readonly voice: Voice;
  readonly shown: ReadonlySet<string>;
  readonly isChosen: boolean;
  readonly hasOthers: boolean;
  readonly onChoose: (isDone: boolean) => void;
}

/** From one row to the same control of the next. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const from = event.currentTarget;
  walkControls(event, [...(from.closest("ul")?.querySelectorAll<HTMLElement>(from.tagName) ?? [])], from);
}

/** One who speaks. The name shows its claims alone, the box sets it beside others. */
export function VoiceRow({ index, voice, shown, isChosen, hasOthers, onChoose }: VoiceRowProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const { value, entity, claims } = voice;
  const name = sayValue(index, "speaker", value, words);
  const inSight = claims.filter(({ key }) => shown.has(key)).length;
  const sureness = countSureness(claims);
  const isAlone = isChosen && !hasOthers;
  const open = (): void => {
    isolateFacet(app, "speaker", [value]);
    onChoose(!isAlone);
  };
  const choose = (): void => {
    toggleVoice(app, value);
    onChoose(!isChosen && hasOthers);
  };
  return (
    <li
      className={styles["row"]}
      data-chosen={isChosen}
      onPointerEnter={() => entity !== null && pointAt(app, { entity })}
      onPointerLeave={() => pointAt(app, null)}
    >
      <label className={styles["choose"]} title={t("voices.compare")}>
        <input type="checkbox" checked={isChosen} onChange={choose} onKeyDown={moveBetweenRows} />
        <span className="sr-only">{t("voices.compare.name", { name })}</span>
      </label>
      <button
        type="button"
        className={styles["open"]}
        aria-pressed={isAlone}
        onClick={open}
        onKeyDown={moveBetweenRows}
      >
        <span className={styles["name"]} dir="auto">
          {name}
        </span>{" "}
        <span className={styles["background"]}>{sayBackground(index, voice, words)}</span>{" "}
        <SurenessBar sureness={sureness} />
        <span className="sr-only">{saySureness(sureness, words)}</span>{" "}
        <span className={styles["count"]}>
          {inSight === claims.length
            ? t("voices.count", { count: claims.length })
            : t("voices.count.some", { shown: inSight, count: claims.length })}
        </span>
      </button>
    </li>
  );
}
