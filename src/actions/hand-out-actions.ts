/** What is handed on: the whole app in one file, and a frame for another page. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";

const isOpen = ({ stores }: App): boolean => stores.document.getState().open !== null;

export const handOutActions = {
  saveSingleFile: {
    id: "saveSingleFile",
    label: "single.action",
    group: "file",
    isEnabled: isOpen,
    run: ({ stores }) => stores.ui.setState({ dialog: "single" }),
  },
  embed: {
    id: "embed",
    label: "embed.action",
    group: "file",
    isEnabled: isOpen,
    run: ({ stores }) => stores.ui.setState({ dialog: "embed" }),
  },
} as const satisfies Record<string, Action>;
