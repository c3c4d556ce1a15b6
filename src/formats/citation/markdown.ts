import type { CitedPart } from "../../core/cite/citation.ts";
import { type CitationOptions, compose } from "./compose.ts";
import { isWebAddress, type Line, type Run } from "./rich-text.ts";

/** A backslash before whatever CommonMark 0.31 (2.4) could take for markup within a line, or GitHub for a table. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&");

/** What makes a list or a rule only where a line begins. */
const escapeStart = (line: string): string =>
  line.replace(/^([+-]|=+|:)/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");

function writeRun({ text, isItalic, isLink }: Run): string {
  if (isLink) return isWebAddress(text) ? `<${text}>` : escape(text);
  return isItalic ? `*${escape(text)}*` : escape(text);
}

function writeLine({ kind, runs }: Line): string {
  const words = runs.map(writeRun).join("");
  switch (kind) {
    case "title":
    case "listTitle":
      return `**${words}**`;
    case "quote":
    case "source":
      return `> ${escapeStart(words)}`;
    case "about":
    case "reference":
      return escapeStart(words);
  }
}

/** Markdown: each line a paragraph; a quote and its source in one block of quotation. */
export function writeMarkdown(parts: readonly CitedPart[], options: CitationOptions): string {
  return compose(parts, options)
    .map((line, i) => `${i === 0 ? "" : line.kind === "source" ? "\n>\n" : "\n\n"}${writeLine(line)}`)
    .join("");
}
