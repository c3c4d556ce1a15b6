import fc from "fast-check";
import { expect, it } from "vitest";
import { makeDataset } from "../model/dataset.arbitrary.ts";
import { findEdits, restoreEdits } from "./kept-edits.ts";
import { readKeptEdits, readKeptView } from "./read-kept.ts";
import { anyStories, anyView } from "./story.arbitrary.ts";

it("edits that were kept lead from what was read to what was edited", () => {
  fc.assert(
    fc.property(anyStories, (stories) => {
      const [before, after] = [makeDataset(), makeDataset({ stories })];
      const edits = findEdits(before, after);
      const kept = readKeptEdits(JSON.parse(JSON.stringify({ edits, isSaved: false })));
      expect(kept && restoreEdits(before, kept)).toEqual(JSON.parse(JSON.stringify(after)));
    }),
  );
});

it("nothing is edited where the records are the same", () => {
  const dataset = makeDataset({ stories: [] });
  expect(findEdits(dataset, { ...dataset })).toBeNull();
});

it("what is no such thing is not read", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(readKeptEdits(raw)).toBeNull();
    }),
  );
  expect(readKeptEdits({ edits: { stories: [{ id: "a" }] }, isSaved: true })).toBeNull();
});

it("a view is read as it was kept, and nothing else is read as one", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const kept: unknown = JSON.parse(JSON.stringify(view));
      expect(readKeptView(kept)).toEqual(kept);
      expect(readKeptView([kept])).toBeNull();
    }),
  );
  expect(readKeptView({ selection: "a" })).toBeNull();
});
