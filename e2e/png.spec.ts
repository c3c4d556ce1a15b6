/** A picture that reopens, and those that do not. */
import type { Page } from "@playwright/test";
import {
  bombOf,
  chunkOf,
  packText,
  replaceSnapshot,
  samplePicture,
  samplePng,
  unpackText,
} from "../src/formats/saksi-png/sample-png.arbitrary.ts";
import { article, entity, pick } from "./article.ts";
import { chooseFile, dropFile, makeDataset, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { countColours, showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

const toPicture = (bytes: Uint8Array, name = "kim.saksi.png") => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(bytes),
});

const dataset = { ...article, id: "copy", title: { id: "Salinan", en: "Copy" } };
const selected = "russia--supplies--north-korea--weapons";
const ends = article.relations.find(({ id }) => id === selected);
const hidden = article.entities.find(({ id, tier }) => tier !== "detail" && ![ends?.source, ends?.target].includes(id));
const view = {
  selection: { relations: [selected] },
  filter: { clauses: [{ facet: "factuality", not: ["certain"] }], lonely: "hide" as const },
  hidden: [hidden?.id ?? ""],
  positions: [[ends?.source ?? "", 40, 40] as const],
  camera: { x: -700, y: -500, width: 1400, height: 1000 },
};
const picture = await samplePicture({ dataset, view });

/** Title, selection, filter and what is hidden are those of the picture. */
async function expectRestored(page: Page, saksi: Saksi): Promise<void> {
  await expect(page.getByRole("banner")).toContainText(pick(dataset.title, saksi.language));
  await expect(saksi.title).toContainText(pick(entity(ends?.target ?? "").label, saksi.language));
  await expect(page.locator('[data-facet="factuality"][data-value="certain"]')).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect
    .poll(() => Object.fromEntries([...queryOf(page)].filter(([key]) => key !== "lang" && key !== "hash")))
    .toEqual({ file: "copy", r: selected, "not.factuality": "certain", lonely: "hide", hide: hidden?.id });
}

for (const [how, give] of [
  ["chosen", (page: Page, saksi: Saksi) => chooseFile(page, saksi, toPicture(picture))],
  ["dropped", (page: Page) => dropFile(page, "#graph", toPicture(picture, "image (3)"))],
] as const) {
  test(`a picture that is ${how} opens as what it shows, and does so again after a reload`, async ({ page }) => {
    const saksi = await open(page);
    await give(page, saksi);
    await expectRestored(page, saksi);
    const before = await saksi.stillPicture();
    expect(countColours(before)).toBeGreaterThan(50);
    await page.reload();
    await saksi.expectOpen();
    await expectRestored(page, saksi);
    expect(showTheSame(await saksi.stillPicture(), before)).toBe(true);
    await expectAccessible(page);
  });
}

test("a picture shows the same to someone else", async ({ page, browser }) => {
  const saksi = await open(page);
  await chooseFile(page, saksi, toPicture(picture));
  await expectRestored(page, saksi);
  const shown = await saksi.stillPicture();
  const context = await browser.newContext({ locale: "id-ID", reducedMotion: "reduce" });
  const elsewhere = await context.newPage();
  await elsewhere.setViewportSize(page.viewportSize() ?? { width: 1440, height: 900 });
  const there = await open(elsewhere);
  await chooseFile(elsewhere, there, toPicture(picture, "lain.png"));
  await expectRestored(elsewhere, there);
  expect(showTheSame(await there.stillPicture(), shown)).toBe(true);
  await context.close();
});

const flipped = Buffer.from(picture);
flipped.writeUInt8(flipped.readUInt8(flipped.length - 30) ^ 1, flipped.length - 30);

/** What became of a picture on its way, and what is said about it. */
const refused: readonly (readonly [code: string, bytes: Buffer, found?: string])[] = [
  ["not-png", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ["picture-cut", picture.subarray(0, picture.length / 2)],
  ["picture-damaged", flipped, "iTXt"],
  ["picture-trailing", Buffer.concat([picture, Buffer.from("<script>")])],
  ["no-snapshot", samplePng()],
  ["two-snapshots", replaceSnapshot(picture, (chunk) => [chunk, chunk])],
  ["snapshot-too-large", replaceSnapshot(picture, () => [bombOf(80 << 20)])],
  [
    "snapshot-altered",
    replaceSnapshot(picture, (chunk) => [packText(Buffer.from(unpackText(chunk)).fill("x", 200, 210))]),
  ],
  ["snapshot-altered", replaceSnapshot(picture, () => [chunkOf("iTXt", "saksi\0\x01\0\0\0nothing packed")])],
];

for (const language of ["id", "en"] satisfies Language[]) {
  test(`a picture that was tampered with is explained and harms nothing, in ${language}`, async ({ page }) => {
    const saksi = await open(page, `?lang=${language}`, language);
    const title = pick(article.title, language);
    const before = await saksi.stillPicture();
    for (const [at, [code, bytes, found = ""]] of refused.entries()) {
      const name = `${at}.saksi.png`;
      await chooseFile(page, saksi, toPicture(bytes, name));
      const dialog = page.getByRole("dialog", { name: saksi.say("problems.title.error", { name }) });
      await expect(dialog).toContainText(saksi.say(`problem.${code}`, { found }));
      await expect(dialog).toContainText(saksi.say("problems.kept"));
      if (at === 2) await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page.getByRole("banner")).toContainText(title);
    }
    await expect(saksi.title).toHaveText(title);
    expect([...queryOf(page).keys()]).toEqual(["lang"]);
    expect(showTheSame(await saksi.stillPicture(), before)).toBe(true);
  });
}

test("after a picture that does not open, one that does is a button away", async ({ page }) => {
  const saksi = await open(page);
  await dropFile(page, "#evidence", toPicture(samplePng()));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(saksi.say("problem.no-snapshot"));
  const asked = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: saksi.say("action.openFile") }).click();
  await (await asked).setFiles(toPicture(picture));
  await expect(dialog).toBeHidden();
  await expectRestored(page, saksi);
  // A file is what it holds, not what it is called.
  await chooseFile(page, saksi, toFile(makeDataset(), "picture.png"));
  await expect(saksi.title).toHaveText("Berkas uji");
});
