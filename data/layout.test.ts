/** Holds the stored positions of every dataset here to what a reader has to see. `npm run lay-out` finds them anew. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  listLanguages,
  measurePicture,
  mostOpeningCrossings,
  onSheet,
  openingRoom,
  selectPictures,
} from "../scripts/lay-out.ts";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import type { Dataset } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";

const datasets = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
  .map((name) => [name, JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Dataset] as const);

it("there is a dataset to look at", () => expect(datasets).not.toEqual([]));

describe.each(datasets)("the stored layout of %s", (_, dataset) => {
  const index = complete(indexDataset(dataset));
  const stored = dataset.layout?.positions ?? [];
  const positions = new Map(stored.map(([id, x, y]) => [id, { x, y }] as const));
  const { opening, whole } = selectPictures(index);

  it("has one place for every entity, in whole units", () => {
    expect(stored.map(([id]) => id).toSorted()).toEqual(dataset.entities.map(({ id }) => id).toSorted());
    expect(stored.filter(([, x, y]) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([]);
  });

  describe.each(listLanguages(index))("in %s", (language) => {
    it("opens with a picture that is free of faults, fills the screen, and can be read there", () => {
      const figures = measurePicture(index, opening, positions, language);
      expect(figures).toMatchObject({ overlaps: 0, edgesOnNodes: [] });
      expect(figures.crossings).toBeLessThanOrEqual(mostOpeningCrossings);
      expect(figures.width).toBeLessThanOrEqual(openingRoom.width);
      expect(figures.height).toBeLessThanOrEqual(openingRoom.height);
      expect(figures.width).toBeGreaterThan(0.85 * openingRoom.width);
      expect(figures.height).toBeGreaterThan(0.85 * openingRoom.height);
    });

    it("shows everything without a label on a label or an edge on a node", () => {
      expect(measurePicture(index, whole, onSheet("whole", positions), language)).toMatchObject({
        overlaps: 0,
        edgesOnNodes: [],
      });
    });
  });
});
