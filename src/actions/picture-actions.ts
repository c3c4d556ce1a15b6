/** Pictures and links by name, key and button. */
import type { Action } from "./action.ts";

const isOpen: Action["isEnabled"] = ({ stores }) => stores.document.getState().open !== null;

export const pictureActions = {
  exportPicture: {
    id: "exportPicture",
    label: "picture.action.export",
    group: "file",
    keys: [{ key: "e", mod: true }],
    isEnabled: isOpen,
    run: (app) => void import("./picture.ts").then(({ openPicture }) => openPicture(app)),
  },
  copyPicture: {
    id: "copyPicture",
    label: "picture.action.copy",
    group: "file",
    keys: [{ key: "e", shift: true }],
    isEnabled: isOpen,
    run: (app) => void import("./picture.ts").then(({ wantCopy }) => wantCopy(app)),
  },
  copyLink: {
    id: "copyLink",
    label: "picture.action.link",
    group: "file",
    keys: [{ key: "l", shift: true }],
    isEnabled: isOpen,
    run: (app) => void import("./picture.ts").then(({ copyLink }) => copyLink(app)),
  },
  printPage: {
    id: "printPage",
    label: "print.action",
    group: "file",
    isEnabled: isOpen,
    // What is printed is made when the browser is about to, as it is by the browser's own key.
    run: ({ ports }) => ports.printer.print(),
  },
} as const satisfies Record<string, Action>;
