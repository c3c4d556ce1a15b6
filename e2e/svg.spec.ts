/** A picture of shapes and text: that it looks as the one of pixels does, and says in words what is in it. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { chooseFile, makeDataset } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { openDialog } from "./picture-dialog.ts";
import { decode, type Pixels } from "./pixels.ts";
import { open } from "./saksi.ts";

const folder = join(import.meta.dirname, "..", "test-results", "pictures");

/** Lets the browser draw a picture, as large as it says it is. */
async function draw(
  page: Page,
  svg: Buffer,
  size: { readonly width: number; readonly height: number },
): Promise<Pixels> {
  const canvas = await page.context().newPage();
  await canvas.setViewportSize(size);
  await canvas.goto(`data:image/svg+xml;base64,${svg.toString("base64")}`);
  const png = await canvas.screenshot();
  await canvas.close();
  return decode(png);
}

/** How much a picture differs from another in the mean of small squares, and in which share of them by much. */
function compareCoarsely(a: Pixels, b: Pixels, side = 12): { readonly mean: number; readonly much: number } {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const meanOf = ({ width, bytes, pixels }: Pixels, left: number, top: number): number => {
    let sum = 0;
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++)
        for (let channel = 0; channel < 3; channel++) sum += pixels[(y * width + x) * bytes + channel] ?? 0;
    return sum / (3 * side * side);
  };
  let [much, sum, count] = [0, 0, 0];
  for (let top = 0; top + side <= a.height; top += side)
    for (let left = 0; left + side <= a.width; left += side) {
      const difference = Math.abs(meanOf(a, left, top) - meanOf(b, left, top));
      if (difference > 30) much++;
      sum += difference;
      count++;
    }
  return { mean: sum / count, much: much / count };
}

for (const [name, query, subject, ground] of [
  ["everything", "?tier=all", "visible", "paper"],
  ["what stands out", "?e=north-korea", "view", "dark"],
] as const) {
  test(`it looks as the picture of pixels does: ${name}`, async ({ page }) => {
    const saksi = await open(page, query);
    await saksi.stillPicture();
    const dialog = await openDialog(page, saksi);
    await dialog.choose(`picture.subject.${subject}`);
    await dialog.choose(`picture.ground.${ground}`);
    await dialog.size("slide");
    await dialog.scale(1);
    await dialog.keep(false);
    const png = (await dialog.save()).bytes;
    await dialog.choose("picture.kind.svg");
    const { name: fileName, bytes: svg } = await dialog.save();
    expect(fileName).toMatch(/\d\.svg$/);
    const drawn = await draw(page, svg, { width: 1920, height: 1080 });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `svg-${subject}.svg`), svg);
    await writeFile(join(folder, `svg-${subject}.png`), png);
    const { mean, much } = compareCoarsely(drawn, decode(png));
    // The page has other fonts than the picture names where they are not installed: letters differ, and nothing else.
    expect(mean).toBeLessThan(1.5);
    expect(much).toBeLessThan(0.01);
  });
}

test("it is as large as one likes, and says what it shows", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.size("a3");
  await dialog.scale(4);
  await dialog.choose("picture.kind.svg");
  await expectAccessible(page);
  const svg = (await dialog.save()).bytes.toString("utf8");
  for (const words of ["Korea Utara", "Vladimir Putin", "Kilas Klaten", "Dinyatakan"])
    expect(svg.includes(`>${words}`), words).toBe(true);
  expect(svg.match(/<(script|style|image|foreignObject)|href=|javascript:/)).toBeNull();
});

test("opened where Saksi's own fonts are not, its words stay in their columns", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.show(["title", "source", "legend", "filters", "sentences"]);
  await dialog.choose("picture.kind.svg");
  const svg = (await dialog.save()).bytes;
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`data:image/svg+xml;base64,${svg.toString("base64")}`);
  const lines = await elsewhere.evaluate(() =>
    Array.from(document.querySelectorAll<SVGTextElement>("svg > g:last-of-type > text"), (line) => {
      const { x, y, width } = line.getBBox();
      return { words: line.textContent, left: x, right: x + width, y };
    }),
  );
  expect(lines.length).toBeGreaterThan(40);
  const over = lines.filter(
    (line) =>
      line.right > 1920 ||
      lines.some(({ y, left }) => Math.abs(y - line.y) < 5 && left > line.left && left < line.right),
  );
  expect(over.map(({ words }) => words)).toEqual([]);
});

test("one that was damaged is explained, and harms nothing", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.choose("picture.kind.svg");
  const { bytes } = await dialog.save();
  await page.keyboard.press("Escape");
  const svg = bytes.toString("utf8");
  for (const [code, text] of [
    ["picture-cut", svg.slice(0, svg.length / 2)],
    ["svg-damaged", svg.replace("<metadata>", "<metadata a=b>")],
    ["snapshot-altered", svg.replace('"format":"saksi/1"', '"format":"saksi/2"')],
    ["no-snapshot", svg.replace(/<saksi:snapshot.*<\/saksi:snapshot>/s, "")],
  ] as const) {
    const name = `${code}.svg`;
    await chooseFile(page, saksi, { name, mimeType: "image/svg+xml", buffer: Buffer.from(text) });
    const told = page.getByRole("dialog", { name: saksi.say("problems.title.error", { name }) });
    const [words = ""] = saksi.say(`problem.${code}`).split(":");
    await expect(told).toContainText(words);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("banner")).not.toContainText(makeDataset().title["id"] ?? "");
  }
});
