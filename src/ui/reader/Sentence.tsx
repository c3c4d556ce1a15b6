import { type CSSProperties, memo, type MouseEvent, useMemo } from "react";
import { openSentence, toggleSentence } from "../../actions/reading.ts";
import { markSentence } from "../../core/evidence/mark-sentence.ts";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { SentenceMark } from "../../core/view/mark-article.ts";
import { useApp } from "../shared/app-context.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { SentenceText } from "../shared/SentenceText.tsx";
import { useWords } from "../shared/use-words.ts";
import { Backing } from "./Backing.tsx";
import { prepareSentence } from "./prepare-sentence.ts";
import { sentenceId } from "./find-sentence.ts";
import styles from "./reader.module.css";
import { Translation } from "./Translation.tsx";

export interface SentenceLooks {
  readonly hasHedges: boolean;
  readonly translation: "off" | "between" | "beside";
}

interface SentenceProps {
  readonly index: DatasetIndex;
  readonly place: PlacedSentence;
  readonly mark: SentenceMark | undefined;
  /** Whether it is selected itself, and what it backs is told below it. */
  readonly isChosen: boolean;
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean;
  readonly looks: SentenceLooks;
}

const nothing: SentenceMark = { quoted: [], entities: new Set() };
/** More relations than this make the mark in the margin no longer. */
const fullBar = 8;

/** A sentence with its number in the margin, which is its handle, and the words that speak of what is selected. */
export const Sentence = memo(function Sentence({ index, place, mark, isChosen, isCurrent, looks }: SentenceProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const { article, sentence, number } = place;
  const { quoted, entities } = mark ?? nothing;
  const count = index.backing.get(place)?.length ?? 0;
  const { hasHedges, translation } = looks;
  const parts = useMemo(() => {
    const { mentions, hedges } = prepareSentence(index, place);
    return markSentence(sentence.text, {
      mentions,
      hedges: hasHedges ? hedges : [],
      quotes: quoted.map(({ witnesses }) => witnesses.flatMap(({ quote }) => quote ?? [])),
    });
  }, [index, place, sentence, quoted, hasHedges]);
  const related = useMemo(() => quoted.map((backed) => backed.related), [quoted]);
  const choose = (event: MouseEvent): void => {
    // What ends a selection by hand is no click.
    if (!(window.getSelection()?.isCollapsed ?? true)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) toggleSentence(app, place);
    else openSentence(app, place);
  };
  return (
    <span
      id={sentenceId(place)}
      className={styles["sentence"]}
      data-article={article.id}
      data-sentence={sentence.id}
      data-marked={mark !== undefined}
      data-chosen={isChosen}
      data-translation={translation}
    >
      <button
        type="button"
        className={styles["number"]}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isChosen}
        title={t("sentence.backs", { count })}
        onClick={choose}
      >
        <span className="sr-only">
          {sayPlace(place, words)}, {t("sentence.backs", { count })}
        </span>
        <span aria-hidden="true">{number ?? "·"}</span>
        <span className={styles["bar"]} style={{ "--share": Math.min(1, count / fullBar) } as CSSProperties} />
      </button>
      {/* oxlint-disable-next-line click-events-have-key-events, no-static-element-interactions -- its number is its key */}
      <span className={styles["text"]} data-text lang={article.language} dir="auto" onClick={choose}>
        <SentenceText index={index} parts={parts} quoted={related} entities={entities} isTabbable={isChosen} />
      </span>
      {translation !== "off" && <Translation place={place} />}
      {isChosen && <Backing index={index} place={place} />}
    </span>
  );
});
