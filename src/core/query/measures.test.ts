import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import closenessCentrality from "graphology-metrics/centrality/closeness.js";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { countDirections, measureColumns, type MeasureColumns } from "./measure-columns.ts";
import { type MeasureId, measureOf, measures } from "./measures.ts";
import { takeMeasure } from "./take-measure.ts";
import { selectVisible } from "./visible.ts";

type Ends = readonly (readonly [source: number, target: number])[];

const columnsOf = (count: number, ends: Ends, mutual: readonly number[] = []): MeasureColumns => ({
  count,
  sources: Uint32Array.from(ends, ([source]) => source),
  targets: Uint32Array.from(ends, ([, target]) => target),
  isMutual: Uint8Array.from(ends, (_, i) => (mutual.includes(i) ? 1 : 0)),
});

const take = (id: MeasureId, columns: MeasureColumns): number[] => [...complete(takeMeasure(id, columns))];
const close = (numbers: readonly number[]) => numbers.map((value) => expect.closeTo(value, 8));

/** One in the middle, 0, and four around it. */
const star = columnsOf(5, [
  [0, 1],
  [0, 2],
  [3, 0],
  [4, 0],
]);
const path = columnsOf(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);
/** Two groups of four, everyone with everyone, and one relation between them. */
const barbell = columnsOf(8, [
  ...[0, 4].flatMap((at) =>
    [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [at + a, at + b] as const)),
  ),
  [3, 4],
]);

describe("on graphs whose values are known", () => {
  it("degree counts relations", () => {
    expect(take("degree", star)).toEqual([4, 1, 1, 1, 1]);
    const parallel: Ends = [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    expect(take("degree", columnsOf(2, parallel))).toEqual([3, 4]);
    expect(countDirections(columnsOf(2, parallel, [0]))).toEqual([
      { in: 1, out: 1, both: 1 },
      { in: 1, out: 1, both: 2 },
    ]);
  });

  it("betweenness is 1 in the middle of a star, and as Freeman has it along a path and over a bridge", () => {
    expect(take("betweenness", star)).toEqual([1, 0, 0, 0, 0]);
    expect(take("betweenness", path)).toEqual(close([0, 1 / 2, 2 / 3, 1 / 2, 0]));
    // Over an end of the bridge: three with four.
    expect(take("betweenness", barbell)).toEqual(close([0, 0, 0, 12 / 21, 12 / 21, 0, 0, 0]));
  });

  it("closeness is 1 next to everyone, and knows of those out of reach", () => {
    expect(take("closeness", star)).toEqual(close([1, 4 / 7, 4 / 7, 4 / 7, 4 / 7]));
    expect(take("closeness", path)).toEqual(close([4 / 10, 4 / 7, 4 / 6, 4 / 7, 4 / 10]));
    expect(take("closeness", columnsOf(4, [[0, 1]]))).toEqual(close([1 / 3, 1 / 3, 0, 0]));
  });

  it("PageRank is even around a ring, and highest where all point to", () => {
    expect(
      take(
        "pagerank",
        columnsOf(3, [
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      ),
    ).toEqual(close([1 / 3, 1 / 3, 1 / 3]));
    // Two that point to a third, which points nowhere and so, evenly, to all.
    const [a = 0, b = 0, c = 0] = take(
      "pagerank",
      columnsOf(3, [
        [0, 2],
        [1, 2],
      ]),
    );
    expect(a).toBeCloseTo(b, 8);
    expect(c / a).toBeCloseTo(1 + 2 * 0.85, 6);
  });

  it("communities are the two groups on either side of a bridge; components the pieces, the largest first", () => {
    expect(take("communities", barbell)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(
      take(
        "components",
        columnsOf(6, [
          [1, 1],
          [2, 4],
          [5, 4],
        ]),
      ),
    ).toEqual([1, 2, 0, 3, 0, 0]);
  });

  it.each(measures.map(({ id }) => id))("%s is asked of nothing, of one, and of strangers", (id) => {
    expect(take(id, columnsOf(0, []))).toEqual([]);
    expect(take(id, columnsOf(1, [[0, 0]]))).toHaveLength(1);
    const strangers = take(id, columnsOf(3, []));
    if (id === "communities" || id === "components") expect(strangers).toEqual([0, 1, 2]);
    else expect(new Set(strangers).size).toBe(1);
  });
});

it("knows no measure by a name that objects have", () => expect(measureOf("constructor")).toBeUndefined());

const anyColumns = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const end = fc.integer({ min: 0, max: count - 1 });
  return fc.array(fc.tuple(end, end, fc.boolean()), { maxLength: 30 }).map((rows) =>
    columnsOf(
      count,
      rows.map(([source, target]) => [source, target] as const),
      rows.flatMap(([, , isMutual], i) => (isMutual ? [i] : [])),
    ),
  );
});

function simpleGraph({ count, sources, targets }: MeasureColumns): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let i = 0; i < count; i++) graph.addNode(i);
  for (const [i, source] of sources.entries()) if (source !== targets[i]) graph.mergeEdge(source, targets[i]);
  return graph;
}

