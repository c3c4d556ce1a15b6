import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDataset } from "../model/dataset.arbitrary.ts";
import { applyPatch, type Editable, invertPatch, joinPatches, makePatch } from "./patch.ts";
import { anyStories, anyView } from "./story.arbitrary.ts";

const anyState: fc.Arbitrary<Editable> = fc
  .record({ view: anyView, stories: fc.option(anyStories, { nil: undefined }) })
  .map(({ view, stories }) => ({ view, dataset: makeDataset(stories ? { stories } : {}) }));

describe("a patch", () => {
  it("leads from before to after in what can be undone, and back to the very same", () => {
    fc.assert(
      fc.property(anyState, anyState, (before, after) => {
        const patch = makePatch(before, after);
        fc.pre(patch !== null);
        if (!patch) return;
        const changed = applyPatch(before, patch);
        expect(changed.view.positions).toEqual(after.view.positions);
        expect(changed.view.hidden).toEqual(after.view.hidden);
        expect(changed.view.tier).toEqual(after.view.tier);
        expect(changed.dataset).toEqual(after.dataset);
        expect([changed.view.selection, changed.view.camera]).toEqual([before.view.selection, before.view.camera]);
        expect(applyPatch(changed, invertPatch(patch))).toEqual(before);
      }),
    );
  });

  it("of two changes does what both did, one after the other", () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (first, second, third) => {
        const [earlier, later] = [makePatch(first, second), makePatch(second, third)];
        fc.pre(earlier !== null && later !== null);
        if (!earlier || !later) return;
        const joined = joinPatches(earlier, later);
        const there = applyPatch(applyPatch(first, earlier), later);
        expect(joined ? applyPatch(first, joined) : first).toEqual(there);
        expect(joined ? applyPatch(there, invertPatch(joined)) : there).toEqual(first);
      }),
    );
  });

  it("is none where nothing changed that can be undone, and leaves alone what it does not speak of", () => {
    const dataset = makeDataset();
    const view = { tier: "all" } as const;
    expect(
      makePatch({ view, dataset }, { view: { ...view, path: 2, selection: { entities: ["a"] } }, dataset }),
    ).toBeNull();
    const patch = makePatch({ view, dataset }, { view: {}, dataset });
    expect(patch && applyPatch({ view, dataset }, patch).dataset).toBe(dataset);
  });
});
