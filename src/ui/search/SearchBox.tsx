import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { refOf } from "../../core/evidence/sentence-index.ts";
import { selectEntity, selectRelation, selectSentence, selectSeveral } from "../../actions/selection.ts";
import { pointAt, showEvidence, wantGraph } from "../../actions/ui.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { moveInList } from "../shared/move-in-list.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import { listRows, type ResultGroup, type ResultRow } from "./result-rows.ts";
import { optionId, ResultList } from "./ResultList.tsx";
import styles from "./search.module.css";
import { useSearch } from "./use-search.ts";

/** Finds anything by what it is called or says: the combobox pattern of the ARIA authoring practices. */
export function SearchBox() {
  const app = useApp();
  const { t, language } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index ?? null);
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [turns, setTurns] = useState<Partial<Record<ResultGroup, number>>>({});
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const found = useSearch(isOpen ? index : null, query, language);
  const groups = useMemo(() => (found ? listRows(found, turns) : []), [found, turns]);
  const rows = groups.flatMap((group) => group.rows);
  const isForgiving = rows.some((row) => "found" in row && row.found.isSimilar);
  const isShown = isOpen && found !== null;

  useWantedFocus("search", () => input.current?.select());

  // The keyboard stays in the field while one clicks or scrolls beside it.
  useEffect(() => {
    const element = box.current;
    const keepFocus = (event: MouseEvent): void => {
      if (event.target !== input.current) event.preventDefault();
    };
    element?.addEventListener("mousedown", keepFocus);
    return () => element?.removeEventListener("mousedown", keepFocus);
  }, []);

  const pointNowhere = (): void => {
    if (app.stores.ui.getState().hover !== null) pointAt(app, null);
  };
  const ask = (next: string): void => {
    setQuery(next);
    setActive(0);
    setTurns({});
    setOpen(true);
    pointNowhere();
  };
  const close = (): void => {
    setOpen(false);
    pointNowhere();
  };
  const point = (row: ResultRow | undefined, at: number): void => {
    setActive(at);
    pointAt(
      app,
      row?.kind === "entity"
        ? { entity: row.found.item.entity.id }
        : row?.kind === "relation"
          ? { relation: row.found.item.relation.id }
          : row?.kind === "sentence"
            ? { sentence: refOf(row.found.item.place) }
            : null,
    );
  };
  const choose = (row: ResultRow | undefined): void => {
    if (!row) return;
    if (row.kind === "more") {
      setTurns({ ...turns, [row.of]: (turns[row.of] ?? 0) + 1 });
      return;
    }
    ask("");
    close();
    if (row.kind === "entity") selectEntity(app, row.found.item.entity.id);
    else if (row.kind === "relation") selectRelation(app, row.found.item.relation.id);
    else if (row.kind === "sentence") selectSentence(app, refOf(row.found.item.place));
    else selectSeveral(app, row);
    showEvidence(app);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = isShown && !event.shiftKey ? moveInList(event.key, active, rows.length) : null;
    if (event.key === "Escape" && query !== "") {
      event.stopPropagation();
      ask("");
    } else if (event.key === "Escape") wantGraph(app);
    else if (event.key === "Enter") choose(isShown ? rows[active] : undefined);
    else if (next !== null) point(rows[next], next);
    else return;
    event.preventDefault();
  };

  return (
    <search ref={box} className={styles["box"]} data-open={isOpen}>
      <Search className={styles["icon"]} size={15} aria-hidden="true" />
      <input
        ref={input}
        className={styles["input"]}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("search.label")}
        aria-expanded={isShown && rows.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(isShown && rows[active] ? { "aria-activedescendant": optionId(id, active) } : {})}
        placeholder=" "
        value={query}
        disabled={!index}
        onChange={(event) => ask(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span className={styles["placeholder"]} aria-hidden="true">
        <span>{t("search.placeholder")}</span>
        <span>{t("search.placeholder.short")}</span>
      </span>
      <kbd className={styles["key"]}>/</kbd>
      {query !== "" && (
        <button
          type="button"
          className={styles["clear"]}
          aria-label={t("search.clear")}
          onClick={() => {
            ask("");
            input.current?.focus();
          }}
        >
          <X size={15} aria-hidden="true" />
        </button>
      )}
      {isShown && index && (
        <div className={styles["results"]}>
          {rows.length === 0 ? (
            <p className={styles["none"]} role="status">
              {t("search.none", { query: query.trim() })}
            </p>
          ) : (
            <p className="sr-only" role="status">
              {t("search.results", {
                entities: found.entities.length,
                relations: found.relations.length,
                sentences: found.sentences.length,
              })}
            </p>
          )}
          {rows.length > 0 && isForgiving && (
            <p className={styles["note"]}>{t("search.similar", { query: query.trim() })}</p>
          )}
          {rows.length > 0 && (
            <ResultList
              id={id}
              index={index}
              groups={groups}
              terms={found.terms}
              active={active}
              onPoint={point}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </search>
  );
}
