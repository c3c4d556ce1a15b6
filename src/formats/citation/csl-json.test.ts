import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCslJson } from "./csl-json.ts";
import { hostileParts, makeCitation, makeOptions, makePart } from "./sample.arbitrary.ts";

const options = makeOptions();

/** What the schema of CSL 1.0.2 says of the variables that we use; it allows no others. */
const isText = (value: unknown) => typeof value === "string";
const isDate = (value: unknown) => {
  const { "date-parts": parts, ...rest } = value as { "date-parts": unknown };
  return (
    Object.keys(rest).length === 0 &&
    Array.isArray(parts) &&
    parts.length === 1 &&
    (parts as unknown[]).every(
      (part) => Array.isArray(part) && part.length >= 1 && part.length <= 3 && part.every((n) => Number.isInteger(n)),
    )
  );
};
const isNames = (value: unknown) =>
  Array.isArray(value) &&
  value.every((name: object) => Object.entries(name).every(([k, v]) => k === "literal" && isText(v)));
const schema = new Map<string, (value: unknown) => boolean>([
  ["id", isText],
  ["type", (value) => value === "article-newspaper"],
  ["title", isText],
  ["language", isText],
  ["container-title", isText],
  ["editor", isNames],
  ["issued", isDate],
  ["URL", isText],
  ["accessed", isDate],
  ["annote", isText],
]);

describe("CSL-JSON", () => {
  it("is what the schema allows, with one item for an article, whatever is in it", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const items = JSON.parse(writeCslJson(parts, options)) as Record<string, unknown>[];
        const articles = [...new Set(parts.flatMap(({ citations }) => citations.map(({ article }) => article)))];
        expect(items.map(({ id, title }) => [id, title])).toEqual(articles.map(({ id, title }) => [id, title]));
        for (const item of items) {
          for (const [name, value] of Object.entries(item))
            expect([name, schema.get(name)?.(value)]).toEqual([name, true]);
          expect(item).toHaveProperty("id");
          expect(item).toHaveProperty("type");
        }
      }),
    );
  });

  it("knows no more of a date than the article does", () => {
    const issued = (published: string) =>
      (JSON.parse(writeCslJson([makePart(makeCitation({ published }))], options)) as { issued?: unknown }[])[0]?.issued;
    expect(issued("2024-06-14T15:09+07:00")).toEqual({ "date-parts": [[2024, 6, 14]] });
    expect(issued("2024")).toEqual({ "date-parts": [[2024]] });
    expect(issued("kemarin")).toBeUndefined();
  });

  it("is nothing where nothing is cited", () => expect(writeCslJson([], options)).toBe(""));
});
