/**
 * Writes the page of a picture as SVG: what the painters of the screen paint, from the same geometry, as shapes and true
 * text. No script, no style sheet, nothing from elsewhere: whatever opens SVG shows it alike.
 */
import type { Result } from "../../core/model/problem.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import { fontFamilies } from "../../core/view/fonts.ts";
import type { Page, PageLayer, PageText } from "../../core/view/page.ts";
import { baseOf, startOf } from "../../core/view/page-text.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { PictureFacts, PictureTexts } from "../../core/view/picture-facts.ts";
import { largestSnapshot, writeSnapshot } from "../snapshot/snapshot-text.ts";
import { xmlDeclaration } from "../write-xml.ts";
import { drawBackdrop } from "./draw-backdrop.ts";
import { drawLines, drawOnLines } from "./draw-edges.ts";
import { drawNodes, drawOnNodes } from "./draw-nodes.ts";
import { draw, opacityOf, say, short, writeDrawing } from "./markup.ts";
import { snapshotElement, snapshotNamespace } from "./names.ts";

/** The id of a layer's frame; in a document with several pictures each has ids of its own. */
const clipOf = (picture: string, at: number): string => `saksi-${picture}clip-${at}`;

const boxOf = ({ x, y, width, height }: PageLayer["box"]) => ({
  x: short(x),
  y: short(y),
  width: short(width),
  height: short(height),
});

function drawLayer(layer: PageLayer, clip: string, palette: Palette, ratio: number): DrawingElement {
  const { zoom, pan, opacity, backdrop, nodes } = layer;
  const places = new Map(nodes.map((node) => [node.key, node] as const));
  const drawing = backdrop
    ? drawBackdrop(backdrop, palette, zoom * ratio)
    : [
        ...drawLines(layer, places, palette),
        ...drawNodes(layer, palette),
        ...drawOnLines(layer, places, palette),
        ...drawOnNodes(layer, palette),
      ];
  const transform = `matrix(${zoom} 0 0 ${zoom} ${short(pan.x)} ${short(pan.y)})`;
  const moved = draw("g", { transform, "text-anchor": "middle", "font-weight": 500 }, drawing);
  return draw("g", { "clip-path": `url(#${clip})`, opacity: opacityOf(opacity) }, [moved]);
}

const drawClip = ({ box }: PageLayer, id: string): DrawingElement =>
  draw("clipPath", { id }, [draw("rect", boxOf(box))]);

function drawText(text: PageText, palette: Palette): DrawingElement {
  const { size, weight, family, colour } = text.style;
  return say(
    "text",
    {
      x: short(startOf(text)),
      y: short(baseOf(text)),
      "text-anchor": text.isRightToLeft ? "end" : undefined,
      "font-size": short(size),
      "font-weight": weight,
      "font-family": family === "sans" ? undefined : fontFamilies[family],
      fill: palette[colour],
    },
    text.text,
  );
}

/** What the picture says of itself, in the words of Dublin Core, as Inkscape shows them. */
function describe({ Title, Author, Description, Source }: PictureTexts): DrawingElement {
  const creator = sayAny("dc:title", Author).map((title) => draw("dc:creator", {}, [draw("cc:Agent", {}, [title])]));
  const names = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:cc": "http://creativecommons.org/ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return draw("rdf:RDF", names, [
    draw("cc:Work", { "rdf:about": "" }, [
      say("dc:format", {}, "image/svg+xml"),
      ...sayAny("dc:title", Title),
      ...creator,
      ...sayAny("dc:description", Description),
      ...sayAny("dc:source", Source),
    ]),
  ]);
}

const sayAny = (name: string, text: string | undefined): DrawingElement[] => (text ? [say(name, {}, text)] : []);

function packSnapshot(snapshot: SavedSnapshot): DrawingElement | null {
  const text = writeSnapshot(snapshot);
  if (text.length > largestSnapshot) return null;
  return say(snapshotElement, { "xmlns:saksi": snapshotNamespace }, new TextDecoder().decode(text));
}

/**
 * @param about what stands in the picture without being seen
 * @param picture tells it from others in one document; such text as may stand in an id
 */
export function drawPage(page: Page, about: readonly DrawingElement[] = [], picture = ""): DrawingElement {
  const { width, height, ground, palette, layers, ratio, texts } = page;
  const size = { width: short(width), height: short(height) };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    version: "1.1",
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": fontFamilies.sans,
  };
  return draw("svg", root, [
    ...about,
    draw(
      "defs",
      {},
      layers.map((layer, at) => drawClip(layer, clipOf(picture, at))),
    ),
    ...(ground === null ? [] : [draw("rect", { ...size, fill: ground })]),
    ...layers.map((layer, at) => drawLayer(layer, clipOf(picture, at), palette, ratio)),
    draw(
      "g",
      {},
      texts.map((text) => drawText(text, palette)),
    ),
  ]);
}

/** @returns a problem where the snapshot is larger than `readSaksiSvg` would take */
export function writeSvg(page: Page, { texts, snapshot }: PictureFacts): Result<Uint8Array<ArrayBuffer>> {
  const held = snapshot ? packSnapshot(snapshot) : undefined;
  if (held === null) return { ok: false, problems: [{ severity: "error", code: "snapshot-too-large", pointer: "" }] };
  const drawing = drawPage(page, [
    ...sayAny("title", texts.Title),
    ...sayAny("desc", texts.Description),
    draw("metadata", {}, [describe(texts), ...(held ? [held] : [])]),
  ]);
  const svg = `${xmlDeclaration}${writeDrawing(drawing)}\n`;
  return { ok: true, value: new TextEncoder().encode(svg), problems: [] };
}
