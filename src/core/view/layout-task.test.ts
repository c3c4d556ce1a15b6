import { expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { buildLayoutTask } from "./layout-task.ts";

it("tells a layout of boxes, types, dates and what stays", () => {
  const index = complete(
    indexDataset(
      makeDataset({
        entities: [makeEntity("a", { date: "1961" }), makeEntity("b", { type: "state" }), makeEntity("c")],
        relations: [
          makeRelation("ab", "a", "b", { date: "2000" }),
          makeRelation("bb", "a", "b", { date: "../1996" }),
          makeRelation("bc", "b", "c", { type: "meets-with" }),
        ],
      }),
    ),
  );
  const positions = new Map([["a", { x: 1, y: 2 }]]);
  const fixed = new Set(["a", "c"]);
  const task = buildLayoutTask(index, selectVisible(index, {}), { positions, fixed, middle: ["b", "?"], aspect: 1 });
  expect(task.nodes.map(({ key, at, time, firstTime }) => [key, at, time, firstTime])).toEqual([
    ["n0", { x: 1, y: 2 }, Date.UTC(1961, 0), Date.UTC(1997, 0) - 1],
    ["n1", null, null, Date.UTC(1997, 0) - 1],
    ["n2", null, null, null],
  ]);
  expect(task.nodes[0]?.group).not.toBe(task.nodes[1]?.group);
  expect(task.nodes[0]?.group).toBe(task.nodes[2]?.group);
  expect(task.fixed).toEqual(new Map([["n0", { x: 1, y: 2 }]]));
  expect(task.middle).toEqual(["n1"]);
  expect(task.edges.map(({ key, source, target }) => [key, source, target])).toEqual([
    ["e0", "n0", "n1"],
    ["e1", "n0", "n1"],
    ["e2", "n1", "n2"],
  ]);
});
