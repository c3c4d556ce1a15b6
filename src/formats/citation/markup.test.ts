import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { writePlain } from "./plain.ts";
import { hostileParts, makeCitation, makeOptions, makePart } from "./sample.arbitrary.ts";

const styles = ["apa", "chicago"] as const;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a browser would show of our HTML; throws at anything that we do not write. */
function readHtml(html: string): string {
  const tag =
    /<(?:\/?(?:p|strong|em|blockquote)|\/(?:div|span|a)|div lang="[\w-]+"|span lang="[^"<>]*" dir="auto"|a href="https?:\/\/[^"<>\s]+")>/g;
  const text = html.replace(tag, "");
  expect(text).not.toMatch(/[<>"']/);
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  expect(text.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? "");
}

/** What CommonMark would make of one line of ours: no escape left, no markup but emphasis and addresses. */
function readMarkdownLine(line: string): string {
  const bare = line
    .replace(/^> /, "")
    .replace(/^\*\*(.*)\*\*$/, "$1")
    .replace(/<(https?:\/\/[^\s<>]+)>/g, (_, address: string) => address.replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&"));
  const unemphasized = bare.replace(/(?<=^|[^\\])((?:\\\\)*)\*/g, "$1");
  expect(unemphasized.replace(/\\./g, "")).not.toMatch(/[`*_{}[\]<>#|~&$]/);
  expect(bare).not.toMatch(/^(?:[+-]|\d+[.)]|=|\* )/);
  return unemphasized.replace(/\\(.)/g, "$1");
}

describe.each(styles)("hostile citations in %s", (style) => {
  const options = makeOptions(style);
  const said = (parts: Parameters<typeof writePlain>[0]) =>
    writePlain(parts, options)
      .split("\n")
      .filter((line) => line !== "");

  it("are one line each in plain text, every quote as it was", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const lines = said(parts);
        const citations = parts.flatMap((part) => part.citations);
        const articles = new Set(citations.map(({ article }) => article)).size;
        expect(lines).toHaveLength(2 * citations.length + 1 + articles);
        for (const [i, { quote }] of citations.entries()) {
          expect(lines[2 * i]?.startsWith(`“${oneLine(quote)}”`)).toBe(true);
        }
      }),
    );
  });

  it("are only text in HTML, and the same text", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const shown = readHtml(writeHtml(parts, options))
          .split("\n")
          .filter((line) => line !== "");
        expect(shown).toEqual(said(parts));
      }),
    );
  });

  it("are only text in Markdown, and the same text", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const shown = writeMarkdown(parts, options)
          .split("\n")
          .filter((line) => line !== "" && line !== ">")
          .map(readMarkdownLine);
        expect(shown).toEqual(said(parts));
      }),
    );
  });
});

it("leads only where the web is", () => {
  const bad = makePart(makeCitation({ url: "data:text/html,x" }));
  expect(writeHtml([bad], makeOptions()).match(/<a href="[a-z]+:/g)).toEqual(['<a href="https:']);
  expect(writeMarkdown([bad], makeOptions()).match(/<[a-z]+:/g)).toEqual(["<https:"]);
});

it("marks the language of what is quoted", () =>
  expect(writeHtml([makePart(makeCitation({ language: "ar" }, { quote: "قال" }))], makeOptions())).toContain(
    '“<span lang="ar" dir="auto">قال</span>”',
  ));

it("is nothing where nothing is cited", () => {
  for (const write of [writePlain, writeMarkdown, writeHtml]) expect(write([], makeOptions())).toBe("");
});
