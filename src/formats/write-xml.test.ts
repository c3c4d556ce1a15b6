import fc from "fast-check";
import { expect, it } from "vitest";
import { readXml } from "./read-xml.arbitrary.ts";
import { writeElement } from "./write-xml.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("]]>", "<!--", "&amp;", "\r\n", "\u0000\u001B", "\uD800", "\uFFFF", "\"'", "</a>", "🕊️"),
);

/** What XML cannot hold. */
const replaced = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

it("gives texts back as they were, in attributes and between tags, but for what XML cannot hold", () => {
  fc.assert(
    fc.property(anyText, anyText, (value, text) => {
      const { attributes, text: content } = readXml(writeElement("a", { b: value, c: undefined }, [text]));
      expect([...attributes]).toEqual([["b", replaced(value)]]);
      expect(content).toBe(replaced(text));
    }),
    { numRuns: 500 },
  );
});

it("holds elements within elements", () => {
  expect(writeElement("a", { b: 1 }, writeElement("c", {}))).toBe('<a b="1"><c/></a>');
});
