/** Pictures to be exported: what the file holds, that it is the screen's, what cannot be made, and the ways to it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { fontFamilies } from "../src/core/view/fonts.ts";
import { measureLine } from "../src/core/view/page-text.ts";
import { article } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { openDialog } from "./picture-dialog.ts";
import { decode, type Pixels } from "./pixels.ts";
import { open } from "./saksi.ts";

const percent = new Intl.NumberFormat("id", { style: "percent" });
const folder = join(import.meta.dirname, "..", "test-results", "pictures");
/** Of the largest difference of any channel, and of how many pixels differ. */
function compare(a: Pixels, b: Pixels): { readonly most: number; readonly differing: number } {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let [most, differing] = [0, 0];
  for (let at = 0; at < a.width * a.height; at++) {
    let difference = 0;
    for (const channel of [0, 1, 2]) {
      const [one, other] = [a.pixels[at * a.bytes + channel] ?? 0, b.pixels[at * b.bytes + channel] ?? 0];
      difference = Math.max(difference, Math.abs(one - other));
    }
    most = Math.max(most, difference);
    if (difference > 0) differing++;
  }
  return { most, differing };
}

/** The graph on the screen, with nothing over it. */
async function shootGraph(page: Page): Promise<Pixels> {
  const graph = page.getByRole("application");
  await graph.evaluate((element) => {
    (document.activeElement as HTMLElement).blur();
    const drawn = element.firstElementChild as HTMLElement;
    const cover = (hidden: Element | null): void => {
      for (const one of hidden?.children ?? []) {
        if (one instanceof HTMLElement && one !== element && !one.contains(element)) one.style.visibility = "hidden";
      }
    };
    for (let at: Element | null = drawn.parentElement; at && at !== document.body; at = at.parentElement)
      cover(at.parentElement);
  });
  await page.mouse.move(1, 1);
  const box = await graph.boundingBox();
  if (!box) throw new Error("the graph is not on the screen");
  return decode(await page.screenshot({ clip: box }));
}

for (const [what, query, media, ground] of [
  ["the opening picture", "", { colorScheme: "light" }, "paper"],
  ["everything, in the dark", "?tier=all", { colorScheme: "dark" }, "dark"],
  ["everything, in high contrast", "?tier=all", { contrast: "more" }, "contrast"],
  ["what stands out", "?e=north-korea", { colorScheme: "light" }, "paper"],
] as const) {
  test(`the view as it is, with nothing around it, is the screen's picture to the pixel: ${what}`, async ({ page }) => {
    await page.emulateMedia(media);
    const saksi = await open(page, query);
    await saksi.stillPicture();
    const dialog = await openDialog(page, saksi);
    await dialog.choose("picture.subject.view");
    await dialog.choose(`picture.ground.${ground}`);
    await dialog.size("screen");
    await dialog.scale(1);
    await dialog.show([]);
    const { bytes: png } = await dialog.save();
    await page.keyboard.press("Escape");
    await expect(dialog.root).toBeHidden();
    const { most, differing } = compare(decode(png), await shootGraph(page));
    // What fades is mixed with the ground by the browser, which rounds in its own way.
    if (query.includes("e=")) expect(most).toBeLessThanOrEqual(1);
    else expect([most, differing]).toEqual([0, 0]);
  });
}

/** How many colours a picture has, opacity counted; one where it is empty. */
function countColours({ pixels, bytes }: Pixels): number {
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4 * bytes)
    colours.add(pixels.readUInt32BE(Math.min(at, pixels.length - 4)));
  return colours.size;
}

const cornerOf = ({ pixels, bytes }: Pixels): number[] => [...pixels.subarray(0, bytes)];

test("every size and ground is made as large as it says, and not empty", async ({ page }) => {
  test.setTimeout(180_000);
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.choose("picture.subject.visible");
  for (const [size, scale, ground, width, height, corner] of [
    ["slide", 1, "paper", 1920, 1080, [250, 248, 244, 255]],
    ["slide4k", 1, "dark", 3840, 2160, [22, 23, 27, 255]],
    ["a4", 1, "white", 2480, 3508, [255, 255, 255, 255]],
    ["letterWide", 1, "transparent", 3300, 2550, [0, 0, 0, 0]],
    ["square", 2, "paper", 2160, 2160, [250, 248, 244, 255]],
    // More than one canvas is sure to hold: made in strips.
    ["a3Wide", 1, "dark", 4961, 3508, [22, 23, 27, 255]],
  ] as const) {
    await dialog.size(size);
    await dialog.scale(scale);
    await dialog.choose(`picture.ground.${ground}`);
    const { name, bytes: png } = await dialog.save();
    expect(name).toMatch(/ - semua - \d{4}-\d\d-\d\d\.saksi\.png$/);
    const picture = decode(png);
    expect([picture.width, picture.height], size).toEqual([width, height]);
    expect(countColours(picture), size).toBeGreaterThan(40);
    expect(cornerOf(picture), size).toEqual(corner.slice(0, picture.bytes));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `export-${size}-${ground}.png`), png);
  }
});

