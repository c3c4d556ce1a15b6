/**
 * Writes the page of a picture as SVG: what the painters of the screen paint, from the same geometry, as shapes and true
 * text. No script, no style sheet, nothing from elsewhere: whatever opens SVG shows it alike.
 */
import type { Result } from "../../core/model/problem.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { fontFamilies } from "../../core/view/fonts.ts";
import type { Page, PageLayer, PageText } from "../../core/view/page.ts";
import { baseOf } from "../../core/view/page-text.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { PictureFacts, PictureTexts } from "../../core/view/picture-facts.ts";
import { largestSnapshot, writeSnapshot } from "../snapshot/snapshot-text.ts";
import { writeElement, xmlDeclaration } from "../write-xml.ts";
import { opacityOf, short } from "./markup.ts";
import { snapshotElement, snapshotNamespace } from "./names.ts";
import { writeBackdrop } from "./write-backdrop.ts";
import { writeLines, writeOnLines } from "./write-edges.ts";
import { writeNodes, writeOnNodes } from "./write-nodes.ts";

const clipOf = (at: number): string => `saksi-clip-${at}`;

const boxOf = ({ x, y, width, height }: PageLayer["box"]) => ({
  x: short(x),
  y: short(y),
  width: short(width),
  height: short(height),
});

function writeLayer(layer: PageLayer, at: number, palette: Palette, ratio: number): string {
  const { zoom, pan, opacity, backdrop, nodes } = layer;
  const places = new Map(nodes.map((node) => [node.key, node] as const));
  const drawing = backdrop
    ? writeBackdrop(backdrop, palette, zoom * ratio)
    : writeLines(layer, places, palette) +
      writeNodes(layer, palette) +
      writeOnLines(layer, places, palette) +
      writeOnNodes(layer, palette);
  const transform = `matrix(${zoom} 0 0 ${zoom} ${short(pan.x)} ${short(pan.y)})`;
  const moved = writeElement("g", { transform, "text-anchor": "middle", "font-weight": 500 }, drawing);
  return writeElement("g", { "clip-path": `url(#${clipOf(at)})`, opacity: opacityOf(opacity) }, moved);
}

const writeClip = ({ box }: PageLayer, at: number): string =>
  writeElement("clipPath", { id: clipOf(at) }, writeElement("rect", boxOf(box)));

function writeText(text: PageText, palette: Palette): string {
  const { size, weight, family, colour } = text.style;
  return writeElement(
    "text",
    {
      x: short(text.box.x),
      y: short(baseOf(text)),
      "font-size": short(size),
      "font-weight": weight,
      "font-family": family === "sans" ? undefined : fontFamilies[family],
      fill: palette[colour],
    },
    [text.text],
  );
}

const say = (name: string, text: string | undefined): string => (text ? writeElement(name, {}, [text]) : "");

/** What the picture says of itself, in the words of Dublin Core, as Inkscape shows them. */
function describe({ Title, Author, Description, Source }: PictureTexts): string {
  const creator = Author ? writeElement("dc:creator", {}, writeElement("cc:Agent", {}, say("dc:title", Author))) : "";
  const work = [
    writeElement("dc:format", {}, ["image/svg+xml"]),
    say("dc:title", Title),
    creator,
    say("dc:description", Description),
    say("dc:source", Source),
  ];
  return writeElement(
    "rdf:RDF",
    {
      "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "xmlns:cc": "http://creativecommons.org/ns#",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    writeElement("cc:Work", { "rdf:about": "" }, work.join("")),
  );
}

function packSnapshot(snapshot: SavedSnapshot): string | null {
  const text = writeSnapshot(snapshot);
  if (text.length > largestSnapshot) return null;
  return writeElement(snapshotElement, { "xmlns:saksi": snapshotNamespace }, [new TextDecoder().decode(text)]);
}

/** @returns a problem where the snapshot is larger than `readSaksiSvg` would take */
export function writeSvg(page: Page, { texts, snapshot }: PictureFacts): Result<Uint8Array<ArrayBuffer>> {
  const held = snapshot ? packSnapshot(snapshot) : "";
  if (held === null) return { ok: false, problems: [{ severity: "error", code: "snapshot-too-large", pointer: "" }] };
  const { width, height, ground, palette, layers, ratio } = page;
  const size = { width: short(width), height: short(height) };
  const parts = [
    say("title", texts.Title),
    say("desc", texts.Description),
    writeElement("metadata", {}, describe(texts) + held),
    writeElement("defs", {}, layers.map(writeClip).join("")),
    ground === null ? "" : writeElement("rect", { ...size, fill: ground }),
    ...layers.map((layer, at) => writeLayer(layer, at, palette, ratio)),
    writeElement("g", {}, page.texts.map((text) => writeText(text, palette)).join("")),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    version: "1.1",
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": fontFamilies.sans,
  };
  const svg = `${xmlDeclaration}${writeElement("svg", root, parts.join("\n"))}\n`;
  return { ok: true, value: new TextEncoder().encode(svg), problems: [] };
}
