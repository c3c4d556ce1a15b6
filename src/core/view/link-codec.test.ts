import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyId } from "../model/dataset.arbitrary.ts";
import { decodeLink, encodeLink, type Link } from "./link-codec.ts";

const someIds = fc.array(anyId, { minLength: 1, maxLength: 4 });
const anyLink: fc.Arbitrary<Link> = fc.record({
  dataset: fc.oneof(
    fc.constant({ kind: "bundled" as const }),
    fc.record({ kind: fc.constant("url" as const), url: fc.string({ minLength: 1, unit: "grapheme" }) }),
    fc.record({ kind: fc.constant("file" as const), id: anyId, hash: fc.string() }),
  ),
  language: fc.constantFrom("id", "en", null),
  view: fc.record(
    {
      selection: fc
        .record({ entities: someIds, relations: someIds }, { requiredKeys: [] })
        .filter(({ entities, relations }) => entities !== undefined || relations !== undefined),
      tier: fc.constant("all" as const),
    },
    { requiredKeys: [] },
  ),
});

describe("the link", () => {
  it("leads back to what it was made from, whatever the ids", () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(decodeLink(encodeLink(link))).toEqual(link);
      }),
    );
  });

  it("is a query that survives an address", () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const query = encodeLink(link);
        expect(new URL(`https://saksi.test/?${query}`).search.slice(1)).toBe(query);
      }),
    );
  });

  it("is empty for the bundled dataset as it opens", () => {
    expect(encodeLink({ dataset: { kind: "bundled" }, language: null, view: {} })).toBe("");
    expect(encodeLink({ dataset: { kind: "bundled" }, language: null, view: { tier: "core" } })).toBe("");
    expect(decodeLink("")).toEqual({ dataset: { kind: "bundled" }, language: null, view: {} });
  });

  it("is readable", () =>
    expect(
      encodeLink({
        dataset: { kind: "url", url: "data/big.json" },
        language: "en",
        view: { tier: "all", selection: { entities: ["russia", "kim jong-un"], relations: ["r1"] } },
      }),
    ).toBe("data=data%2Fbig.json&lang=en&tier=all&e=russia&e=kim+jong-un&r=r1"));

  it("passes over what it does not know", () =>
    expect(decodeLink("utm_source=x&tier=half&e=a&constructor=b&file=half")).toEqual({
      dataset: { kind: "bundled" },
      language: null,
      view: { selection: { entities: ["a"] } },
    }));

  it("reads any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeLink(text)));
  });
});
