import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArrangeAborted, type ArrangeOptions, arrange } from "./arrange.ts";
import type { LayoutEdge, LayoutNode, PlacedNode, Point } from "./layout-graph.ts";
import { measureLayout } from "./measure-layout.ts";
import { createNewsGraph } from "./news-graph.arbitrary.ts";
import { routeEdges } from "./route-edges.ts";

const GAP = 10;
const QUICK: ArrangeOptions = { aspect: 1, seed: 7, tries: 1, gap: GAP };

function box(key: string, half: number, bottom: number): LayoutNode {
  return { key, left: half, right: half, top: 12, bottom, radius: 12 };
}

function place(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: Partial<ArrangeOptions> = {},
): PlacedNode[] {
  const places = arrange(nodes, edges, { ...QUICK, ...options });
  return nodes.map((node) => ({ ...node, ...(places.get(node.key) as { x: number; y: number }) }));
}

function overlapsWithGap(nodes: readonly PlacedNode[]): [string, string][] {
  const grown = nodes.map((node) => {
    const half = GAP / 2 - 0.001;
    return {
      ...node,
      left: node.left + half,
      right: node.right + half,
      top: node.top + half,
      bottom: node.bottom + half,
    };
  });
  return measureLayout(grown, [], new Map()).overlaps;
}

function draw(nodes: readonly PlacedNode[], edges: readonly LayoutEdge[]) {
  return measureLayout(nodes, edges, routeEdges(nodes, edges));
}

const anyGraph = fc.integer({ min: 0, max: 24 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc
          .tuple(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 12, max: 80 }))
          .map(([half, bottom]) => box(`${index}`, half, bottom)),
      ),
    ),
    edges: fc
      .array(fc.tuple(fc.nat(Math.max(0, count)), fc.nat(Math.max(0, count - 1))), { maxLength: 40 })
      .map((pairs) =>
        pairs.map(
          ([source, target], index): LayoutEdge => ({ key: `e${index}`, source: `${source}`, target: `${target}` }),
        ),
      ),
  }),
);

const anyPoint = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.double({ min: -900, max: 900, noNaN: true }),
});

