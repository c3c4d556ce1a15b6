import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { type Action, canDo } from "../../actions/action.ts";
import { closeMenu } from "../../actions/menu.ts";
import { menus } from "../../actions/menu-items.ts";
import { actions } from "../../actions/registry.ts";
import type { MenuState } from "../../state/ui-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./menu.module.css";
import { itemForKey, placeMenu } from "./menu-keys.ts";

/** The menu of the graph or of what is selected in it: the menu pattern of the ARIA authoring practices. */
export function ContextMenu() {
  const menu = useStoreValue("ui", (ui) => ui.menu);
  return menu && <OpenMenu key={`${menu.x} ${menu.y} ${menu.about}`} menu={menu} />;
}

function OpenMenu({ menu }: { readonly menu: MenuState }) {
  const app = useApp();
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const returnTo = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    const { activeElement } = document;
    const isSomewhere = activeElement instanceof HTMLElement && activeElement !== document.body;
    returnTo.current = isSomewhere ? activeElement : document.getElementById("graph");
    const element = list.current;
    if (!element) return;
    element.showPopover();
    placeMenu(element, menu);
    element.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const closeOutside = ({ target }: Event): void => {
      if (!(target instanceof Node && element.contains(target))) closeMenu(app);
    };
    const close = (): void => closeMenu(app);
    document.addEventListener("pointerdown", closeOutside, true);
    document.addEventListener("wheel", closeOutside, { capture: true, passive: true });
    window.addEventListener("resize", close);
    return () => {
      document.removeEventListener("pointerdown", closeOutside, true);
      document.removeEventListener("wheel", closeOutside, true);
      window.removeEventListener("resize", close);
    };
  }, [app, menu]);

  /** Closes it, with the keyboard back where it was. */
  const leave = (): void => {
    returnTo.current?.focus({ preventScroll: true });
    closeMenu(app);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Escape" || event.key === "Tab") leave();
    else {
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
      const next = itemForKey(items, event);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const groups = menus[menu.about]
    .map((ids) => ids.map((id): Action => actions[id]).filter((action) => canDo(app, action)))
    .filter((group) => group.length > 0);
  return (
    <div
      ref={list}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={t(`menu.${menu.about}`)}
      className={styles["menu"]}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((group, i) => (
        <div key={group[0]?.id} role="presentation">
          {i > 0 && <hr className={styles["line"]} />}
          {group.map((action) => (
            <button
              key={action.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles["item"]}
              onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                leave();
                action.run(app);
              }}
            >
              {t(action.label)}
              {action.keys?.[0] && (
                <kbd className={styles["key"]} aria-hidden="true">
                  {sayShortcut(action.keys[0])}
                </kbd>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
