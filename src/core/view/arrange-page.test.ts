import { describe, expect, it } from "vitest";
import { composePage } from "./compose-page.ts";
import type { Page } from "./page.ts";
import type { PageWords } from "./page-frame.ts";
import { labelBox } from "./node-box.ts";
import { labelSubject, type PictureSubject } from "./page-graph.ts";
import { type PagePart, usualPicture } from "./picture-settings.ts";
import { leastPoints, sizePicture } from "./picture-size.ts";
import { emptyScene, type SceneNode } from "./scene.ts";
import { plainNode } from "./swatch-scene.ts";

/** Named shapes all over a square of the layout. */
function drawSquare(side: number, count = 36): SceneNode[] {
  const inRow = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, at) => ({
    ...plainNode,
    radius: 14,
    key: String(at),
    entity: String(at),
    x: (side * (at % inRow)) / (inRow - 1),
    y: (side * Math.floor(at / inRow)) / (inRow - 1),
    lines: ["Perjanjian"],
  }));
}

const subjectOf = (nodes: readonly SceneNode[], camera: PictureSubject["camera"] = null): PictureSubject => ({
  scene: { ...emptyScene, nodes },
  focus: null,
  marked: new Set(),
  camera,
});

const sentence = "Kunjungan Putin ke Pyongyang ini bisa menjadi dasar untuk kerja sama militer jangka panjang.";
const words: PageWords = {
  title: "Kunjungan Putin",
  filters: "",
  source: "Kilas Klaten, 2024",
  legend: ["Entitas", "Relasi"].map((title) => ({
    title,
    rows: Array.from({ length: 9 }, (_, at) => ({ swatch: null, text: `Jenis ${at}` })),
  })),
  sentences: Array.from({ length: 20 }, (_, at) => ({ mark: String(at + 1), text: sentence })),
  sayMore: (count) => `+ ${count}`,
};

interface Asked {
  readonly size: Parameters<typeof sizePicture>[0]["size"];
  readonly parts?: readonly PagePart[];
  readonly type?: 1 | 2;
}

const all = ["title", "source", "legend", "sentences"] as const;

function compose(subject: PictureSubject, { size, parts = all, type = 1 }: Asked, said = words): Page {
  const sized = sizePicture({ ...usualPicture, size, scale: 1 }, { width: 800, height: 850 });
  return composePage(labelSubject(subject, type), said, sized, { ground: "paper", parts, type }, null);
}

const graphOf = ({ layers: [graph] }: Page) => graph as NonNullable<typeof graph>;
const placeOf = ({ texts }: Page, wanted: string) => texts.find(({ text }) => text.startsWith(wanted))?.box;

describe("the arrangement of a page", () => {
  it("has the sentences beside the graph on a wide page, and the legend on the other side", () => {
    const page = compose(subjectOf(drawSquare(700)), { size: "slide" });
    const { box } = graphOf(page);
    expect(placeOf(page, "1")?.x).toBeGreaterThan(box.x + box.width);
    expect(placeOf(page, "Entitas")?.x).toBeLessThan(box.x);
    expect(page.missing).toEqual([]);
  });

  it("has them below the graph on a high page", () => {
    const page = compose(subjectOf(drawSquare(700)), { size: "a4" });
    const { box } = graphOf(page);
    expect(placeOf(page, "1")?.y).toBeGreaterThan(box.y + box.height);
  });

  it.each(["slide", "a4", "a4Wide", "a3", "letter", "letterWide"] as const)("leaves labels readable on %s", (size) => {
    const page = compose(subjectOf(drawSquare(600)), { size });
    const { points } = sizePicture({ ...usualPicture, size, scale: 1 }, { width: 1, height: 1 });
    expect(page.missing).toEqual([]);
    expect((page.smallest ?? 0) * points).toBeGreaterThanOrEqual(leastPoints - 1e-6);
  });

  it("leaves out sentences rather than labels that can be read, and says how many", () => {
    const told = { ...words, sentences: Array.from({ length: 3 }, () => words.sentences).flat() };
    const page = compose(subjectOf(drawSquare(800)), { size: "slide" }, told);
    expect(page.texts.filter(({ text }) => text.startsWith("+ "))).toHaveLength(1);
    expect(page.smallest).toBeGreaterThanOrEqual(10 - 1e-6);
  });

  it("still has sentences where no label can be read", () => {
    const page = compose(subjectOf(drawSquare(6000, 400)), { size: "slide" });
    expect(page.missing).toEqual([]);
    expect(placeOf(page, "1")).toBeDefined();
  });

  it("takes the place of the legend that leaves the graph largest", () => {
    const nodes = drawSquare(700);
    const [lying, standing] = [
      nodes.map((node) => ({ ...node, y: node.y / 4 })),
      nodes.map((node) => ({ ...node, x: node.x / 4 })),
    ].map((some) => compose(subjectOf(some), { size: "square", parts: ["legend"] }));
    expect(lying && graphOf(lying).box.width).toBeGreaterThan(1000);
    expect(standing && graphOf(standing).box.height).toBeGreaterThan(1000);
  });
});

