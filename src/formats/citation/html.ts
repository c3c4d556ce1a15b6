import type { CitedPart } from "../../core/cite/citation.ts";
import { type CitationOptions, compose } from "./compose.ts";
import { isWebAddress, type Line, type Run } from "./rich-text.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand between tags and inside quoted attributes. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function writeRun({ text, isItalic, isLink, language }: Run): string {
  const words = escape(text);
  if (isLink && isWebAddress(text)) return `<a href="${words}">${words}</a>`;
  const marked = isItalic ? `<em>${words}</em>` : words;
  return language === undefined ? marked : `<span lang="${escape(language)}" dir="auto">${marked}</span>`;
}

function writeLine({ kind, runs }: Line): string {
  const words = runs.map(writeRun).join("");
  switch (kind) {
    case "title":
    case "listTitle":
      return `<p><strong>${words}</strong></p>`;
    case "quote":
      return `<blockquote>\n<p>${words}</p>`;
    case "source":
      return `<p>${words}</p>\n</blockquote>`;
    case "about":
    case "reference":
      return `<p>${words}</p>`;
  }
}

/** A piece of HTML for a page or a word processor; whatever the dataset says is text in it. */
export function writeHtml(parts: readonly CitedPart[], options: CitationOptions): string {
  const lines = compose(parts, options);
  if (lines.length === 0) return "";
  return [`<div lang="${escape(options.words.locale)}">`, ...lines.map(writeLine), "</div>"].join("\n");
}
