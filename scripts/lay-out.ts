/** How the stored positions of a dataset are found and judged; `lay-out.mjs` reads and writes the file. */
import { findLabelRoom } from "../src/core/view/annotate-edges.ts";
import { type DatasetIndex, indexDataset } from "../src/core/graph/dataset-index.ts";
import { arrange } from "../src/core/layout/arrange.ts";
import { edgeCurve, sampleCurve } from "../src/core/layout/edge-curve.ts";
import { boxOf } from "../src/core/layout/geometry.ts";
import type { PlacedNode, Point } from "../src/core/layout/layout-graph.ts";
import { measureLayout } from "../src/core/layout/measure-layout.ts";
import { createPolyline, isPolylineInBox } from "../src/core/layout/polyline.ts";
import type { Dataset, EntityId, RelationId } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";
import { selectVisible, type Visible } from "../src/core/query/visible.ts";
import { buildDrawing, entityBox } from "../src/core/view/build-scene.ts";
import { type Positions, spreadPositions, wholeSpread } from "../src/core/view/positions.ts";
import { createRandom, type Random } from "../src/core/layout/random.ts";
import { measureNode } from "../src/core/view/node-box.ts";
import { measureExtent } from "../src/core/view/scene-extent.ts";

/**
 * The most that the opening picture may take up, in layout units: on a screen of 1440 × 900 the graph has 836 × 848 CSS
 * px, of which 26 px on every side and 58 px for the tools below are kept free, and labels of 12.5 units are to be 12 px
 * or more.
 */
export const openingRoom = { width: (836 - 52) / 0.96, height: (848 - 84) / 0.96 };
/** More crossings than this and nobody follows a line. */
export const mostOpeningCrossings = 25;

