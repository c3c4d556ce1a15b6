import { useId, useRef } from "react";
import { beginGesture, type Gesture } from "../../actions/edit.ts";
import type { LocalText } from "../../core/model/dataset.ts";
import { languages } from "../../state/settings-store.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./story.module.css";

/** What is typed without a pause of so many milliseconds is undone at once. */
const pause = 1000;

interface WordsFieldProps {
  readonly label: string;
  readonly texts: LocalText | undefined;
  /** How many lines it has; one is a field that knows no others. */
  readonly lines?: number;
  readonly onWrite: (language: string, words: string, gesture: Gesture) => void;
}

/** A text to be written in each language of the interface, the reader's first. What is typed is kept at once. */
export function WordsField({ label, texts, lines = 1, onWrite }: WordsFieldProps) {
  const app = useApp();
  const { t, language: own } = useWords();
  const id = useId();
  const typing = useRef({ gesture: beginGesture(), language: "", at: 0 });
  const write = (language: string, words: string): void => {
    const now = app.ports.pacer.now();
    const isOn = typing.current.language === language && now - typing.current.at < pause;
    const gesture = isOn ? typing.current.gesture : beginGesture();
    typing.current = { gesture, language, at: now };
    onWrite(language, words, gesture);
  };
  return (
    <div className={styles["field"]}>
      {languages
        .toSorted((a, b) => Number(b === own) - Number(a === own))
        .map((language) => {
          const common = {
            id: `${id}-${language}`,
            lang: language,
            dir: "auto",
            value: texts?.[language] ?? "",
            onChange: ({ target }: { readonly target: { readonly value: string } }) => write(language, target.value),
          } as const;
          return (
            <div key={language}>
              <label htmlFor={common.id}>
                {t("story.field.language", { field: label, language: t(`language.${language}`) })}
              </label>
              {lines === 1 ? <input type="text" {...common} /> : <textarea rows={lines} {...common} />}
            </div>
          );
        })}
    </div>
  );
}
