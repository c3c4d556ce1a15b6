import { Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { selectEntity } from "../../actions/selection.ts";
import { showEvidence } from "../../actions/ui.ts";
import { listNames, searchNames } from "../../core/query/search-names.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { nodeLookOf } from "../shared/node-look.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./search.module.css";

const resultLimit = 12;

/** Finds an entity by any of its names: the combobox pattern of the ARIA authoring practices, with a listbox below. */
export function SearchBox() {
  const app = useApp();
  const { t, pick } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const wantsFocus = useStoreValue("ui", (ui) => ui.wantsFocus);
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const names = useMemo(() => (index && isOpen ? listNames(index.dataset.entities) : []), [index, isOpen]);
  const asked = useDeferredValue(query);
  const results = useMemo(() => searchNames(names, asked, resultLimit), [names, asked]);
  const isShown = isOpen && query.trim() !== "";

  useEffect(() => {
    if (wantsFocus?.on === "search") input.current?.select();
  }, [wantsFocus]);

  const choose = (id: string | undefined): void => {
    if (id === undefined) return;
    setOpen(false);
    setQuery("");
    selectEntity(app, id);
    showEvidence(app);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && query !== "") {
      event.stopPropagation();
      setQuery("");
    } else if (event.key === "Escape") app.stores.ui.setState({ wantsFocus: { on: "graph" } });
    else if (event.key === "Enter") choose(results[active]?.id);
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && results.length > 0) {
      const by = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + by + results.length) % results.length);
    } else return;
    event.preventDefault();
  };
  const option = (i: number) => `${listId}-${i}`;

  return (
    <search className={styles["box"]}>
      <Search className={styles["icon"]} size={15} aria-hidden="true" />
      <input
        ref={input}
        className={styles["input"]}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("search.label")}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isShown && results[active] ? { "aria-activedescendant": option(active) } : {})}
        placeholder={t("search.placeholder")}
        value={query}
        disabled={!index}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles["key"]}>/</kbd>
      {isShown && results.length === 0 && asked === query && (
        <p className={styles["none"]} role="status">
          {t("search.none", { query })}
        </p>
      )}
      <ul
        id={listId}
        role="listbox"
        aria-label={t("search.label")}
        className={styles["list"]}
        hidden={!isShown || results.length === 0}
      >
        {isShown &&
          index &&
          results.map(({ id, text }, i) => {
            const entity = index.entities.get(id)?.entity;
            if (!entity) return null;
            const label = pick(entity.label);
            const type = index.types.entityTypes.get(entity.type);
            return (
              <li
                key={id}
                id={option(i)}
                role="option"
                aria-selected={i === active}
                className={styles["option"]}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(id);
                }}
                onPointerEnter={() => setActive(i)}
              >
                <SwatchCanvas
                  className={styles["swatch"]}
                  swatch={{ kind: "node", look: nodeLookOf(index.types, entity) }}
                />
                <span className={styles["name"]} dir="auto">
                  {label.text}
                  {text !== label.text && <small> {t("search.alias", { alias: text })}</small>}
                </span>
                <small>{type ? pick(type.label).text : entity.type}</small>
              </li>
            );
          })}
      </ul>
    </search>
  );
}
