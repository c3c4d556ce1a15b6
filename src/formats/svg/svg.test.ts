import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../../core/graph/dataset-index.ts";
import { anyDataset, makeDataset } from "../../core/model/dataset.arbitrary.ts";
import type { Dataset } from "../../core/model/dataset.ts";
import { complete } from "../../core/model/sliced.ts";
import { selectVisible } from "../../core/query/visible.ts";
import { buildDrawing } from "../../core/view/build-scene.ts";
import { composePage } from "../../core/view/compose-page.ts";
import { groupLines } from "../../core/view/edge-lines.ts";
import { isolate } from "../../core/view/fonts.ts";
import type { Page } from "../../core/view/page.ts";
import { labelSubject } from "../../core/view/page-graph.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { pageParts } from "../../core/view/picture-settings.ts";
import { emptyScene } from "../../core/view/scene.ts";
import { plainLine, plainNode } from "../../core/view/swatch-scene.ts";
import { readDataset } from "../read-dataset.ts";
import { readXml, type XmlElement } from "../read-xml.arbitrary.ts";
import { anySnapshot } from "../snapshot/snapshot.arbitrary.ts";
import { saksiSvg } from "./saksi-svg.ts";
import { writeSvg } from "./write.ts";

const plain: PictureFacts = { texts: {}, density: 3780, snapshot: null };
const options = { signal: new AbortController().signal, progress: () => undefined };
const hostile = `"]]>&amp; <script>alert(1)</script> 로동 رويترز \u0000\uFFFE`;

/** Every entity on a circle, and the same words wherever a page has any. */
function pageOf(dataset: Dataset, words = "Putin"): Page {
  const index = complete(indexDataset(dataset));
  const places = dataset.entities.map(({ id }, at, all) => {
    const angle = (2 * Math.PI * at) / all.length;
    return [id, { x: 300 * Math.cos(angle), y: 300 * Math.sin(angle) }] as const;
  });
  const drawing = buildDrawing(index, selectVisible(index, { tier: "all" }), new Map(places), "en");
  const marked = new Set([drawing.nodes[0]?.key ?? "", drawing.edges[0]?.key ?? ""]);
  const scene = { ...emptyScene, ...drawing, pinned: marked, faded: new Set([drawing.nodes[1]?.key ?? ""]) };
  const labelled = labelSubject({ scene, focus: null, marked, camera: null }, 1);
  const rows = [
    {
      swatch: { kind: "line", look: { ...plainLine, isContested: true, isAttributed: true, warning: "faulty" } },
      text: words,
    },
    { swatch: { kind: "node", look: { ...plainNode, shape: "barrel", icon: "flag" } }, text: words },
  ] as const;
  const said = { title: words, filters: words, source: words, legend: [{ title: words, rows }] };
  return composePage(
    labelled,
    { ...said, sentences: [{ mark: "1", text: words }], sayMore: String },
    { page: { width: 1400, height: 1000 }, ratio: 1, points: 0.75 },
    { ground: "paper", parts: pageParts, type: 1 },
    null,
  );
}

function write(page: Page, facts: Partial<PictureFacts> = {}): string {
  const result = writeSvg(page, { ...plain, ...facts });
  if (!result.ok) throw new Error("not written");
  return new TextDecoder().decode(result.value);
}

const everyElement = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everyElement)];
const named = (svg: string, name: string) => everyElement(readXml(svg.trimEnd())).filter((one) => one.name === name);
const numbersIn = (text: string) => Array.from(text.matchAll(/-?\d+(?:\.\d+)?/g), ([found]) => Number(found));

