import type { Shortcut } from "../../actions/action.ts";

const names: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  Delete: "Del",
  ContextMenu: "Menu",
  " ": "Space",
};

/** A shortcut as it is written on keys: "Ctrl+Shift+Z". */
export function sayShortcut({ key, code, mod, shift, alt }: Shortcut): string {
  const main = code?.replace("Digit", "") ?? key ?? "";
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const named = names[main] ?? (main.length === 1 ? main.toUpperCase() : main);
  return [...(mod ? [isMac ? "Cmd" : "Ctrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : []), named].join(
    "+",
  );
}