describe("the labels of a page", () => {
  it("are told by the size of the smallest", () => {
    const page = compose(subjectOf(drawSquare(700)), { size: "square", parts: [] });
    expect(page.smallest).toBeCloseTo(12.5 * graphOf(page).zoom);
    expect(compose(subjectOf([]), { size: "square" }).smallest).toBeNull();
  });

  it("are counted where they would be too small to be drawn", () => {
    const page = compose(subjectOf(drawSquare(9000, 900)), { size: "square" });
    expect(page).toMatchObject({ smallest: null, unlabelled: 900 });
  });
});

describe("what the camera sees", () => {
  const nodes = drawSquare(700);

  it("is as the screen has it where nothing stands around it", () => {
    const camera = { x: -300, y: -250, width: 1300, height: 1300 };
    const { box, zoom, pan } = graphOf(compose(subjectOf(nodes, camera), { size: "square", parts: [] }));
    expect(camera.x * zoom + pan.x).toBeCloseTo(box.x);
    expect(camera.y * zoom + pan.y).toBeCloseTo(box.y);
    expect(zoom).toBeCloseTo(1080 / 1300);
  });

  it("gives what is blank of it to the parts around the graph", () => {
    const wide = graphOf(compose(subjectOf(nodes, { x: -900, y: -700, width: 3000, height: 2500 }), { size: "slide" }));
    const close = graphOf(compose(subjectOf(nodes, { x: -50, y: -50, width: 810, height: 820 }), { size: "slide" }));
    expect(wide.zoom).toBeCloseTo(close.zoom);
  });

  it("keeps its edge where it leaves out shapes", () => {
    const camera = { x: 300, y: -50, width: 600, height: 850 };
    const { box, zoom, pan } = graphOf(compose(subjectOf(nodes, camera), { size: "a4" }));
    const seen = { left: (box.x - pan.x) / zoom, right: (box.x + box.width - pan.x) / zoom };
    // As much is seen to the right as to the left of what the camera saw.
    expect((seen.left + seen.right) / 2).toBeGreaterThan(500);
  });

  it("leaves out no label of a shape that it sees, however large the type", () => {
    const page = compose(subjectOf(nodes, { x: -25, y: -25, width: 750, height: 750 }), { size: "square", type: 2 });
    const { box, zoom, pan, nodes: drawn, type } = graphOf(page);
    for (const node of drawn.filter(({ lines }) => lines.length > 0)) {
      const { left, right } = labelBox(node, type);
      expect((node.x + left) * zoom + pan.x).toBeGreaterThanOrEqual(box.x);
      expect((node.x + right) * zoom + pan.x).toBeLessThanOrEqual(box.x + box.width);
    }
  });
});
