/**
 * Composes the page of a picture: the graph, and around it whatever of title, filters, legend, sentences and source is
 * asked for and finds room. Nothing overlaps and nothing is cut; what would leave too little to the graph is left out and
 * named. One unit, which grows with the page, is behind all lengths: a poster is read from farther away than a slide.
 */
import { arrangePage } from "./arrange-page.ts";
import { cropLayer } from "./crop-layer.ts";
import type { PageWords } from "./page-frame.ts";
import { type Palette, palettes } from "./palette.ts";
import type { Page, PageLayer } from "./page.ts";
import { fitGraph, layGraph, type LabelledSubject, tellLabels, trimCamera } from "./page-graph.ts";
import type { PlacedSwatch } from "./page-legend.ts";
import type { PictureGround, PictureSettings } from "./picture-settings.ts";
import { leastPoints, type PictureSize } from "./picture-size.ts";
import { swatchScene } from "./swatch-scene.ts";

const white: Palette = { ...palettes.light, paper: "#ffffff", surface: "#ffffff" };

const grounds: Readonly<Record<PictureGround, { readonly palette: Palette; readonly isClear?: boolean }>> = {
  paper: { palette: palettes.light },
  white: { palette: white },
  dark: { palette: palettes.dark },
  contrast: { palette: palettes.contrast },
  transparent: { palette: palettes.light, isClear: true },
};

/** A page with this geometric mean of its sides has a unit of 1. */
const usualSide = 1100;
const leastUnit = 0.85;
const unitOf = (width: number, height: number): number => Math.max(leastUnit, Math.sqrt(width * height) / usualSide);

/** Labels are not much smaller than the words around the graph, in px of a page with a unit of 1. */
const leastLabel = 8;

/** What stands around grows less than the labels of the graph: those are what has to be read. */
const growthOf = (type: number): number => Math.sqrt(type);

/** Swatches as a layer of their own: all of them in one little drawing. */
function laySwatches(swatches: readonly PlacedSwatch[], zoom: number, page: PictureSize["page"]): PageLayer {
  const scenes = swatches.map(({ swatch, x, y }, at) => {
    const { nodes, edges } = swatchScene(swatch);
    const name = (key: string): string => `${at} ${key}`;
    return {
      nodes: nodes.map((node) => ({ ...node, key: name(node.key), x: node.x + x / zoom, y: node.y + y / zoom })),
      edges: edges.map((edge) => ({
        ...edge,
        key: name(edge.key),
        source: name(edge.source),
        target: name(edge.target),
      })),
    };
  });
  return {
    box: { x: 0, y: 0, ...page },
    zoom,
    pan: { x: 0, y: 0 },
    opacity: 1,
    type: 1,
    backdrop: null,
    nodes: scenes.flatMap(({ nodes }) => nodes),
    edges: scenes.flatMap(({ edges }) => edges),
    marked: new Set(),
    faded: new Set(),
    pinned: new Set(),
    labels: new Map(),
  };
}

/**
 * @param drawn the graph, with its labels placed for the same type
 * @param words what the parts say that are asked for
 * @param seen see `Page`
 */
export function composePage(
  drawn: LabelledSubject,
  words: PageWords,
  size: Omit<PictureSize, "pixels">,
  { ground, parts, type }: Pick<PictureSettings, "ground" | "parts" | "type">,
  seen: Page["seen"],
): Page {
  const { page, ratio, points } = size;
  const unit = unitOf(page.width, page.height);
  const labelled = parts.length > 0 || type !== 1 ? trimCamera(drawn) : drawn;
  const growth = growthOf(type);
  const fit = fitGraph(labelled, Math.max(leastPoints / points, leastLabel * unit) * growth, unit);
  const frame = arrangePage(page, new Set(parts), words, fit, unit * growth);
  const graph = layGraph(labelled, frame.box, unit, ratio);
  const { palette, isClear = false } = grounds[ground];
  return {
    ...page,
    ratio,
    palette,
    ground: isClear ? null : palette.paper,
    layers: [
      ...(labelled.subject.camera ? graph.map(cropLayer) : graph),
      ...(frame.legend ? [laySwatches(frame.swatches, frame.legend.zoom, page)] : []),
    ],
    texts: frame.texts,
    missing: frame.missing,
    ...tellLabels(labelled, graph),
    seen,
  };
}
