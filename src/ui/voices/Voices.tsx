import { ChevronDown, ChevronRight } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { View } from "../../core/model/dataset.ts";
import { clauseOf, withClause } from "../../core/query/clause.ts";
import { selectVisible } from "../../core/query/visible.ts";
import { listVoices } from "../../core/query/voices.ts";
import { useStoreValue } from "../shared/app-context.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import panelStyles from "../shared/panel.module.css";
import { Comparison } from "./Comparison.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { VoiceList } from "./VoiceList.tsx";
import { VoiceView } from "./VoiceView.tsx";
import styles from "./voices.module.css";

/** What shows, and would show of the voices that the filter leaves out. */
function useShown(index: DatasetIndex | undefined): ReadonlySet<string> {
  const tier = useStoreValue("view", ({ view }) => view.tier);
  const hidden = useStoreValue("view", ({ view }) => view.hidden);
  const filter = useStoreValue("view", ({ view }) => view.filter);
  return useMemo(() => {
    const others: View = {
      ...(tier && { tier }),
      ...(hidden && { hidden }),
      ...(filter && { filter: withClause(filter, "speaker", null) }),
    };
    return index ? selectVisible(index, others).keys : new Set();
  }, [index, tier, hidden, filter]);
}

/** Who speaks, what each says about whom and how surely, and where two do not agree. */
export function Voices() {
  const { t } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const filter = useStoreValue("view", ({ view }) => view.filter);
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isListOpen, setListOpen] = useState(false);
  const [opened, setOpened] = useState(0);
  const voices = useMemo(() => (index ? listVoices(index) : []), [index]);
  const shown = useShown(index);
  useWantedFocus("panel", () => title.current?.focus());

  useEffect(() => {
    if (opened > 0) panel.current?.querySelector<HTMLElement>("[data-voice-title]")?.focus();
  }, [opened]);

  if (!index) return null;
  const leaveList = (isDone: boolean): void => {
    setListOpen(!isDone);
    if (isDone) setOpened(opened + 1);
  };
  const only = clauseOf(filter, "speaker")?.only ?? [];
  const open = voices.filter(({ value }) => only.includes(value));
  const claimsOf = open.map(({ claims }) => (isWhole ? claims : claims.filter(({ key }) => shown.has(key))));
  const leftOut = open.flatMap(({ claims }) => claims).filter(({ key }) => !shown.has(key)).length;
  const [first, second, ...more] = open;
  const isListShown = isListOpen || open.length === 0;
  return (
    <article ref={panel} className={`${panelStyles["content"]} ${styles["panel"]}`}>
      <h2 ref={title} tabIndex={-1} className={panelStyles["title"]}>
        {t("voices.title")}
      </h2>
      <Contradictions index={index} shown={shown} />
      {open.length > 0 && (
        <button
          type="button"
          className={styles["fold"]}
          aria-expanded={isListShown}
          onClick={() => setListOpen(!isListShown)}
        >
          {isListShown ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
          {t("voices.all", { count: voices.length })}
        </button>
      )}
      {isListShown && (
        <>
          <p className={styles["lead"]}>{t(voices.length === 0 ? "voices.none" : "voices.lead")}</p>
          <VoiceList index={index} voices={voices} shown={shown} chosen={only} onChoose={leaveList} />
        </>
      )}
      {leftOut > 0 && <LeftOut count={leftOut} isWhole={isWhole} onToggle={() => setWhole(!isWhole)} />}
      {first && second && more.length === 0 ? (
        <Comparison
          index={index}
          shown={shown}
          first={{ ...first, claims: claimsOf[0] ?? [] }}
          second={{ ...second, claims: claimsOf[1] ?? [] }}
        />
      ) : (
        open.map((voice, i) => (
          <VoiceView key={voice.value} index={index} shown={shown} voice={{ ...voice, claims: claimsOf[i] ?? [] }} />
        ))
      )}
    </article>
  );
}