test("where the strips of a picture meet does not show", async ({ page }) => {
  test.setTimeout(120_000);
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.choose("picture.subject.view");
  await dialog.size("own");
  await dialog.scale(2);
  await dialog.show([]);
  const side = (name: "width" | "height") =>
    dialog.root.getByRole("spinbutton", { name: saksi.say(`picture.${name}`) });
  await side("height").fill("2048");
  // As much as one canvas is asked to hold. With a px of the page more on both sides it is put together otherwise, of
  // strips that meet elsewhere.
  await side("width").fill("2048");
  const one = decode((await dialog.save()).bytes);
  await side("width").fill("2050");
  const other = decode((await dialog.save()).bytes);
  expect([one.width, other.width]).toEqual([4096, 4100]);
  let [most, differing] = [0, 0];
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const [at, there] = [(y * one.width + x) * one.bytes, (y * other.width + x + 2) * other.bytes];
      if (one.pixels.compare(other.pixels, there, there + 3, at, at + 3) === 0) continue;
      differing++;
      for (const channel of [0, 1, 2]) {
        const difference = (one.pixels[at + channel] ?? 0) - (other.pixels[there + channel] ?? 0);
        most = Math.max(most, Math.abs(difference));
      }
    }
  }
  // The browser smooths edges a little otherwise where it paints another part; a seam, or a sign that is cut, is more.
  expect(differing / (one.width * one.height)).toBeLessThan(0.006);
  expect(most).toBeLessThan(128);
});

test("a picture is whole though its preview is made anew meanwhile", async ({ page }) => {
  test.setTimeout(120_000);
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.choose("picture.subject.visible");
  await dialog.size("a4");
  await dialog.show([]);
  const alone = decode((await dialog.save()).bytes);
  const coming = page.waitForEvent("download");
  await dialog.root.getByRole("button", { name: saksi.say("picture.save.png") }).click();
  // Larger letters: all is prepared anew for the preview.
  await dialog.root.getByRole("radio", { name: percent.format(2) }).check();
  const beside = decode(await readFile(await (await coming).path()));
  expect(beside.pixels.equals(alone.pixels)).toBe(true);
});

test("words are drawn no wider than a page makes room for", async ({ page }) => {
  await open(page);
  const texts = [
    "Perhimpunan Persahabatan Antarbangsa untuk Kerja Sama Ekonomi, Kebudayaan, dan Ilmu Pengetahuan",
    ...article.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map((s) => s.text)),
    ),
    // Only long lines come to the edge; a short one may be all narrow letters.
  ].filter((text) => text.length > 60);
  for (const style of [
    { family: "serif", weight: 650 },
    { family: "serif", weight: 450 },
    { family: "sans", weight: 650 },
    { family: "sans", weight: 450 },
  ] as const) {
    const widths = await page.evaluate(
      async ({ font, words }) => {
        await document.fonts.load(font);
        const pen = new OffscreenCanvas(1, 1).getContext("2d");
        if (!pen) throw new Error("no canvas");
        pen.font = font;
        return words.map((text) => pen.measureText(text).width);
      },
      { font: `${style.weight} 100px ${fontFamilies[style.family]}`, words: texts },
    );
    const kept = { ...style, size: 100, lineHeight: 120, colour: "ink" } as const;
    const over = texts.filter((text, at) => (widths[at] ?? 0) > measureLine(text, kept));
    expect(over, `${style.family} ${style.weight}`).toEqual([]);
  }
});

test("the size of the smallest label is told, and what helps where it is hard to read", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  const told = saksi.say("picture.smallest", { size: "#", points: "#" }).replaceAll("#", "[\\d,]+");
  const small = saksi.say("picture.small", { least: 5 });
  await dialog.show(["title", "source", "legend", "filters", "sentences"]);
  await dialog.size("slide");
  await expect(dialog.root.getByText(new RegExp(told))).toBeVisible();
  await expect(dialog.root.getByText(small)).toHaveCount(0);
  await dialog.size("own");
  await dialog.root.getByRole("spinbutton", { name: saksi.say("picture.width") }).fill("700");
  await dialog.root.getByRole("spinbutton", { name: saksi.say("picture.height") }).fill("500");
  await expect(dialog.root.getByText(small)).toBeVisible();
});

test("what cannot be made is refused beforehand, with the largest that can", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  const save = dialog.root.getByRole("button", { name: saksi.say("picture.save.png") });
  await dialog.size("a3");
  await dialog.scale(4);
  await expect(save).toBeDisabled();
  await expect(dialog.root.getByText("11.585 × 16.384")).toBeVisible();
  await dialog.scale(3);
  await expect(save).toBeEnabled();
  await dialog.size("own");
  await dialog.scale(1);
  await dialog.root.getByRole("spinbutton", { name: saksi.say("picture.width") }).fill("20000");
  await expect(save).toBeDisabled();
  await expect(dialog.root.getByText(/16\.384 × 983/)).toBeVisible();
});

