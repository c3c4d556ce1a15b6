/**
 * Composes the page of a picture: the graph, and around it whatever of title, filters, legend, sentences and source is
 * asked for and finds room. Nothing overlaps and nothing is cut; what would leave too little to the graph is left out and
 * named. One unit, which grows with the page, is behind all lengths: a poster is read from farther away than a slide.
 */
import { type Palette, palettes } from "./palette.ts";
import type { Page, PageLayer, PageText, TextStyle } from "./page.ts";
import { layGraph, type LabelledSubject } from "./page-graph.ts";
import { type Legend, type LegendGroup, type PlacedSwatch, setLegend } from "./page-legend.ts";
import { type NumberedSentence, setSentences } from "./page-sentences.ts";
import { breakText, setLines } from "./page-text.ts";
import type { PagePart, PictureGround, PictureSettings } from "./picture-settings.ts";
import type { PictureSize } from "./picture-size.ts";
import { swatchScene } from "./swatch-scene.ts";

/** What the parts of a page say, in the language of the picture. */
export interface PageWords {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
  readonly legend: readonly LegendGroup[];
  readonly sentences: readonly NumberedSentence[];
  readonly sayMore: (count: number) => string;
}

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
/** The share of the page's shorter side that is left free along each edge at most. */
const mostMargin = 0.05;
/** The share of the page's width and of its height that is the graph's at least. */
const leastShare = 0.45;

const unitOf = (width: number, height: number): number => Math.max(leastUnit, Math.sqrt(width * height) / usualSide);

/** What stands around grows less than the labels of the graph: those are what has to be read. */
const growthOf = (type: number): number => Math.sqrt(type);

/** What is still free of the page. */
interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Takes room from the edges of a page, part by part. */
class PageFrame {
  readonly texts: PageText[] = [];
  readonly swatches: PlacedSwatch[] = [];
  readonly missing: PagePart[] = [];
  legend: Legend | null = null;
  readonly free: Frame;
  private readonly least: { readonly width: number; readonly height: number };
  private readonly gap: number;

  constructor({ width, height }: PictureSize["page"], margin: number, gap: number) {
    this.free = { left: margin, top: margin, right: width - margin, bottom: height - margin };
    this.least = { width: width * leastShare, height: height * leastShare };
    this.gap = gap;
  }

  get width(): number {
    return this.free.right - this.free.left;
  }

  /** How wide and how high a part may be that stands beside the graph, and one that stands above or below it. */
  get roomBeside() {
    return { width: this.width - this.least.width - this.gap, height: this.free.bottom - this.free.top };
  }

  get roomBelow() {
    return { width: this.width, height: this.free.bottom - this.free.top - this.least.height - this.gap };
  }

  takeAbove(texts: readonly PageText[], height: number, gap = this.gap): void {
    this.put(texts, this.free.left, this.free.top);
    this.free.top += height + gap;
  }

  takeBelow(texts: readonly PageText[], height: number, swatches: readonly PlacedSwatch[] = []): void {
    this.put(texts, this.free.left, this.free.bottom - height, swatches);
    this.free.bottom -= height + this.gap;
  }

  takeBeside({ width, texts, swatches }: Legend): void {
    this.put(texts, this.free.right - width, this.free.top, swatches);
    this.free.right -= width + this.gap;
  }

  private put(texts: readonly PageText[], left: number, top: number, swatches: readonly PlacedSwatch[] = []): void {
    this.texts.push(
      ...texts.map((text) => ({ ...text, box: { ...text.box, x: text.box.x + left, y: text.box.y + top } })),
    );
    this.swatches.push(...swatches.map((placed) => ({ ...placed, x: placed.x + left, y: placed.y + top })));
  }
}

const styles = {
  title: { size: 22, lineHeight: 27, weight: 650, family: "serif", colour: "ink" },
  filters: { size: 12.5, lineHeight: 17, weight: 500, family: "sans", colour: "ink2" },
  source: { size: 11, lineHeight: 15, weight: 450, family: "sans", colour: "ink2" },
} as const satisfies Record<string, TextStyle>;

/** Below the title: what it is filtered by belongs to it. */
const titleGap = 5;

