/** How the stored positions of a dataset are found and judged; `lay-out.mjs` reads and writes the file. */
import { type DatasetIndex, indexDataset } from "../src/core/graph/dataset-index.ts";
import { arrange } from "../src/core/layout/arrange.ts";
import { edgeCurve, sampleCurve } from "../src/core/layout/edge-curve.ts";
import { boxOf, coverBoxes } from "../src/core/layout/geometry.ts";
import type { PlacedNode, Point } from "../src/core/layout/layout-graph.ts";
import { measureLayout } from "../src/core/layout/measure-layout.ts";
import { type PartOfGraph, polishPictures } from "../src/core/layout/polish-pictures.ts";
import { createPolyline, isPolylineInBox } from "../src/core/layout/polyline.ts";
import type { Dataset, EntityId } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";
import { selectVisible, type Visible } from "../src/core/query/visible.ts";
import { buildScene, entityBox } from "../src/core/view/build-scene.ts";
import type { Positions } from "../src/core/view/positions.ts";
import { measureNode } from "../src/core/view/node-box.ts";

/**
 * The most that the boxes of the opening picture may take up, in layout units: on a screen of 1440 × 900 the graph
 * has 836 × 848 CSS px, 26 px of them margin on every side, and labels of 12.5 units are to be 12 px or more.
 */
export const openingRoom = { width: (836 - 52) / 0.96, height: (848 - 52) / 0.96 };
/** More crossings than this and nobody follows a line. */
export const mostOpeningCrossings = 25;

/** Between two boxes, as in the app. */
const gap = 10;

/** What there is to say against one picture in one language. */
export interface Figures {
  readonly nodes: number;
  readonly edges: number;
  readonly overlaps: number;
  /** Edges in boxes of nodes that are not theirs. */
  readonly edgesOnNodes: readonly string[];
  readonly crossings: number;
  /** Edges that leave their node, or reach it, through its label. */
  readonly ownLabels: number;
  /** Edges that are led a long way round. */
  readonly detours: number;
  /** Of all node boxes together. */
  readonly width: number;
  readonly height: number;
  /** Labels of edges that can always be shown. */
  readonly roomyLabels: number;
  /** Mean distance between the ends of an edge. */
  readonly edgeLength: number;
}

/** A control point further off than this is a long detour, in layout units; the fan of two edges needs 26. */
const longDetour = 80;

/** Measures the picture that the app draws, with the labels of that language. */
export function measurePicture(index: DatasetIndex, visible: Visible, positions: Positions, language: string): Figures {
  const scene = buildScene(index, visible, positions, language);
  const nodes = scene.nodes.map(
    ({ key, x, y, radius, lines }): PlacedNode => ({ ...measureNode(key, radius, lines), x, y }),
  );
  const placed = new Map(nodes.map((node) => [node.key, node]));
  const drawn = scene.edges.flatMap((edge) => {
    const source = placed.get(edge.source);
    const target = placed.get(edge.target);
    return source && target ? [{ ...edge, ends: [source, target] as const }] : [];
  });
  const faults = measureLayout(nodes, drawn, new Map(drawn.map(({ key, route }) => [key, route])));
  const isThroughOwnLabel = ({ ends: [source, target], route }: (typeof drawn)[number]) => {
    const line = createPolyline(sampleCurve(edgeCurve(source, target, route), 16));
    return [source, target].some((end) => isPolylineInBox(line, { ...boxOf(end), top: end.y + end.radius + 1 }));
  };
  const bounds = coverBoxes(nodes.map((node) => boxOf(node)));
  return {
    nodes: nodes.length,
    edges: drawn.length,
    overlaps: faults.overlaps.length,
    edgesOnNodes: faults.edgesOnNodes.map(
      ([edge, node]) => `${index.relationOf.get(edge)?.relation.id} on ${index.entityOf.get(node)?.entity.id}`,
    ),
    crossings: faults.crossings,
    ownLabels: drawn.filter(isThroughOwnLabel).length,
    detours: drawn.filter(({ route }) => route.kind === "bend" && Math.abs(route.distance) > longDetour).length,
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
    roomyLabels: drawn.filter(({ hasRoom }) => hasRoom).length,
    edgeLength:
      drawn.reduce((sum, { ends: [a, b] }) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0) / Math.max(1, drawn.length),
  };
}

/** Languages in which the entities of a dataset are named. */
export function listLanguages({ dataset }: DatasetIndex): string[] {
  return [...new Set(dataset.entities.flatMap(({ label }) => Object.keys(label)))];
}

/** Both pictures that the app offers. */
export function selectPictures(index: DatasetIndex): { opening: Visible; whole: Visible } {
  return { opening: selectVisible(index, { tier: "core" }), whole: selectVisible(index, { tier: "all" }) };
}

/** What every fault costs when pictures compete; the first three are what must not be. */
const prices = { overlap: 1000, edgeOnNode: 300, outside: 5, crossing: 6, ownLabel: 1.5, detour: 2, edgeLength: 0.2 };