describe("a picture as SVG", () => {
  it("is well-formed, and has every word of the page and of its labels as text, whatever they are", () =>
    fc.assert(
      fc.property(anyDataset, fc.string({ unit: "grapheme" }), (dataset, words) => {
        const page = pageOf(dataset, words + hostile);
        const texts = named(write(page, { texts: { Title: words, Description: hostile } }), "text").map(
          ({ text }) => text,
        );
        const legal = (text: string) =>
          text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
        const labels = page.layers.flatMap(({ nodes, edges, labels: placed }) => [
          ...nodes.flatMap(({ lines }) => lines.map(isolate)),
          ...edges.flatMap(({ key, label }) => (placed.has(key) ? [label] : [])),
        ]);
        expect(texts).toEqual(expect.arrayContaining([...page.texts.map(({ text }) => text), ...labels].map(legal)));
      }),
    ));

  it("has nothing that acts, and nothing from elsewhere", () => {
    const svg = write(pageOf(makeDataset(), hostile), { texts: { Title: hostile, Author: hostile, Source: hostile } });
    const elements = everyElement(readXml(svg.trimEnd()));
    expect(elements.filter(({ name }) => /script|style|image|use|foreignObject|animate|^a$/.test(name))).toEqual([]);
    for (const { attributes } of elements)
      for (const [name, value] of attributes) {
        expect(name).not.toMatch(/^on|href/);
        if (value.includes("url(")) expect(value).toMatch(/^url\(#saksi-clip-\d+\)$/);
      }
  });

  it("draws the very lines and arrows that the screen paints, in their order", () =>
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const page = pageOf(dataset);
        const written = named(write(page), "path").flatMap(({ attributes }) => [attributes.get("d") ?? ""]);
        for (const layer of page.layers) {
          const places = new Map(layer.nodes.map((node) => [node.key, node] as const));
          const groups = groupLines({ ...layer, placeOf: (key) => places.get(key) }, page.palette);
          for (const { curve, end } of groups.flatMap(({ lines }) => lines)) {
            const wanted = [curve, end].filter((points) => points.length > 0);
            for (const points of wanted) {
              const numbers = points.flatMap(({ x, y }) => [x, y]);
              const isSame = (path: string) => {
                const found = numbersIn(path);
                return (
                  found.length === numbers.length && found.every((n, at) => Math.abs(n - (numbers[at] ?? 0)) < 6e-4)
                );
              };
              expect(written.some(isSame)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40 },
    ));

  it("places every shape where its node is, and clips to the box of its layer", () => {
    const page = pageOf(makeDataset({ entities: [{ id: "a", type: "state", label: { en: "A" } }] }));
    const svg = write(page);
    const [clip] = named(svg, "clipPath");
    const box = page.layers[0]?.box;
    expect(clip?.children[0]?.attributes.get("width")).toBe(String(Math.round((box?.width ?? 0) * 1000) / 1000));
    const [node] = page.layers[0]?.nodes ?? [];
    expect(svg).toContain(`translate(${node?.x} ${node?.y})`);
  });
});

describe("a picture as SVG that holds a snapshot", () => {
  it("is read as it was written, whatever the dataset and the view", () =>
    fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const svg = write(pageOf(makeDataset()), { snapshot });
        readXml(svg.trimEnd());
        expect(await readDataset(Buffer.from(svg), options)).toEqual({ ok: true, value: snapshot, problems: [] });
      }),
    ));

  const title = { en: `${hostile}\uFFFF` };
  const snapshot = { dataset: makeDataset({ title }), view: {} };
  const svg = write(pageOf(makeDataset()), { snapshot });
  const element = /<saksi:snapshot.*<\/saksi:snapshot>/s.exec(svg)?.[0] ?? "";
  const read = (text: string | Uint8Array) => readDataset(Buffer.from(text), options);

  it("keeps letters that XML has none of", async () =>
    expect(await read(svg)).toMatchObject({ ok: true, value: snapshot }));

  it("opens as well when an editor has written it again", async () => {
    const again = svg
      .replace(/<\?xml[^>]*>\n/, '\uFEFF<?xml version="1.0"?>\n<!-- Created with an editor -->\n')
      .replaceAll("&#38;", "&amp;")
      .replaceAll("&#60;", "&#x3C;")
      .replace("<saksi:snapshot ", "<!-- <saksi:snapshot> --><saksi:snapshot\n  a='>' ")
      .replace("</saksi:snapshot>", "\n</saksi:snapshot>");
    expect(await read(again)).toMatchObject({ ok: true, value: snapshot });
  });

  it("holds nothing of the dataset where that is not wanted", () =>
    expect(write(pageOf(makeDataset()))).not.toContain("saksi:snapshot"));

  it.each([
    ["without a snapshot", svg.replace(element, ""), "no-snapshot"],
    ["with one in a comment", svg.replace(element, `<!--${element.replaceAll("--", "")}-->`), "no-snapshot"],
    ["with two", svg.replace(element, element + element), "two-snapshots"],
    ["that is cut", svg.slice(0, svg.length / 2), "picture-cut"],
    ["with something behind it", `${svg}<script/>`, "picture-trailing"],
    ["with words behind it", `${svg}x`, "picture-trailing"],
    ["with a tag that is not closed", svg.replace("</metadata>", ""), "svg-damaged"],
    ["with a sign that XML does not allow", svg.replace("<metadata>", "<metadata a=b>"), "svg-damaged"],
    ["whose graph was edited", svg.replace('"format":"saksi/1"', '"format":"saksi/2"'), "snapshot-altered"],
    ["whose graph has an element in it", svg.replace('"dataset"', '<b/>"dataset"'), "snapshot-altered"],
    ["whose graph has an entity in it", svg.replace('"dataset"', '&b;"dataset"'), "snapshot-altered"],
    ["that is no UTF-8", Buffer.concat([Buffer.from("<svg>"), Buffer.from([0xff])]), "unreadable"],
    ["that is nested without end", "<svg>".repeat(100_000), "svg-damaged"],
  ])("%s is refused", async (_, text, code) =>
    expect(await read(text)).toMatchObject({ ok: false, problems: [{ code }] }),
  );

  it("is refused, or read as it was, when one bit of it has changed; never anything else", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        const bytes = Buffer.from(svg);
        const bit = at % (8 * bytes.length);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        const result = await read(bytes);
        if (result.ok) expect(result.value).toEqual(snapshot);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    ));

  it("is told by how it begins", () => {
    const isSvg = (text: string) => saksiSvg.recognises(Buffer.from(text));
    expect(
      ["<svg>", " <svg ", "\uFEFF<?xml version='1.0'?>\n<!-- a -->\n<svg\n", "<!DOCTYPE svg><svg:svg "].every(isSvg),
    ).toBe(true);
    expect(["", "{}", "<?xml version='1.0'?><graphml>", "<svgx>", '"<svg>"'].some(isSvg)).toBe(false);
  });
});
