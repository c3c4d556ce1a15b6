/**
 * What the bare page draws, and where the bench points: made beforehand, in Node, with the app's own code, so that both
 * pages show the same elements in the same style and place, and neither is warmed up by the making.
 */
import { openingViewport } from "../src/adapters/cytoscape/camera.ts";
import { toNodeElement } from "../src/adapters/cytoscape/elements.ts";
import { bareEdgeStyle, toBareEdge } from "./bare-edges.ts";
import { buildStylesheet } from "../src/adapters/cytoscape/stylesheet.ts";
import { type DatasetIndex, indexDataset, relationsOf } from "../src/core/graph/dataset-index.ts";
import { arrange } from "../src/core/layout/arrange.ts";
import { edgeCurve, sampleCurve } from "../src/core/layout/edge-curve.ts";
import { boxOf } from "../src/core/layout/geometry.ts";
import type { PlacedNode, Point } from "../src/core/layout/layout-graph.ts";
import type { Dataset } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";
import { facetColumn, facetOf } from "../src/core/query/facets.ts";
import { selectVisible } from "../src/core/query/visible.ts";
import { pickText } from "../src/core/model/local-text.ts";
import { chooseWorkingSet, isDrawnWhole } from "../src/core/view/working-set.ts";
import { buildDrawing, entityBox } from "../src/core/view/build-scene.ts";
import { placeOnCurve } from "../src/core/view/curve-middle.ts";
import { measureNode } from "../src/core/view/node-box.ts";
import { palettes } from "../src/core/view/palette.ts";
import type { Scene } from "../src/core/view/scene.ts";
import { measureExtent } from "../src/core/view/scene-extent.ts";

/** In CSS px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far from a line a click still means it, in CSS px: Cytoscape's own for a mouse. */
const reach = 10;

/** The dataset with a position for every entity: its own, or ones as the app would find. */
export function placeAll(dataset: Dataset): Dataset {
  if (dataset.layout) return dataset;
  const index = complete(indexDataset(dataset));
  const nodes = [...index.entities.values()].map((indexed) => entityBox(index, indexed));
  const edges = index.graph.mapEdges((key, _, source, target) => ({ key, source, target }));
  const placed = arrange(nodes, edges, { aspect: 1, seed: 1, tries: 1, gap: 10 });
  const positions = [...placed].flatMap(([key, { x, y }]) => {
    const id = index.entityOf.get(key)?.entity.id;
    return id === undefined ? [] : [[id, x, y] as [string, number, number]];
  });
  return { ...dataset, layout: { positions } };
}

/** Middles of relations that nothing else lies on or near, in layout units. */
function freeMiddles({ edges }: Pick<Scene, "edges">, byKey: ReadonlyMap<string, PlacedNode>, zoom: number): Point[] {
  const curves = edges.map(({ source, target, route }) =>
    edgeCurve(byKey.get(source) as PlacedNode, byKey.get(target) as PlacedNode, route),
  );
  const samples = curves.map((curve) =>
    curve.length === 2 ? Array.from({ length: 41 }, (_, i) => placeOnCurve(curve, i / 40)) : sampleCurve(curve, 40),
  );
  const boxes = [...byKey.values()].map((node) => boxOf(node, reach / zoom));
  return curves
    .map((curve) => placeOnCurve(curve))
    .filter(
      ({ x, y }, own) =>
        boxes.every(({ left, right, top, bottom }) => x < left || x > right || y < top || y > bottom) &&
        samples.every(
          (points, i) => i === own || points.every((point) => Math.hypot(point.x - x, point.y - y) * zoom > 2 * reach),
        ),
    );
}

/** What of the graph is switched off and on again: a family of relations, and how surely they are said. */
export const toggled = [
  { facet: "family", value: "diplomacy" },
  { facet: "factuality", value: "probable" },
] as const;

/** What the bare page shows of each entity, and hides with each filter. */
function prepareGestures(index: DatasetIndex) {
  const entities = [...index.entities.values()].map(({ key, entity }) => [
    key,
    {
      label: pickText(entity.label, "id").text,
      description: entity.description ? pickText(entity.description, "id").text : "",
      relations: relationsOf(index, entity.id).map(({ relation: { type, source, target } }) =>
        [source, type, target].join(" "),
      ),
    },
  ]);
  return {
    entities: Object.fromEntries(entities) as Record<
      string,
      { readonly label: string; readonly description: string; readonly relations: readonly string[] }
    >,
    facets: toggled.map(({ facet, value }) => ({
      facet,
      value,
      keys: [...facetColumn(index, facetOf(facet) as NonNullable<ReturnType<typeof facetOf>>)].flatMap(
        ([key, values]) => (values.includes(value) ? [key] : []),
      ),
    })),
  };
}

/** @param size of the app's picture, into which the scene is fitted as the app opens it */
export function prepare(dataset: Dataset, size: Size) {
  const index = complete(indexDataset(dataset));
  const at = new Map((dataset.layout?.positions ?? []).map(([id, x, y]) => [id, { x, y }] as const));
  const visible = selectVisible(index, {});
  const scene = buildDrawing(index, visible, at, "id");
  const placed = scene.nodes.map((node) => ({
    ...measureNode(node.key, node.radius, node.lines),
    x: node.x,
    y: node.y,
  }));
  const extent = measureExtent(scene.nodes, scene.edges) ?? { x: 0, y: 0, width: 1, height: 1 };
  const screen = { width: () => size.width, height: () => size.height, maxZoom: () => 6 };
  const { zoom, pan } = openingViewport(screen as Parameters<typeof openingViewport>[0], extent);
  const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const palette = palettes.light;
  const inFull = isDrawnWhole(visible) ? visible : chooseWorkingSet(index, visible, at, undefined, undefined, null);
  const isInside = ({ x, y }: Point) => x > 60 && y > 60 && x < size.width - 60 && y < size.height - 100;
  return {
    counts: { entities: scene.nodes.length, relations: scene.edges.length },
    /** What the bare page is given. */
    picture: {
      elements: [
        ...scene.nodes.map((node) => toNodeElement(node, palette)),
        ...scene.edges.map((edge) => toBareEdge(edge, palette)),
      ],
      style: [
        ...buildStylesheet(palette),
        ...bareEdgeStyle,
        { selector: ".hidden", style: { display: "none" as const } },
      ],
      zoom,
      pan,
      size,
    },
    gestures: prepareGestures(index),
    /** Where to point, in CSS px from the picture's corner: entities that are drawn in full, well inside the picture. */
    nodes: scene.nodes
      .filter(({ key }) => inFull.entities.some((entity) => entity.key === key))
      .map(onScreen)
      .filter(isInside),
    relations: freeMiddles(scene, new Map(placed.map((node) => [node.key, node])), zoom).map(onScreen),
  };
}
