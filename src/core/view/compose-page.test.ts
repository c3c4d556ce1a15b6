import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { type Box, boxesOverlap } from "../layout/geometry.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { buildDrawing } from "./build-scene.ts";
import { composePage } from "./compose-page.ts";
import type { PageWords } from "./page-frame.ts";
import { labelBox } from "./node-box.ts";
import type { Page, PageLayer } from "./page.ts";
import { labelSubject } from "./page-graph.ts";
import { pageParts, pictureGrounds, typeScales } from "./picture-settings.ts";
import { longestSide, shortestSide } from "./picture-size.ts";
import { edgeLabelBoxes } from "./place-labels.ts";
import type { Extent } from "./scene-extent.ts";
import { emptyScene } from "./scene.ts";
import { plainLine, plainNode } from "./swatch-scene.ts";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(fc.constantFrom("Putin", "mengunjungi", "Pyongyang,", "한반도", "kerja-sama"), { maxLength: 40 })
    .map((all) => all.join(" ")),
);
const anySwatch = fc.constantFrom(
  { kind: "line", look: plainLine } as const,
  { kind: "node", look: { ...plainNode, shape: "diamond", icon: "flag" } } as const,
  null,
);
const anyWords: fc.Arbitrary<PageWords> = fc.record({
  title: anyText,
  filters: anyText,
  source: anyText,
  legend: fc.array(
    fc.record({
      title: anyText,
      rows: fc.array(fc.record({ swatch: anySwatch, text: anyText }), { minLength: 1, maxLength: 9 }),
    }),
    { maxLength: 4 },
  ),
  sentences: fc.array(fc.record({ mark: fc.constantFrom("1", "12", "Judul"), text: anyText }), { maxLength: 40 }),
  sayMore: fc.constant((count: number) => `+ ${count}`),
});
const side = fc.oneof(
  fc.integer({ min: shortestSide, max: 2200 }),
  fc.integer({ min: shortestSide, max: longestSide }),
);
const anySize = fc.record({ width: side, height: side, ratio: fc.constantFrom(1, 2, 3.125) });
const anySettings = fc.record({
  ground: fc.constantFrom(...pictureGrounds),
  parts: fc.subarray([...pageParts]),
  type: fc.constantFrom(...typeScales),
});

/** Every entity on a circle, close enough for labels to be in each other's way. */
function draw(dataset: Dataset, radius: number) {
  const index = complete(indexDataset(dataset));
  const places = dataset.entities.map(
    ({ id }, i) => [id, { x: radius * Math.cos(i), y: radius * Math.sin(i) }] as const,
  );
  return buildDrawing(index, selectVisible(index, { tier: "all" }), new Map(places), "id");
}

const anyPage = fc
  .record({
    dataset: anyDataset,
    radius: fc.constantFrom(30, 100, 400),
    words: anyWords,
    size: anySize,
    settings: anySettings,
  })
  .map(({ dataset, radius, words, size, settings }) => {
    const scene = { ...emptyScene, ...draw(dataset, radius) };
    const labelled = labelSubject({ scene, focus: null, marked: new Set(), camera: null }, settings.type);
    const { width, height, ratio } = size;
    const page = { width: width / ratio, height: height / ratio };
    return {
      settings,
      page: composePage(labelled, words, { page, ratio, points: 0.75 }, settings, null),
    };
  });

const toBox = ({ x, y, width, height }: Extent): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

/** A box of a layer on the page. */
const onPage = ({ zoom, pan }: PageLayer, { left, right, top, bottom }: Box): Box => ({
  left: left * zoom + pan.x,
  right: right * zoom + pan.x,
  top: top * zoom + pan.y,
  bottom: bottom * zoom + pan.y,
});

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.01 &&
  inner.top >= outer.top - 0.01 &&
  inner.right <= outer.right + 0.01 &&
  inner.bottom <= outer.bottom + 0.01;

function nodeBoxes({ nodes, type }: PageLayer): { readonly shapes: Box[]; readonly labels: Box[] } {
  return {
    shapes: nodes.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
    labels: nodes
      .filter(({ lines }) => lines.length > 0)
      .map((node) => {
        const box = labelBox(node, type);
        return {
          left: node.x + box.left,
          right: node.x + box.right,
          top: node.y + box.top,
          bottom: node.y + box.bottom,
        };
      }),
  };
}

const edgeLabelsOf = ({ edges, labels, type }: PageLayer): Box[][] =>
  edges.flatMap((edge) => {
    const place = labels.get(edge.key);
    return place ? [edgeLabelBoxes(edge, place, type)] : [];
  });

const graphOf = ({ layers }: Page): PageLayer => layers[0] as PageLayer;

/** Every pair of boxes of different owners that share room. */
function clashes(owners: readonly (readonly Box[])[]): number {
  let found = 0;
  for (const [at, mine] of owners.entries())
    for (const other of owners.slice(at + 1))
      if (mine.some((a) => other.some((b) => boxesOverlap(a, b, 0.01)))) found++;
  return found;
}

describe("composePage", () => {
  it("cuts nothing: words, swatches and graph lie on the page", () => {
    fc.assert(
      fc.property(anyPage, ({ page }) => {
        const whole = toBox({ x: 0, y: 0, ...page });
        for (const { box } of page.texts) expect(isInside(toBox(box), whole)).toBe(true);
        for (const layer of page.layers) {
          const { shapes, labels } = nodeBoxes(layer);
          for (const box of [...shapes, ...labels, ...edgeLabelsOf(layer).flat()])
            expect(isInside(onPage(layer, box), toBox(layer.box))).toBe(true);
          expect(isInside(toBox(layer.box), whole)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("lets nothing overlap: neither words, nor swatches, nor the graph", () => {
    fc.assert(
      fc.property(anyPage, ({ page }) => {
        const [graph, signs] = page.layers as [PageLayer, PageLayer?];
        const swatches = signs ? nodeBoxes(signs).shapes.map((box) => onPage(signs, box)) : [];
        expect(clashes([[toBox(graph.box)], ...page.texts.map(({ box }) => [toBox(box)])])).toBe(0);
        expect(clashes([[toBox(graph.box), ...page.texts.map(({ box }) => toBox(box))], swatches])).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("lets no label of the graph lie on another, or on a shape", () => {
    fc.assert(
      fc.property(anyPage, ({ page }) => {
        const graph = graphOf(page);
        const { shapes, labels } = nodeBoxes(graph);
        expect(clashes(labels.map((box) => [box]))).toBe(0);
        const named = edgeLabelsOf(graph);
        expect(clashes([shapes, ...named])).toBe(0);
        expect(clashes([labels, named.flat()])).toBe(0);
        expect(clashes([shapes, labels])).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves the graph its share, and names what finds no room", () => {
    fc.assert(
      fc.property(anyPage, ({ page, settings }) => {
        const { box } = graphOf(page);
        expect(box.width).toBeGreaterThanOrEqual(0.44 * page.width);
        expect(box.height).toBeGreaterThanOrEqual(0.44 * page.height);
        for (const part of page.missing) expect(settings.parts).toContain(part);
        if (settings.parts.length === 0) expect(box).toEqual({ x: 0, y: 0, width: page.width, height: page.height });
      }),
    );
  });
});