/** What there is to say against one picture in one language. */
export interface Figures {
  readonly nodes: number;
  readonly edges: number;
  readonly overlaps: number;
  /** Edges in boxes of nodes that are not theirs. */
  readonly edgesOnNodes: readonly { readonly relation: RelationId; readonly entity: EntityId }[];
  readonly crossings: number;
  /** Edges that leave their node, or reach it, through its label. */
  readonly ownLabels: number;
  /** Edges that are led a long way round. */
  readonly detours: number;
  /** Of all nodes with their labels, and all curves. */
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
  const scene = buildDrawing(index, visible, positions, language);
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
  const bounds = measureExtent(scene.nodes, scene.edges);
  return {
    nodes: nodes.length,
    edges: drawn.length,
    overlaps: faults.overlaps.length,
    edgesOnNodes: faults.edgesOnNodes.flatMap(([edge, node]) => {
      const relation = index.relationOf.get(edge)?.relation.id;
      const entity = index.entityOf.get(node)?.entity.id;
      return relation !== undefined && entity !== undefined ? [{ relation, entity }] : [];
    }),
    crossings: faults.crossings,
    ownLabels: drawn.filter(isThroughOwnLabel).length,
    detours: drawn.filter(({ route }) => route.kind === "bend" && Math.abs(route.distance) > longDetour).length,
    width: bounds?.width ?? 0,
    height: bounds?.height ?? 0,
    roomyLabels: findLabelRoom(nodes, scene.edges).size,
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

/** Positions as a picture draws them. @param name of `selectPictures` */
export function onSheet(name: string, positions: Positions): Positions {
  return name === "whole" ? spreadPositions(positions, wholeSpread) : positions;
}

/** What every fault costs when pictures compete; the first three are what must not be. */
const prices = { overlap: 1000, edgeOnNode: 400, outside: 5, crossing: 8, ownLabel: 1.5, detour: 2, edgeLength: 0.2 };
/** The opening picture is what everybody sees: it counts for more than the whole. */
const openingWeight = 3;

function costOf(one: Figures, room: typeof openingRoom | null): number {
  const outside = room ? Math.max(0, one.width - room.width) + Math.max(0, one.height - room.height) : 0;
  return (
    prices.overlap * one.overlaps +
    prices.edgeOnNode * one.edgesOnNodes.length +
    prices.outside * outside +
    prices.crossing * one.crossings +
    prices.ownLabel * one.ownLabels +
    prices.detour * one.detours +
    prices.edgeLength * one.edgeLength +
    (room ? 0 : (one.width + one.height) / 20)
  );
}

/** Several annealings compete in every round. */
const effort = { tries: 8, gap: 10, seed: 1 };
const aspect = openingRoom.width / openingRoom.height;

/** One of the pictures that a dataset is looked at in. */
interface Picture {
  readonly visible: Visible;
  /** How much larger than the stored positions its sheet is. */
  readonly spread: number;
  /** What it has to fit into. */
  readonly room: typeof openingRoom | null;
  readonly weight: number;
}

function partOf(index: DatasetIndex, { visible }: Picture) {
  const nodes = visible.entities.map((indexed) => entityBox(index, indexed));
  const edges = visible.relations.map(({ key }) => ({
    key,
    source: index.graph.source(key),
    target: index.graph.target(key),
  }));
  return { nodes, edges };
}

/** Places by key on a picture's sheet, as stored positions in whole units. */
function toPositions(index: DatasetIndex, places: ReadonlyMap<string, Point>, spread: number): Map<EntityId, Point> {
  const positions = new Map<EntityId, Point>();
  for (const [key, { x, y }] of places) {
    const id = index.entityOf.get(key)?.entity.id;
    if (id !== undefined) positions.set(id, { x: Math.round(x / spread), y: Math.round(y / spread) });
  }
  return positions;
}

/**
 * Improves positions by moving one entity at a time, half of the time one that is at fault, or
 * letting two change places, and keeping what costs no more: slow, because each time the whole picture is drawn up and measured, and exact for the same reason.
 */
function climb(
  index: DatasetIndex,
  start: ReadonlyMap<EntityId, Point>,
  pictures: readonly Picture[],
  movable: readonly EntityId[],
  moves: number,
  random: Random,
): Map<EntityId, Point> {
  const languages = listLanguages(index);
  /** What positions cost, and the entities that have a part in an edge on a node. */
  const judge = (positions: Positions): { readonly cost: number; readonly guilty: readonly EntityId[] } => {
    const guilty = new Set<EntityId>();
    let cost = 0;
    for (const { visible, spread, room, weight } of pictures) {
      const drawn = spreadPositions(positions, spread);
      for (const language of languages) {
        const figures = measurePicture(index, visible, drawn, language);
        cost += weight * costOf(figures, room);
        for (const { relation, entity } of figures.edgesOnNodes) {
          const ends = index.relations.get(relation)?.relation;
          for (const id of [entity, ends?.source, ends?.target]) if (id !== undefined) guilty.add(id);
        }
      }
    }
    return { cost, guilty: movable.filter((id) => guilty.has(id)) };
  };
  const pickFrom = (ids: readonly EntityId[]) => ids[Math.floor(random() * ids.length)] as EntityId;
  const pick = () => pickFrom(guilty.length > 0 && random() < 0.5 ? guilty : movable);
  let best = new Map(start);
  let { cost, guilty } = judge(best);
  for (let move = 0; move < moves; move++) {
    const next = new Map(best);
    const id = pick();
    const at = next.get(id) as Point;
    const kind = random();
    if (kind < 0.15) {
      const other = pick();
      next.set(id, next.get(other) as Point);
      next.set(other, at);
    } else if (kind < 0.4) {
      next.set(id, {
        x: Math.round((random() - 0.5) * openingRoom.width),
        y: Math.round((random() - 0.5) * openingRoom.height),
      });
    } else {
      const distance = 10 + random() ** 2 * 160;
      const angle = random() * 2 * Math.PI;
      next.set(id, {
        x: Math.round(at.x + distance * Math.cos(angle)),
        y: Math.round(at.y + distance * Math.sin(angle)),
      });
    }
    const judged = judge(next);
    if (judged.cost > cost) continue;
    best = next;
    ({ cost, guilty } = judged);
  }
  return best;
}

/**
 * Finds the positions of a dataset: the opening picture first, the rest around it, then both together.
 *
 * @param moves how many moves each of the three is improved by; a few thousand take minutes
 * @param stored positions to begin from; without them the engine lays out anew
 */
export function layOut(
  dataset: Dataset,
  moves: number,
  stored: Positions | null,
): { positions: Positions; index: DatasetIndex } {
  const index = complete(indexDataset(dataset));
  const pictures = selectPictures(index);
  const opening: Picture = { visible: pictures.opening, spread: 1, room: openingRoom, weight: openingWeight };
  const whole: Picture = { visible: pictures.whole, spread: wholeSpread, room: null, weight: 1 };
  const random = createRandom(effort.seed);
  let positions = new Map(stored ?? []);
  if (!stored) {
    const core = partOf(index, opening);
    const drawn = arrange(core.nodes, core.edges, { ...effort, aspect, frame: openingRoom });
    const first = toPositions(index, drawn, opening.spread);
    const settled = climb(index, first, [opening], [...first.keys()], moves, random);
    const fixed = new Map<string, Point>();
    for (const [id, { x, y }] of settled) {
      fixed.set(index.entities.get(id)?.key ?? "", { x: x * whole.spread, y: y * whole.spread });
    }
    const all = partOf(index, whole);
    const around = toPositions(index, arrange(all.nodes, all.edges, { ...effort, aspect, fixed }), whole.spread);
    positions = new Map([...around, ...settled]);
    const rest = [...around.keys()].filter((id) => !settled.has(id));
    if (rest.length > 0) positions = climb(index, positions, [whole], rest, moves, random);
  }
  return { index, positions: climb(index, positions, [opening, whole], [...positions.keys()], moves, random) };
}
