/**
 * A text within a line of Markdown, as it is: signs of CommonMark (https://spec.commonmark.org), and of what GitHub and
 * Obsidian add to it, have a backslash before them, and so has what would begin a list; all kinds of space are one space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$^=%]/g, "\\$&")
    .replace(/^[-+]|(?<=^\d{1,9})[.)]/, "\\$&");
}
