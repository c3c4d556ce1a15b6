import type { MessageKey } from "../i18n/messages.ts";
import type { App } from "./app.ts";

/** What actions are about, in the order in which they are listed. */
export const actionGroups = ["present", "explore", "read", "select", "filter", "move", "file", "page"] as const;

/**
 * A reader's intention. One object serves button, menu, key and the sheet of keys (the idea is excalidraw's).
 */
export interface Action {
  readonly id: string;
  readonly label: MessageKey;
  readonly group: (typeof actionGroups)[number];
  readonly keys?: readonly Shortcut[];
  /** Where it is to be had: on the stage, where a story is presented, or there too; without, only elsewhere. */
  readonly on?: "stage" | "both";
  readonly isEnabled?: (app: App) => boolean;
  readonly run: (app: App) => void;
}

/** A key, by the character that it types or, where layouts differ, by its place (`code`). */
export interface Shortcut {
  readonly key?: string;
  readonly code?: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Only while this part of the page has the keyboard. */
  readonly within?: "graph" | "article";
}

/** Whether an action is to be had where one is: on the stage, or not. */
export const isHere = ({ stores }: App, { on }: Action): boolean =>
  on === "both" || (on === "stage") === (stores.presentation.getState().at !== null);

/** Whether it can be done now. */
export const canDo = (app: App, action: Action): boolean => isHere(app, action) && (action.isEnabled?.(app) ?? true);

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Characters such as `?` need Shift on one keyboard and not on another: for them Shift does not count. */
const isLetterOrName = (key: string): boolean => /^[a-z]$|^\w{2,}$/i.test(key);

export function matchesShortcut(
  press: KeyPress,
  { key, code, mod = false, shift = false, alt = false }: Shortcut,
): boolean {
  if (press.altKey !== alt || (press.ctrlKey || press.metaKey) !== mod) return false;
  if (code !== undefined) return press.code === code && press.shiftKey === shift;
  if (key === undefined || press.key.toLowerCase() !== key.toLowerCase()) return false;
  return !isLetterOrName(key) || press.shiftKey === shift;
}

/** Whether a shortcut is a single character, which a reader may switch off (WCAG 2.1.4). */
export function isCharacterKey({ key, code, mod, shift }: Shortcut): boolean {
  return !mod && ((key?.length === 1 && key !== " ") || (code !== undefined && !shift));
}
