import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyId } from "../model/dataset.arbitrary.ts";
import type { Filter } from "../model/dataset.ts";
import { embedPanels } from "./embed.ts";
import { decodeLink, encodeLink, type Link } from "./link-codec.ts";

const dates = fc.constantFrom("1961", "2024-06", "2024-06-18~", "2023-09-13T10:00:00Z");
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    clauses: fc
      .uniqueArray(
        fc.record(
          {
            facet: fc.constantFrom("speaker", "family", "entity"),
            only: fc.array(anyId, { minLength: 1 }),
            not: fc.array(anyId, { minLength: 1 }),
          },
          { requiredKeys: ["facet"] },
        ),
        { selector: ({ facet }) => facet, minLength: 1 },
      )
      .map((clauses) => clauses.map((clause) => (clause.only || clause.not ? clause : { ...clause, only: ["x"] }))),
    time: fc.record(
      { of: fc.constantFrom("event", "stated", "published"), from: dates, to: dates, undated: fc.constant("hide") },
      { requiredKeys: ["of"] },
    ),
    around: fc.record(
      {
        entities: fc.array(anyId, { minLength: 1 }),
        steps: fc.integer({ min: 1, max: 9 }),
        along: fc.constantFrom("out", "in"),
      },
      { requiredKeys: ["entities", "steps"] },
    ),
    lonely: fc.constant("hide"),
    rest: fc.constant("fade"),
  },
  { requiredKeys: [] },
);
const someIds = fc.array(anyId, { minLength: 1, maxLength: 4 });
const anyEmbed = fc.record({ panels: fc.subarray([...embedPanels]), theme: fc.constantFrom("dark", null) });
const anyViewLink: fc.Arbitrary<Link> = fc.record({
  dataset: fc.oneof(
    fc.constant({ kind: "bundled" as const }),
    fc.record({ kind: fc.constant("url" as const), url: fc.string({ minLength: 1, unit: "grapheme" }) }),
    fc.record({ kind: fc.constant("file" as const), id: anyId, hash: fc.string() }),
  ),
  language: fc.constantFrom("id", "en", null),
  view: fc.record(
    {
      selection: fc
        .record(
          {
            entities: someIds,
            relations: someIds,
            sentences: fc.array(fc.tuple(anyId, anyId), { minLength: 1, maxLength: 4 }),
          },
          { requiredKeys: [] },
        )
        .filter((selection) => Object.keys(selection).length > 0),
      reading: fc.record(
        { article: anyId, through: anyId, last: fc.constant("hide" as const) },
        { requiredKeys: ["article", "through"] },
      ),
      tier: fc.constant("all" as const),
      filter: anyFilter.filter((filter) => Object.keys(filter).length > 0),
      hidden: someIds,
      path: fc.integer({ min: 1, max: 99 }),
      follow: fc.constant("direction" as const),
      size: fc.constantFrom("degree", "pagerank"),
      tint: fc.constantFrom("communities"),
    },
    { requiredKeys: [] },
  ),
});

/** A step that is presented stands for its view; what one explores meanwhile is told with it. */
const anyPlainLink: fc.Arbitrary<Link> = fc.oneof(
  anyViewLink,
  fc
    .record({ link: anyViewLink, at: fc.tuple(anyId, anyId), isExploring: fc.boolean() })
    .map(({ link, ...presented }) => ({ ...link, view: presented.isExploring ? link.view : {}, presented })),
);
const anyLink: fc.Arbitrary<Link> = fc
  .tuple(anyPlainLink, fc.option(anyEmbed))
  .map(([link, embed]) => (embed ? { ...link, embed } : link));

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

  it("says a filter in words", () =>
    expect(
      encodeLink({
        dataset: { kind: "bundled" },
        language: null,
        view: {
          filter: {
            clauses: [
              { facet: "speaker", only: ["article", "e:kim"] },
              { facet: "factuality", not: ["possible"] },
            ],
            time: { of: "stated", to: "2000" },
            around: { entities: ["kinu"], steps: 2 },
          },
        },
      }),
    ).toBe(
      "only.speaker=article&only.speaker=e%3Akim&not.factuality=possible&time=..%2F2000&dates=stated&around=kinu&steps=2",
    ));

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