describe("arrange", () => {
  it("places every node, and no two boxes nearer than the gap, whatever the graph", () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.integer({ min: 1, max: 2 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        ({ nodes, edges }, tries, aspect) => {
          // Two full annealings of every graph would take minutes.
          const placed = place(nodes, edges, { tries: nodes.length < 6 ? tries : 1, aspect });
          expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
          expect(overlapsWithGap(placed)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ["nothing", [], []],
    ["one node with a loop", [box("a", 40, 30)], [{ key: "l", source: "a", target: "a" }]],
    [
      "two nodes with ten edges",
      [box("a", 40, 30), box("b", 40, 30)],
      Array.from({ length: 10 }, (_, index) => ({
        key: `${index}`,
        source: index % 2 ? "a" : "b",
        target: index % 2 ? "b" : "a",
      })),
    ],
    [
      "a star of sixty",
      Array.from({ length: 61 }, (_, index) => box(`${index}`, 45, 32)),
      Array.from({ length: 60 }, (_, index) => ({ key: `${index}`, source: "0", target: `${index + 1}` })),
    ],
    ["loose dots", Array.from({ length: 150 }, (_, index) => box(`${index}`, 30, 30)), []],
    [
      "labels of 300",
      Array.from({ length: 30 }, (_, index) => box(`${index}`, 150, 40)),
      Array.from({ length: 29 }, (_, index) => ({ key: `${index}`, source: `${index}`, target: `${index + 1}` })),
    ],
    [
      "keys that are names in JavaScript",
      [box("constructor", 30, 30), box("__proto__", 30, 30)],
      [{ key: "e", source: "__proto__", target: "constructor" }],
    ],
  ] as [string, LayoutNode[], LayoutEdge[]][])("sets apart %s", (_, nodes, edges) => {
    const placed = place(nodes, edges);
    expect(placed).toHaveLength(nodes.length);
    expect(overlapsWithGap(placed)).toEqual([]);
  });

  it("gives the same picture for the same seed, and another for another", () => {
    const { nodes, edges } = createNewsGraph(1);
    expect(place(nodes, edges)).toEqual(place(nodes, edges));
    expect(place(nodes, edges, { seed: 8 })).not.toEqual(place(nodes, edges));
  });

  it("follows the aspect and centres the whole", () => {
    const { nodes, edges } = createNewsGraph(2);
    const placed = place(nodes, edges, { aspect: 2 });
    const { width, height } = measureLayout(placed, [], new Map());
    expect(width / height).toBeGreaterThan(1.6);
    expect(width / height).toBeLessThan(2.5);
    expect(Math.max(...placed.map(({ x, right }) => x + right))).toBeCloseTo(width / 2, 6);
  });

  it("reports its progress upwards to 1 and stops when told", () => {
    const { nodes, edges } = createNewsGraph(3, 10, 14);
    const reports: number[] = [];
    place(nodes, edges, { tries: 2, progress: (done) => reports.push(done) });
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toBe(1);
    const signal = { aborted: false };
    const stop = () =>
      place(nodes, edges, {
        tries: 1_000,
        signal,
        progress: (done) => {
          signal.aborted = done > 0;
        },
      });
    expect(stop).toThrow(ArrangeAborted);
  });

  it("sets apart some hundred nodes too", () => {
    const { nodes, edges } = createNewsGraph(4, 600, 1_200);
    expect(overlapsWithGap(place(nodes, edges))).toEqual([]);
  }, 20_000);

  it.each([2, 4])(
    "makes a news graph readable in three tries (%i)",
    (seed) => {
      const { nodes, edges } = createNewsGraph(seed, 40, 85 + seed);
      const faults = draw(place(nodes, edges, { tries: 3 }), edges);
      expect(faults.overlaps).toEqual([]);
      expect(faults.edgesOnNodes).toEqual([]);
      expect(faults.crossings).toBeLessThanOrEqual(25);
      expect(Math.max(faults.width, faults.height)).toBeLessThanOrEqual(800);
    },
    60_000,
  );
});

describe("arrange around fixed nodes", () => {
  /** A graph with some of its nodes fixed anywhere, also upon each other. */
  const anyHeld = anyGraph.chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      fixed: fc
        .tuple(...graph.nodes.map(({ key }) => fc.option(fc.tuple(fc.constant(key), anyPoint))))
        .map((held) => new Map<string, Point>(held.filter((one) => one !== null))),
    }),
  );

  it("leaves them where they are to the last bit, and no free box nearer than the gap to any other", () => {
    fc.assert(
      fc.property(anyHeld, fc.integer({ min: 1, max: 2 }), ({ graph: { nodes, edges }, fixed }, tries) => {
        const placed = place(nodes, edges, { fixed, tries: nodes.length < 6 ? tries : 1 });
        expect(new Map(placed.filter(({ key }) => fixed.has(key)).map(({ key, x, y }) => [key, { x, y }]))).toEqual(
          fixed,
        );
        expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(overlapsWithGap(placed).filter((pair) => !pair.every((key) => fixed.has(key)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("gives back what is all fixed, and does not mind keys of no node", () => {
    fc.assert(
      fc.property(anyGraph, anyPoint, ({ nodes, edges }, { x, y }) => {
        const fixed = new Map(nodes.map(({ key }, index) => [key, { x: x + index, y: y * index }]));
        const strangers = [...fixed, ["nobody", { x, y }]] as const;
        expect(arrange(nodes, edges, { ...QUICK, fixed: new Map(strangers) })).toEqual(fixed);
      }),
      { numRuns: 30 },
    );
  });

  it("is no different with none fixed", () => {
    const { nodes, edges } = createNewsGraph(1);
    expect(place(nodes, edges, { fixed: new Map() })).toEqual(place(nodes, edges));
    expect(place(nodes, edges, { fixed: new Map([["nobody", { x: 1, y: 2 }]]) })).toEqual(place(nodes, edges));
  });

  it("puts a free node near its fixed neighbours, wherever these are", () => {
    const nodes = ["a", "b", "c", "free"].map((key) => box(key, 30, 30));
    const edges = ["a", "b", "c"].map((key) => ({ key, source: key, target: "free" }));
    const fixed = new Map([
      ["a", { x: 5_000, y: -3_000 }],
      ["b", { x: 5_200, y: -3_000 }],
      ["c", { x: 5_100, y: -2_850 }],
    ]);
    const { x, y } = place(nodes, edges, { fixed })[3] as PlacedNode;
    expect(Math.hypot(x - 5_100, y + 2_950)).toBeLessThan(250);
  });

  it("adds a few to a picture without running over it, and some to one of hundreds", () => {
    const { nodes, edges } = createNewsGraph(6, 30, 45);
    const all = place(nodes, edges, { tries: 2 });
    const fixed = new Map(all.slice(0, 25).map(({ key, x, y }) => [key, { x, y }]));
    const faults = draw(place(nodes, edges, { fixed, tries: 2 }), edges);
    expect(faults.overlaps).toEqual([]);
    expect(faults.edgesOnNodes).toEqual([]);
    const many = createNewsGraph(4, 700, 1_000);
    const held = new Map(place(many.nodes, many.edges).map(({ key, x, y }) => [key, { x, y }]));
    for (let index = 0; index < 40; index++) held.delete(`n${index * 13}`);
    const placed = place(many.nodes, many.edges, { fixed: held });
    expect(overlapsWithGap(placed)).toEqual([]);
  }, 20_000);
});
