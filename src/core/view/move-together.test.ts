import { expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { boxesOverlap, boxOf } from "../layout/geometry.ts";
import { makeDataset, makeEntity } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { entityBox } from "./build-scene.ts";
import { moveTogether } from "./move-together.ts";

const index = complete(indexDataset(makeDataset({ entities: ["a", "b", "c", "far"].map((id) => makeEntity(id)) })));
const positions = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 2000, y: 40 }],
  ["c", { x: 0, y: 900 }],
  ["far", { x: 9000, y: 0 }],
]);
const entities = ["a", "b", "c"].flatMap((id) => index.entities.get(id) ?? []);

it("entities come nearer, keep their sides, and never lie on one another; others stay", () => {
  const moved = moveTogether(index, entities, positions, { x: 0.01, y: 0.01 });
  const boxes = entities.map((one) =>
    boxOf({ ...entityBox(index, one), ...(moved.get(one.entity.id) ?? { x: 0, y: 0 }) }),
  );
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
  }
  const [a, b, c] = ["a", "b", "c"].map((id) => moved.get(id));
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(0);
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeLessThan(300);
  expect((c?.y ?? 0) - (a?.y ?? 0)).toBeGreaterThan(0);
  expect(moved.get("far")).toEqual({ x: 9000, y: 0 });
});
