import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import type { View } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { keepKnown } from "./keep-known.ts";

const index = complete(
  indexDataset(makeDataset({ entities: [makeEntity("a"), makeEntity("b")], relations: [makeRelation("r", "a", "b")] })),
);

describe("keepKnown", () => {
  it("drops of a filter what would hide everything for nothing", () => {
    const clauses = [
      { facet: "entity", only: ["a", "gone"] },
      { facet: "family", only: ["gone"] },
      { facet: "constructor", not: ["a"] },
      { facet: "relation", not: ["r", "gone"] },
    ];
    const around = { entities: ["gone"], steps: 1 };
    const time = { of: "event" as const, from: "yesterday" };
    expect(keepKnown(index, { filter: { clauses, around, time, rest: "fade" } })).toEqual({
      filter: {
        rest: "fade",
        clauses: [
          { facet: "entity", only: ["a"] },
          { facet: "relation", not: ["r"] },
        ],
      },
    });
    expect(keepKnown(index, { filter: { around } })).toEqual({});
  });

  it("drops what the dataset does not have", () =>
    expect(
      keepKnown(index, {
        tier: "all",
        selection: { entities: ["a", "toString"], relations: ["gone", "r"] },
        hidden: ["b", "gone"],
        positions: [
          ["a", 1, 2],
          ["gone", 3, 4],
        ],
      }),
    ).toEqual({
      tier: "all",
      selection: { entities: ["a"], relations: ["r"] },
      hidden: ["b"],
      positions: [["a", 1, 2]],
    }));

  it("drops measures that it does not know", () =>
    expect(keepKnown(index, { size: "constructor", tint: "pagerank" })).toEqual({ tint: "pagerank" }));

  it("drops the number of a path where an end is gone, or there are no two", () => {
    const withPath = (...entities: string[]) => keepKnown(index, { selection: { entities }, path: 2 }).path;
    expect([withPath("a", "b"), withPath("a", "b", "gone"), withPath("a")]).toEqual([2, undefined, undefined]);
    expect(keepKnown(index, { path: 1, follow: "direction" })).toEqual({ follow: "direction" });
  });

  it("has no selection where nothing of it is left", () => {
    expect(keepKnown(index, { selection: { entities: ["r"], relations: ["a"] } })).toEqual({});
    expect(keepKnown(index, { selection: {} })).toEqual({});
  });

  it("changes nothing the second time, and nothing of what is known", () => {
    const id = fc.constantFrom("a", "b", "r", "gone", "__proto__");
    const anyView: fc.Arbitrary<View> = fc.record(
      {
        tier: fc.constantFrom("core" as const, "all" as const),
        hidden: fc.array(id),
        camera: fc.constant({ x: 0, y: 0, width: 1, height: 1 }),
        selection: fc.record({ entities: fc.array(id), relations: fc.array(id) }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyView, (view) => {
        const kept = keepKnown(index, view);
        expect(keepKnown(index, kept)).toEqual(kept);
        expect([kept.tier, kept.camera]).toEqual([view.tier, view.camera]);
        for (const shown of kept.hidden ?? []) expect(index.entities.has(shown)).toBe(true);
      }),
    );
  });
});