/** The sum over languages. Only the opening picture has a size to keep to. */
function costOf(figures: readonly Figures[], room: typeof openingRoom | null): number {
  return figures.reduce((sum, one) => {
    const outside = room ? Math.max(0, one.width - room.width) + Math.max(0, one.height - room.height) : 0;
    const size = room ? 0 : (one.width + one.height) / 20;
    return (
      sum +
      prices.overlap * one.overlaps +
      prices.edgeOnNode * one.edgesOnNodes.length +
      prices.outside * outside +
      prices.crossing * one.crossings +
      prices.ownLabel * one.ownLabels +
      prices.detour * one.detours +
      prices.edgeLength * one.edgeLength +
      size
    );
  }, 0);
}

/** The whole picture may be so much wider and higher than the opening one. */
const wholeScale = 1.35;
const wholeRoom = { width: openingRoom.width * wholeScale, height: openingRoom.height * wholeScale };

/** Several annealings compete in every round, and the best of them are polished long. */
const effort = { tries: 8, patience: 10, gap };
/** How long both pictures are polished together, and how hot that begins. */
const lastTouch = { moves: 100_000, startTemperature: 5, gap };

type Report = (line: string) => void;

function boxesAndEdges(index: DatasetIndex, visible: Visible, frame: typeof openingRoom): PartOfGraph {
  const nodes = visible.entities.map((indexed) => entityBox(index, indexed));
  const edges = visible.relations.map(({ key }) => ({
    key,
    source: index.graph.source(key),
    target: index.graph.target(key),
  }));
  return { nodes, edges, frame };
}

/** Whole units, by entity. */
function roundPlaces(index: DatasetIndex, places: ReadonlyMap<string, Point>): Positions {
  const positions = new Map<EntityId, Point>();
  for (const [key, { x, y }] of places) {
    const id = index.entityOf.get(key)?.entity.id;
    if (id !== undefined) positions.set(id, { x: Math.round(x), y: Math.round(y) });
  }
  return positions;
}

/** Tries several times and keeps what costs least in all languages together. */
function keepBest(
  rounds: number,
  attempt: (round: number) => Positions,
  judge: (positions: Positions) => { cost: number; words: string },
  report: Report,
): Positions {
  let best: { readonly positions: Positions; readonly cost: number } | undefined;
  for (let round = 0; round < rounds; round++) {
    const positions = attempt(round);
    const { cost, words } = judge(positions);
    if (!best || cost < best.cost) best = { positions, cost };
    report(`  round ${round + 1}: ${cost.toFixed(0)} (${words}), best ${best.cost.toFixed(0)}`);
  }
  return best?.positions ?? new Map();
}

/**
 * Finds the positions of a whole dataset: first the opening picture, then everything else around it, then both
 * together.
 */
export function layOut(
  dataset: Dataset,
  rounds: number,
  report: Report,
): { positions: Positions; index: DatasetIndex } {
  const index = complete(indexDataset(dataset));
  const { opening, whole } = selectPictures(index);
  const languages = listLanguages(index);
  const judge = (visible: Visible, room: typeof openingRoom | null) => (positions: Positions) => {
    const figures = languages.map((language) => measurePicture(index, visible, positions, language));
    const words = figures.map((one) => `${one.crossings} crossings, ${one.edgesOnNodes.length} on nodes`).join("; ");
    return { cost: costOf(figures, room), words };
  };
  const [judgeOpening, judgeWhole] = [judge(opening, openingRoom), judge(whole, null)];
  const part = boxesAndEdges(index, opening, openingRoom);
  // The nodes of the opening picture come first.
  const isOpening = new Set(opening.entities);
  const ordered = [...opening.entities, ...whole.entities.filter((one) => !isOpening.has(one))];
  const all = boxesAndEdges(index, { ...whole, entities: ordered }, wholeRoom);
  const aspect = openingRoom.width / openingRoom.height;
  const arrangeIn = ({ nodes, edges, frame }: PartOfGraph, round: number, fixed: ReadonlyMap<string, Point>) =>
    roundPlaces(index, arrange(nodes, edges, { ...effort, aspect, frame, fixed, seed: 1 + 100_003 * round }));
  const byKey = (positions: Positions) =>
    new Map(Array.from(positions, ([id, at]) => [index.entities.get(id)?.key ?? "", at] as const));

  report("the opening picture");
  const first = keepBest(rounds, (round) => arrangeIn(part, round, new Map()), judgeOpening, report);
  report("everything around it");
  const fewer = Math.ceil(rounds / 4);
  const second = keepBest(fewer, (round) => arrangeIn(all, round, byKey(first)), judgeWhole, report);
  report("both together");
  const judgeBoth = (positions: Positions) => {
    const [one, two] = [judgeOpening(positions), judgeWhole(positions)];
    return { cost: one.cost + two.cost / 4, words: `${one.words}; whole: ${two.words}` };
  };
  const polished = (round: number) =>
    roundPlaces(index, polishPictures(all, part, byKey(second), { ...lastTouch, seed: 1 + round }));
  return { index, positions: keepBest(fewer, polished, judgeBoth, report) };
}
