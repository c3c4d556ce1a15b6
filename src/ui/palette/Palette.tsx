import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { type Action, canDo, isHere, matchesShortcut } from "../../actions/action.ts";
import { runChosen } from "../../actions/palette.ts";
import { actionList, actions } from "../../actions/registry.ts";
import { closeDialog } from "../../actions/ui.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { FoundText } from "../shared/FoundText.tsx";
import { moveInList } from "../shared/move-in-list.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { useWords } from "../shared/use-words.ts";
import { listActions } from "./list-actions.ts";
import styles from "./palette.module.css";

/** Every action that is to be had here, by name: a combobox with its list, in a dialog of the platform's own. */
export function Palette() {
  const app = useApp();
  const { t } = useWords();
  const recent = useStoreValue("ui", (ui) => ui.recentActions);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const isEnabled = (action: Action): boolean => canDo(app, action);
  const offered = actionList.filter((action) => action.id !== actions.palette.id && isHere(app, action));
  const { groups, terms } = listActions(offered, query, { sayLabel: ({ label }) => t(label), isEnabled, recent });
  const rows = groups.flatMap((group) => group.actions);

  // In the layout phase: a dialog gives the keyboard back only while it is still in the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    const onBackdrop = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener("click", onBackdrop);
    return () => {
      element?.removeEventListener("click", onBackdrop);
      element?.close();
    };
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const choose = (action: Action | undefined): void => {
    if (action && isEnabled(action)) runChosen(app, action);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const next = event.shiftKey ? null : moveInList(event.key, active, rows.length);
    if (next !== null) setActive(next);
    else if (event.key === "Enter") choose(rows[active]);
    else if (actions.palette.keys.some((key) => matchesShortcut(event, key))) dialog.current?.close();
    else return;
    event.preventDefault();
  };
  const option = (at: number) => `${id}-${at}`;
  let next = 0;

  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-label={t("action.palette")}
      onClose={() => {
        // What was chosen may have opened another dialog by now.
        closeDialog(app, "palette");
      }}
    >
      <div className={styles["top"]}>
        <input
          className={styles["input"]}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t("action.palette")}
          aria-expanded={rows.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          {...(rows[active] ? { "aria-activedescendant": option(active) } : {})}
          placeholder={t("palette.placeholder")}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={styles["close"]}
          aria-label={t("close")}
          onClick={() => dialog.current?.close()}
        >
          <X size={17} aria-hidden="true" />
        </button>
      </div>
      <p className={rows.length === 0 ? styles["none"] : "sr-only"} role="status">
        {rows.length === 0 ? t("palette.none", { query }) : t("palette.count", { count: rows.length })}
      </p>
      <div ref={list} id={id} role="listbox" aria-label={t("action.palette")} className={styles["list"]}>
        {groups.map(({ of, actions: members }) => (
          <div
            key={of}
            role="group"
            {...(of === "found" ? { "aria-label": t("action.palette") } : { "aria-labelledby": `${id}-${of}` })}
          >
            {of !== "found" && (
              <p id={`${id}-${of}`} className={styles["groupTitle"]} role="presentation">
                {t(of === "recent" ? "palette.recent" : `keys.group.${of}`)}
              </p>
            )}
            {members.map((action) => {
              const at = next++;
              const isPossible = isEnabled(action);
              return (
                <button
                  key={action.id}
                  type="button"
                  tabIndex={-1}
                  id={option(at)}
                  role="option"
                  aria-selected={at === active}
                  aria-disabled={!isPossible}
                  className={styles["option"]}
                  onPointerMove={() => {
                    if (at !== active) setActive(at);
                  }}
                  onClick={() => choose(action)}
                >
                  <FoundText text={t(action.label)} terms={terms} />
                  <span className={styles["keys"]}>
                    {!isPossible && <small>{t("palette.unavailable")}</small>}
                    {action.keys?.map((key) => (
                      <kbd key={sayShortcut(key)}>{sayShortcut(key)}</kbd>
                    ))}
                  </span>
                </button>
              );
            })}
          </div>
        ))}
      </div>
    </dialog>
  );
}
