import type { PresenterLine } from "../../ports/presenter-line.ts";

/** Names the window, so that there is never a second one. */
const name = "saksi-presenter";
const features = "popup,width=1100,height=760";

/**
 * Windows that were opened from one another talk by `postMessage`, also where both are files of a disk: a channel by name
 * (`BroadcastChannel`) fails there. The stage knows its window by having opened it and, after a reload, by being its
 * opener. A file has no origin ("null"); there the opener is all that tells.
 *
 * @param end whose end of the line it is
 */
export function createPresenterLine(page: Window, end: "stage" | "presenter"): PresenterLine {
  // Not that of the address: Chromium calls it `file://` there, and every message of a file's one from "null".
  const { origin } = page;
  const aim = origin === "null" ? "*" : origin;
  let other: Window | null = end === "presenter" ? (page.opener as Window | null) : null;
  const isOther = (source: Window): boolean => (end === "presenter" ? source === other : source.opener === page);
  return {
    open(address) {
      other = page.open(address, name, features);
      other?.focus();
    },
    send(message) {
      if (other && !other.closed) other.postMessage(message, aim);
    },
    listen(listener) {
      const hear = ({ data, source, origin: from }: MessageEvent<unknown>): void => {
        const sender = source as Window | null;
        if (from !== origin || !sender || !isOther(sender)) return;
        other = sender;
        listener(data);
      };
      page.addEventListener("message", hear);
      return () => page.removeEventListener("message", hear);
    },
  };
}
