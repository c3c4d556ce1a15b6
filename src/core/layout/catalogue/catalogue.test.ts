import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArrangeAborted } from "../arrange.ts";
import { boxesOverlap, boxOf } from "../geometry.ts";
import { createNewsGraph } from "../news-graph.arbitrary.ts";
import { createRandom } from "../random.ts";
import { breakCycles, rankByPath } from "./by-flow.ts";
import { type LayoutId, type LayoutOrder, layouts, parametersOf, runLayout, valueOf } from "./catalogue.ts";
import type { LayoutParameter } from "./layout-task.ts";
import { spreadBoxes } from "./spread-boxes.ts";

/** A news graph with types and some dates, of which `staying` in ten stay. */
function makeOrder(layout: LayoutId, seed: number, count: number, staying: number): LayoutOrder {
  const { nodes, edges } = createNewsGraph(seed, count, 2 * count);
  const random = createRandom(seed);
  const day = () => (random() < 0.5 ? null : Math.floor(random() * 4));
  const placed = nodes.map((node) => ({
    ...node,
    at: { x: random() * 900, y: random() * 900 },
    group: Math.floor(random() * 4),
    time: day(),
    firstTime: day(),
  }));
  return {
    layout,
    values: {},
    nodes: placed,
    edges: edges.map((edge) => ({ ...edge, isDirected: random() < 0.8 })),
    fixed: new Map(placed.flatMap(({ key, at }, i) => (i % 10 < staying ? [[key, at] as const] : []))),
    middle: [nodes[0]?.key ?? ""],
    aspect: 1.2,
  };
}

const run = (order: LayoutOrder) => runLayout(order, () => undefined);

/** Some value that a parameter allows. */
const anyValue = (parameter: LayoutParameter): fc.Arbitrary<number | string> =>
  parameter.kind === "choice"
    ? fc.constantFrom(...parameter.options)
    : fc.double({ min: parameter.least, max: parameter.most, noNaN: true });

const anyOrder = (layout: LayoutId) =>
  fc
    .record({
      seed: fc.integer({ min: 1, max: 10_000 }),
      count: fc.integer({ min: 2, max: layout === "readable" ? 10 : 24 }),
      staying: fc.constantFrom(0, 0, 3, 10),
      values: fc.record(
        Object.fromEntries(parametersOf(layout).map((parameter) => [parameter.id, anyValue(parameter)])),
      ),
    })
    .map(({ seed, count, staying, values }) => ({ ...makeOrder(layout, seed, count, staying), values }));

describe.each(layouts.map(({ id }) => id))("%s", (id) => {
  it("places every node, leaves the fixed ones, sets labels apart, and does so again", () => {
    fc.assert(
      fc.property(anyOrder(id), (order) => {
        const places = run(order);
        expect([...places.keys()].toSorted()).toEqual(order.nodes.map(({ key }) => key).toSorted());
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        for (const [key, at] of order.fixed) expect(places.get(key)).toEqual(at);
        const boxes = order.nodes.map((node) => ({
          isFixed: order.fixed.has(node.key),
          box: boxOf({ ...node, ...(places.get(node.key) ?? { x: 0, y: 0 }) }),
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(0, i))
            expect(boxesOverlap(a.box, b.box, 1e-3) && !(a.isFixed && b.isFixed)).toBe(false);
        }
        expect(run(order)).toEqual(places);
      }),
      { numRuns: id === "readable" ? 4 : 20 },
    );
  });

  it("lays out nothing, one, and what hangs with nothing", () => {
    for (const count of [0, 1, 3]) {
      const order = makeOrder(id, 1, 4, 0);
      const alone = { ...order, nodes: order.nodes.slice(0, count), edges: [] };
      const places = run(alone);
      expect(places.size).toBe(count);
      for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });

  it("stops when it is told to", () => {
    const signal = { aborted: false };
    const stop = () => {
      signal.aborted = true;
    };
    expect(() => runLayout(makeOrder(id, 3, 30, 0), stop, signal)).toThrow(ArrangeAborted);
  });

  it("takes a parameter for the usual where it is none that it allows", () => {
    const order = makeOrder(id, 2, 12, 0);
    const strange = Object.fromEntries(parametersOf(id).map((parameter) => [parameter.id, "?"]));
    expect(run({ ...order, values: strange })).toEqual(run(order));
  });
});

it("keeps numbers within what is allowed", () => {
  const parameter = { kind: "number", id: "n", least: 1, most: 2, step: 1, usual: 1 } as const;
  expect([0, 1.5, 9, Number.NaN].map((n) => valueOf(parameter, { n }))).toEqual([1, 1.5, 2, 1]);
});

it("puts what is earlier before what is later", () => {
  const order = makeOrder("time", 5, 20, 0);
  const places = run(order);
  const dated = order.nodes.flatMap(({ key, time }) => (time === null ? [] : [{ time, x: places.get(key)?.x ?? 0 }]));
  for (const a of dated) for (const b of dated) if (a.time < b.time) expect(a.x).toBeLessThan(b.x);
});

it("leads every arrow of a tree the same way", () => {
  const order = makeOrder("flow", 6, 12, 0);
  const edges = order.nodes.slice(1).map(({ key }, i) => ({
    key: `e${i}`,
    source: `n${Math.floor(i / 2)}`,
    target: key,
    isDirected: true,
  }));
  const places = run({ ...order, edges });
  for (const { source, target } of edges) expect(places.get(source)?.x ?? 0).toBeLessThan(places.get(target)?.x ?? 0);
});

it("rings lie further out with each step", () => {
  const order = makeOrder("distance", 6, 7, 0);
  const edges = [1, 2, 3, 4, 5, 6].map((i) => ({
    key: `e${i}`,
    source: i < 4 ? "n0" : `n${i - 3}`,
    target: `n${i}`,
    isDirected: true,
  }));
  const places = run({ ...order, edges });
  const centre = places.get("n0") ?? { x: 0, y: 0 };
  const distances = order.nodes.map(({ key }) => {
    const at = places.get(key) ?? centre;
    return Math.hypot(at.x - centre.x, at.y - centre.y);
  });
  expect(Math.max(...distances.slice(1, 4))).toBeLessThan(Math.min(...distances.slice(4)));
});

const anyArrows = fc.array(
  fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b),
  { maxLength: 30 },
);

it("has no arrow lead back once cycles are broken", () => {
  fc.assert(
    fc.property(anyArrows, (arrows) => {
      const straight = breakCycles(10, arrows);
      expect(straight.length).toBe(arrows.length);
      const rank = rankByPath(10, straight);
      for (const [from, to] of straight) expect(rank[from] ?? 0).toBeLessThan(rank[to] ?? 0);
    }),
  );
});

it("spreads boxes in their order, and leaves alone what has room", () => {
  const sizes = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(9), fc.nat(9)), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, (rows) => {
      const [wanted, before, after] = [0, 1, 2].map((column) => rows.map((row) => row[column] ?? 0)) as [
        number[],
        number[],
        number[],
      ];
      const places = spreadBoxes(wanted, before, after);
      const isRoomy = (at: readonly number[], slack: number) =>
        at.every((x, i) => i === 0 || x - (at[i - 1] ?? 0) >= (after[i - 1] ?? 0) + (before[i] ?? 0) - slack);
      expect(isRoomy(places, 1e-6)).toBe(true);
      if (isRoomy(wanted, 0)) expect(places).toEqual(wanted.map((x) => expect.closeTo(x, 6)));
    }),
  );
});
