import fc from "fast-check";
import { expect, it } from "vitest";
import { makeDataset } from "../model/dataset.arbitrary.ts";
import { findEdits, readKeptEdits, restoreEdits } from "./kept-edits.ts";
import { anyStories } from "./story.arbitrary.ts";

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
