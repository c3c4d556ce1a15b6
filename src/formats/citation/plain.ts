import type { CitedPart } from "../../core/cite/citation.ts";
import { type CitationOptions, compose } from "./compose.ts";
import type { Line } from "./rich-text.ts";

/** Lines that follow what is above them without an empty line between. */
const close = new Set<Line["kind"]>(["about", "source", "reference"]);

/** Text that stands for itself wherever it is pasted: one line each, an empty line between quotes. */
export function writePlain(parts: readonly CitedPart[], options: CitationOptions): string {
  return compose(parts, options)
    .map(({ kind, runs }, i) => {
      const line = runs.map(({ text }) => text).join("");
      return i === 0 ? line : `${close.has(kind) ? "\n" : "\n\n"}${line}`;
    })
    .join("");
}