const mostLines = { title: 2, filters: 3, source: 3 } as const;

function takeText(frame: PageFrame, part: "title" | "filters" | "source", words: string, unit: number): void {
  if (words === "") return;
  const { size, lineHeight, ...rest } = styles[part];
  const style: TextStyle = { ...rest, size: size * unit, lineHeight: lineHeight * unit };
  const isWide = frame.width >= 8 * style.size;
  const lines = isWide ? breakText(words, style, frame.width, mostLines[part]) : [];
  const height = lines.length * style.lineHeight;
  if (lines.length === 0 || height > frame.roomBelow.height) {
    frame.missing.push(part);
    return;
  }
  const texts = setLines(lines, style, 0, 0);
  if (part === "source") frame.takeBelow(texts, height);
  else if (part === "title") frame.takeAbove(texts, height, titleGap * unit);
  else frame.takeAbove(texts, height);
}

/** Beside the graph on a page that is wider than high, below it on another; the other way where that does not fit. */
function takeLegend(frame: PageFrame, groups: readonly LegendGroup[], unit: number, isWide: boolean): void {
  if (groups.length === 0) return;
  for (const place of isWide ? (["beside", "below"] as const) : (["below", "beside"] as const)) {
    const legend = setLegend(groups, place === "beside" ? frame.roomBeside : frame.roomBelow, unit, place);
    if (!legend) continue;
    frame.legend = legend;
    if (place === "beside") frame.takeBeside(legend);
    else frame.takeBelow(legend.texts, legend.height, legend.swatches);
    return;
  }
  frame.missing.push("legend");
}

/** The most of the page's height that sentences take. */
const mostSentences = 0.32;

function takeSentences(frame: PageFrame, { sentences, sayMore }: PageWords, pageHeight: number, unit: number): void {
  if (sentences.length === 0) return;
  const { width, height } = frame.roomBelow;
  const caption = setSentences(
    sentences,
    sayMore,
    { width, height: Math.min(height, mostSentences * pageHeight) },
    unit,
  );
  if (caption) frame.takeBelow(caption.texts, caption.height);
  else frame.missing.push("sentences");
}

function frameParts(size: PictureSize, parts: ReadonlySet<PagePart>, words: PageWords, unit: number): PageFrame {
  const { width, height } = size.page;
  const margin = Math.min(26 * unit, mostMargin * Math.min(width, height));
  const frame = new PageFrame(size.page, parts.size > 0 ? margin : 0, 14 * unit);
  for (const part of ["title", "filters", "source"] as const)
    if (parts.has(part)) takeText(frame, part, words[part], unit);
  if (parts.has("sentences")) takeSentences(frame, words, height, unit);
  if (parts.has("legend")) takeLegend(frame, words.legend, unit, width > 1.1 * height);
  return frame;
}

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
 * @param labelled what is drawn, with its labels placed for the same type
 * @param words what the parts say that are asked for
 * @param seen see `Page`
 */
export function composePage(
  labelled: LabelledSubject,
  words: PageWords,
  size: PictureSize,
  { ground, parts, type }: Pick<PictureSettings, "ground" | "parts" | "type">,
  seen: Page["seen"],
): Page {
  const { page, ratio } = size;
  const unit = unitOf(page.width, page.height);
  const wordUnit = unit * growthOf(type);
  const asked = new Set(parts);
  let frame = frameParts(size, asked, words, wordUnit);
  // Signs that nobody explains are worse than sentences that are left out.
  if (frame.missing.includes("legend") && asked.delete("sentences")) {
    frame = frameParts(size, asked, words, wordUnit);
    if (words.sentences.length > 0) frame.missing.push("sentences");
  }
  const { left, top, right, bottom } = frame.free;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const { palette, isClear = false } = grounds[ground];
  return {
    ...page,
    ratio,
    palette,
    ground: isClear ? null : palette.paper,
    layers: [
      ...layGraph(labelled, box, unit, ratio),
      ...(frame.legend ? [laySwatches(frame.swatches, frame.legend.zoom, page)] : []),
    ],
    texts: frame.texts,
    missing: frame.missing,
    unlabelled: labelled.unlabelled,
    seen,
  };
}
