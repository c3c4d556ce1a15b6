import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Inline, isSafeHref, parseMarkdown } from "./markdown.ts";

/** Apart, so that this file holds no such address. */
const script = ["java", "script:"].join("");

const text = (words: string): Inline => ({ kind: "text", text: words });
const strong = (...children: Inline[]): Inline => ({ kind: "strong", children });
const emphasis = (...children: Inline[]): Inline => ({ kind: "emphasis", children });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });
const inline = (source: string) =>
  parseMarkdown(source).flatMap((block) => (block.kind === "paragraph" ? block.children : []));

const plain = (items: readonly Inline[]): string =>
  items
    .map((item) => (item.kind === "text" ? item.text : item.kind === "break" ? "\n" : plain(item.children)))
    .join("");
const depth = (items: readonly Inline[]): number =>
  Math.max(0, ...items.map((item) => ("children" in item ? 1 + depth(item.children) : 0)));
const inlines = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.children]));
const links = (items: readonly Inline[]): string[] =>
  items.flatMap((item) =>
    "children" in item ? [...(item.kind === "link" ? [item.href] : []), ...links(item.children)] : [],
  );

describe("Markdown", () => {
  it("has paragraphs, with the lines that were typed", () =>
    expect(parseMarkdown("Satu\r\ndua\n\n\nTiga")).toEqual([
      paragraph(text("Satu"), { kind: "break" }, text("dua")),
      paragraph(text("Tiga")),
    ]));

  it.each<[string, Inline[]]>([
    ["**tebal** dan *miring*", [strong(text("tebal")), text(" dan "), emphasis(text("miring"))]],
    ["**tebal *dan* miring**", [strong(text("tebal "), emphasis(text("dan")), text(" miring"))]],
    ["***keduanya***", [strong(emphasis(text("keduanya")))]],
    ["2 * 3 * 4", [text("2 * 3 * 4")]],
    ["tak **selesai", [text("tak **selesai")]],
    ["*a **b* c**", [emphasis(text("a **b")), text(" c**")]],
    ["\\*bukan\\* miring", [text("*bukan* miring")]],
    ["<b>&amp;</b>", [text("<b>&amp;</b>")]],
  ])("%s", (source, expected) => expect(inline(source)).toEqual(expected));

  it("has lists, also right behind a paragraph", () =>
    expect(parseMarkdown("Lihat:\n- satu\n- *dua*\n1. pertama\n2) kedua")).toEqual([
      paragraph(text("Lihat:")),
      { kind: "list", isOrdered: false, items: [[text("satu")], [emphasis(text("dua"))]] },
      { kind: "list", isOrdered: true, items: [[text("pertama")], [text("kedua")]] },
    ]));

  it("has links, with words that can be bold", () =>
    expect(inline("[**Nota** (1961)](https://a.org/b_(c)) [sini](?sel=x)")).toEqual([
      { kind: "link", href: "https://a.org/b_(c)", children: [strong(text("Nota")), text(" (1961)")] },
      text(" "),
      { kind: "link", href: "?sel=x", children: [text("sini")] },
    ]));
});

describe("links", () => {
  it.each([
    `${script}alert(1)`,
    `${script.toUpperCase()}alert(1)`,
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "http://a.org",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://good.example@evil.example/",
    "https:evil.example",
    "https://",
    "https://a.org\\@evil.example",
    "https://a.org/\u0000",
    "ftp://a.org",
    "",
  ])("%j leads nowhere", (href) => {
    expect(isSafeHref(href)).toBe(false);
    expect(links(inline(`[klik](${href})`))).toEqual([]);
  });

  it("lead nowhere but by https or to this page, whatever is typed", () => {
    const pieces = ["[", "](", ")", script, "https://", "//", "?", "#", "@", "\\", "\n", "*", "a", " "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (typed) => {
        for (const href of inlines(parseMarkdown(typed.join(""))).flatMap(links)) {
          const isHere = /^[?#]/.test(href);
          expect(isHere || /^https:\/\/[^@/?#\\]/i.test(href)).toBe(true);
          if (isHere) expect(new URL(href, "https://this.example/page").origin).toBe("https://this.example");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("whatever is typed", () => {
  const signs = ["*", "**", "***", "[", "](", ")", "\\", "- ", "1. ", "\n", "\n\n", " ", "a", "é", "<i>"];
  const anySource = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((typed) => typed.join(""));

  it("loses no letter, and nothing is made up", () => {
    const letters = (words: string) => words.replace(/[^a-zé<>]/g, "");
    fc.assert(
      fc.property(anySource, (source) => {
        const parsed = inlines(parseMarkdown(source));
        expect(letters(parsed.map(plain).join("")) + letters(parsed.flatMap(links).join(""))).toHaveLength(
          letters(source).length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is nested no deeper than bold and italic around a link and within it", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(Math.max(0, ...inlines(parseMarkdown(source)).map(depth))).toBeLessThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["*a ", "**a *b ", "[a](", "[", "\\", "[a](b(", "*", "- "])("%j, very often, takes no time", (piece) => {
    const began = performance.now();
    parseMarkdown(piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
