import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "../model/dataset.ts";
import { applyPatch, diffView, invertPatch } from "./view-patch.ts";

const view: fc.Arbitrary<View> = fc.record(
  {
    tier: fc.constant("all" as const),
    selection: fc.record({ entities: fc.array(fc.string()) }),
    hidden: fc.array(fc.string()),
    positions: fc.array(fc.tuple(fc.string(), fc.double(), fc.double())),
  },
  { requiredKeys: [] },
);

describe("a view's patch", () => {
  it("leads from before to after in what can be undone, and back", () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const patch = diffView(before, after);
        fc.pre(patch !== null);
        if (!patch) return;
        const changed = applyPatch(before, patch);
        expect(changed.positions).toEqual(after.positions);
        expect(changed.hidden).toEqual(after.hidden);
        expect(changed.tier).toEqual(after.tier);
        expect(changed.selection).toEqual(before.selection);
        expect(applyPatch(changed, invertPatch(patch))).toEqual(before);
      }),
    );
  });

  it("is none where nothing undoable changed", () =>
    expect(diffView({ tier: "all" }, { tier: "all", path: 2, selection: { entities: ["a"] } })).toBeNull());
});
