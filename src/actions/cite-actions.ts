/** Citing what is selected, by name, by key and from its menu. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { copyCitation, openCite } from "./cite.ts";

const hasSelection = ({ stores }: App): boolean => stores.view.getState().view.selection !== undefined;

export const citeActions = {
  cite: {
    id: "cite",
    label: "action.cite",
    group: "file",
    keys: [{ key: "c" }],
    isEnabled: hasSelection,
    run: openCite,
  },
  copyCitation: {
    id: "copyCitation",
    label: "action.copyCitation",
    group: "file",
    keys: [{ key: "c", shift: true }],
    isEnabled: hasSelection,
    run: (app) => void copyCitation(app),
  },
} as const satisfies Record<string, Action>;