test("a large picture tells how far it is, and can be given up", async ({ page }) => {
  test.setTimeout(120_000);
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await dialog.choose("picture.subject.visible");
  await dialog.size("a3");
  await dialog.scale(3);
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await dialog.root.getByRole("button", { name: saksi.say("picture.save.png") }).click();
  await expect(dialog.root.getByRole("progressbar", { name: saksi.say("picture.making") })).toBeVisible();
  await dialog.root.getByRole("button", { name: saksi.say("picture.cancel") }).click();
  await expect(
    dialog.root.getByRole("status").filter({ hasText: saksi.say("picture.outcome.given-up") }),
  ).toBeVisible();
  expect(downloads).toEqual([]);
});

test("an empty picture is not saved", async ({ page }) => {
  const saksi = await open(page, "?only.entityType=place&not.entityType=place");
  const dialog = await openDialog(page, saksi, "picture.preview.none");
  await dialog.choose("picture.subject.visible");
  await dialog.show([]);
  await dialog.root.getByRole("button", { name: saksi.say("picture.save.png") }).click();
  await expect(dialog.root.getByRole("status").filter({ hasText: saksi.say("picture.outcome.empty") })).toBeVisible();
});

for (const language of ["id", "en"] as const) {
  test(`by keyboard alone, settings are kept, and axe finds nothing: ${language}`, async ({ page }) => {
    const saksi = await open(page, `?lang=${language}&e=north-korea`, language);
    const dialog = await openDialog(page, saksi);
    await expectAccessible(page);
    const focused = page.locator(":focus");
    const tabTo = async (target: Locator): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("the keyboard does not get there");
    };
    const radio = (key: string) => dialog.root.getByRole("radio", { name: saksi.say(key), exact: true });
    await tabTo(radio("picture.subject.view"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(radio("picture.subject.selection")).toBeChecked();
    await tabTo(dialog.root.getByRole("combobox"));
    await page.keyboard.press("Home");
    await expect(focused).toHaveValue("screen");
    await tabTo(dialog.root.getByRole("checkbox", { name: saksi.say("picture.part.sentences") }));
    await page.keyboard.press("Space");
    await expect(focused).toBeChecked();
    await expectAccessible(page);
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Shift+Tab");
    await tabTo(dialog.root.getByRole("button", { name: saksi.say("picture.save.png") }));
    await page.keyboard.press("Enter");
    const name = (await saved).suggestedFilename();
    expect(name).toContain(saksi.say("picture.name.selection"));
    await expect(dialog.root.getByRole("status").filter({ hasText: name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog.root).toBeHidden();
    await page.reload();
    await saksi.expectOpen();
    await openDialog(page, saksi);
    await expect(dialog.root.getByRole("combobox")).toHaveValue("screen");
    await expect(radio("picture.subject.selection")).toBeChecked();
  });
}

const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copiedSize = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap((await item?.getType("image/png")) as Blob);
    return [bitmap.width, bitmap.height];
  });

test("a picture is copied with its link, and the link alone: each by one key", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page, "?e=north-korea");
  const told = (key: string) => page.getByRole("status").filter({ hasText: saksi.say(key) });
  await page.keyboard.press("Shift+L");
  await expect(told("picture.outcome.linked")).toBeVisible();
  expect(await copiedText(page)).toBe(page.url());
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Shift+E");
  await expect(told("picture.outcome.copied")).toBeVisible();
  expect(await copiedText(page)).toBe(page.url());
  expect(await copiedSize(page)).toEqual([3840, 2160]);
});

test("a browser that takes no pictures gets the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    Clipboard.prototype.write = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  const saksi = await open(page, "?e=north-korea");
  const dialog = await openDialog(page, saksi);
  await dialog.root.getByRole("button", { name: saksi.say("picture.copy"), exact: true }).click();
  await expect(
    dialog.root.getByRole("status").filter({ hasText: saksi.say("picture.outcome.only-linked") }),
  ).toBeVisible();
  expect(await copiedText(page)).toBe(page.url());
});

test("a picture and a link are copied at once, by name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page, "?e=north-korea");
  const act = async (key: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: saksi.say("action.palette") });
    await expect(palette.getByRole("combobox")).toBeFocused();
    await page.keyboard.type(saksi.say(key));
    await page.keyboard.press("Enter");
  };
  const told = (key: string) => page.getByRole("status").filter({ hasText: saksi.say(key) });
  await act("picture.action.link");
  await expect(told("picture.outcome.linked")).toBeVisible();
  expect(await copiedText(page)).toBe(page.url());
  await act("picture.action.copy");
  await expect(told("picture.outcome.copied")).toBeVisible();
  expect(await copiedSize(page)).toEqual([3840, 2160]);
});

test("a narrow screen has room for it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await expectAccessible(page);
  const wide = await dialog.root.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wide).toBe(false);
  await dialog.choose("picture.ground.dark");
  const { bytes: png } = await dialog.save();
  expect(countColours(decode(png))).toBeGreaterThan(40);
  await page.screenshot({ path: join(folder, "export-390.png") });
});