describe("on any graph", () => {
  it("betweenness and closeness are what others compute", () =>
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const graph = simpleGraph(columns);
        const order = Array.from({ length: columns.count }, (_, i) => i);
        const between = betweennessCentrality(graph, { normalized: columns.count > 2 });
        expect(take("betweenness", columns)).toEqual(
          close(order.map((i) => (columns.count > 2 ? between[i] : 0) ?? 0)),
        );
        const closeness = closenessCentrality(graph, { wassermanFaust: true });
        expect(take("closeness", columns)).toEqual(close(order.map((i) => closeness[i] ?? 0)));
      }),
    ));

  it("shares add up: PageRank to 1, degrees to the ends of relations", () =>
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(take("pagerank", columns))).toBeCloseTo(1, 7);
        const selfRelations = [...columns.sources].filter((source, i) => source === columns.targets[i]).length;
        const degrees = take("degree", columns);
        expect(sum(degrees)).toBe(2 * columns.sources.length - selfRelations);
        expect(countDirections(columns).map((ways) => ways.in + ways.out + ways.both)).toEqual(degrees);
      }),
    ));

  it("relations hold components together, communities lie within them, and groups are numbered by size", () =>
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const components = take("components", columns);
        for (const [i, source] of columns.sources.entries()) {
          expect(components[source]).toBe(components[columns.targets[i] ?? -1]);
        }
        const communities = take("communities", columns);
        const homes = new Map<number, number | undefined>();
        for (const [i, community] of communities.entries()) {
          expect(homes.get(community) ?? components[i]).toBe(components[i]);
          homes.set(community, components[i]);
        }
        for (const groups of [components, communities]) {
          const sizes = [...new Set(groups)].map((_, group) => groups.filter((other) => other === group).length);
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          expect(Math.min(...sizes)).toBeGreaterThan(0);
        }
      }),
    ));

  it("gives the same answer each time, and the same values whatever order entities and relations come in", () =>
    fc.assert(
      fc.property(anyColumns, fc.infiniteStream(fc.nat()), (columns, numbers) => {
        const shuffled = (length: number): number[] => {
          const weights = Array.from({ length }, () => numbers.next().value as number);
          return Array.from({ length }, (_, i) => i).toSorted((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
        };
        const places = shuffled(columns.count);
        const rows = shuffled(columns.sources.length);
        const other = columnsOf(
          columns.count,
          rows.map((row) => [places[columns.sources[row] ?? 0] ?? 0, places[columns.targets[row] ?? 0] ?? 0] as const),
          rows.flatMap((row, i) => (columns.isMutual[row] ? [i] : [])),
        );
        for (const { id, kind } of measures) {
          const values = take(id, columns);
          expect(take(id, columns)).toEqual(values);
          const moved = take(id, other);
          if (kind === "number") expect(places.map((place) => moved[place] ?? 0)).toEqual(close(values));
          if (id !== "components") continue;
          const together = (groups: readonly (number | undefined)[]) =>
            groups.map((group) => groups.map((own) => own === group));
          expect(together(places.map((place) => moved[place]))).toEqual(together(values));
        }
      }),
    ));

  it("takes no notice of what things are called", () =>
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const plain = new Map(dataset.entities.map(({ id }, i) => [id, `e${i}`] as const));
        const renamed = {
          ...dataset,
          entities: dataset.entities.map((entity) => ({ ...entity, id: plain.get(entity.id) ?? "" })),
          relations: dataset.relations.map((relation) => ({
            ...relation,
            source: plain.get(relation.source) ?? "",
            target: plain.get(relation.target) ?? "",
          })),
        };
        const [before, after] = [dataset, renamed].map((each) => {
          const index = complete(indexDataset(each));
          return measureColumns(index, selectVisible(index, { tier: "all" }));
        });
        expect(after).toEqual(before);
      }),
    ));
});
