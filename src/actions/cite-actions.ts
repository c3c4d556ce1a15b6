/** Citing what is selected, by name, by key and from its menu. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";

const canCite = ({ stores }: App): boolean =>
  stores.view.getState().view.selection !== undefined || stores.ui.getState().excerpt !== null;

export const citeActions = {
  cite: {
    id: "cite",
    label: "action.cite",
    group: "file",
    keys: [{ key: "c" }],
    isEnabled: canCite,
    run: ({ stores }) => stores.ui.setState({ dialog: "cite" }),
  },
  copyCitation: {
    id: "copyCitation",
    label: "action.copyCitation",
    group: "file",
    keys: [{ key: "c", shift: true }],
    isEnabled: canCite,
    run: (app) => void import("./cite.ts").then(({ copyCitation }) => copyCitation(app)),
  },
} as const satisfies Record<string, Action>;
