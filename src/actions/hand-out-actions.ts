/** What is handed on: the whole app in one file, and a frame for another page. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { showEmbed } from "./embed.ts";
import { showSingle } from "./single-file.ts";

const isOpen = ({ stores }: App): boolean => stores.document.getState().open !== null;

export const handOutActions = {
  saveSingleFile: {
    id: "saveSingleFile",
    label: "single.action",
    group: "file",
    isEnabled: isOpen,
    run: showSingle,
  },
  embed: {
    id: "embed",
    label: "embed.action",
    group: "file",
    isEnabled: isOpen,
    run: showEmbed,
  },
} as const satisfies Record<string, Action>;
