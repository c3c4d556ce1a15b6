/** Citations for tests, as plain or as hostile as they need. */
import fc from "fast-check";
import type { Citation, CitedPart } from "../../core/cite/citation.ts";
import { sayPlainly } from "../../core/cite/say-plainly.arbitrary.ts";
import { anyId, makeArticle } from "../../core/model/dataset.arbitrary.ts";
import type { Article } from "../../core/model/dataset.ts";
import type { CitationOptions } from "./compose.ts";

export const makeOptions = (style: CitationOptions["style"] = "apa"): CitationOptions => ({
  style,
  words: sayPlainly(),
  today: { year: 2026, month: 1, day: 2 },
});

export const makeCitation = (article: Partial<Article> = {}, more: Partial<Citation> = {}): Citation => ({
  article: makeArticle([], { title: "Kabar dari pasar", ...article }),
  quote: "Utara bertemu Selatan",
  isLost: false,
  kind: "body",
  paragraphs: { first: 4, last: 4 },
  sentence: 5,
  speakers: null,
  reading: null,
  link: "https://saksi.test/?r=temu",
  ...more,
});

export const makePart = (...citations: readonly Citation[]): CitedPart => ({ subject: null, citations });

/** Texts that break whoever writes them down without care. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      '" onmouseover="alert(1)',
      "{\\input{/etc/passwd}}",
      "100 % & $x_1^2$ # ~ {",
      "} , injected = {yes}",
      "satu\n\n@misc{dua, title={tiga}}\r\ntiga",
      "[x](javascript:alert(1)) ![y](z) `code` **b** <b>",
      "1. satu\n> dua\n# tiga",
      '\u202Eقال "نعم"\u202C',
      "constructor",
    ),
    fc.string({ unit: "grapheme", minLength: 1 }),
    anyId,
  )
  .filter((text) => text.trim() !== "");

const hostileArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      id: fc.oneof(anyId, hostileText),
      title: hostileText,
      language: fc.oneof(fc.constant("id"), hostileText),
      publisher: hostileText,
      editor: hostileText,
      published: fc.oneof(fc.constantFrom("2024-06-14T15:09+07:00", "2024", "2024-02-31"), hostileText),
      url: fc.oneof(fc.webUrl(), fc.constant("data:text/html,<b>x</b>"), hostileText),
    },
    { requiredKeys: ["id", "title", "language"] },
  )
  .map((more) => makeArticle([], more));

const hostileCitation: fc.Arbitrary<Citation> = fc
  .record({
    article: hostileArticle,
    quote: hostileText,
    isLost: fc.boolean(),
    kind: fc.constantFrom("body" as const, "headline" as const),
    speakers: fc.option(fc.array(hostileText, { maxLength: 2 })),
    reading: fc.option(
      fc.record({
        factuality: fc.constantFrom("certain" as const, "possible" as const),
        isNegated: fc.boolean(),
        hedges: fc.array(hostileText, { maxLength: 2 }),
        stated: fc.option(hostileText),
      }),
    ),
    link: fc.webUrl({ withQueryParameters: true }),
  })
  .map(({ article, ...more }) => ({ ...makeCitation({}, more), article }));

export const hostileParts: fc.Arbitrary<CitedPart[]> = fc.array(
  fc.array(hostileCitation, { minLength: 1, maxLength: 3 }).map((citations) => makePart(...citations)),
  { minLength: 1, maxLength: 2 },
);
