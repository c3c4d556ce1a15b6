/** A picture that is exported opens again as what it was: in a real browser, and whatever the dataset. */
import type { Browser, Page } from "@playwright/test";
import fc from "fast-check";
import { anyDataset } from "../src/core/model/dataset.arbitrary.ts";
import type { Dataset } from "../src/core/model/dataset.ts";
import type { SavedSnapshot } from "../src/core/model/snapshot.ts";
import { type PictureKind, pictureKinds } from "../src/core/view/picture-settings.ts";
import { readDataset } from "../src/formats/read-dataset.ts";
import { takeApart } from "../src/formats/saksi-png/sample-png.arbitrary.ts";
import { article, pick } from "./article.ts";
import { chooseFile, dropFile, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { openDialog } from "./picture-dialog.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const options = { signal: new AbortController().signal, progress: () => undefined };

async function read(bytes: Buffer): Promise<SavedSnapshot> {
  const result = await readDataset(bytes, options);
  if (!result.ok || !result.value.view) throw new Error(`refused: ${result.problems[0]?.code ?? "no view"}`);
  return { ...result.value, view: result.value.view };
}

/** Saves the view as a small picture. */
async function save(page: Page, saksi: Saksi, kind: PictureKind) {
  const dialog = await openDialog(page, saksi);
  await dialog.choose(`picture.kind.${kind}`);
  await dialog.choose("picture.subject.view");
  await dialog.size("square");
  await dialog.scale(1);
  const file = await dialog.save();
  await page.keyboard.press("Escape");
  await expect(dialog.root).toBeHidden();
  return file;
}

/** Drops a file where nothing of what was open before is known. */
async function dropElsewhere(browser: Browser, file: { readonly name: string; readonly bytes: Buffer<ArrayBuffer> }) {
  const context = await browser.newContext({
    locale: "id-ID",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const saksi = await open(page);
  await dropFile(page, "#graph", { name: file.name, mimeType: "", buffer: file.bytes });
  await expect.poll(() => queryOf(page).get("file")).not.toBeNull();
  await saksi.expectOpen();
  return { page, saksi, close: () => context.close() };
}

/** Where things are to a thousandth of a unit: a camera comes back through a zoom. */
const inThousandths = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === "number" ? Math.round(part * 1000) / 1000 : part)),
  ) as Value;

for (const kind of pictureKinds) {
  test(`what is exported opens elsewhere as the same dataset and the same view: ${kind}`, async ({ page, browser }) => {
    const query = "?r=russia--supplies--north-korea--weapons&not.factuality=possible&tier=all";
    const saksi = await open(page, query);
    const shown = await saksi.stillPicture();
    const file = await save(page, saksi, kind);
    const first = await read(file.bytes);
    expect(first.dataset).toEqual(article);
    const there = await dropElsewhere(browser, file);
    expect(showTheSame(await there.saksi.stillPicture(), shown)).toBe(true);
    await expect(there.page.getByRole("banner")).toContainText(pick(article.title));
    const second = await read((await save(there.page, there.saksi, kind)).bytes);
    expect(second.dataset).toEqual(article);
    expect({ ...second.view, camera: null }).toEqual({ ...first.view, camera: null });
    if (first.view.camera) expect(inThousandths(second.view.camera)).toEqual(inThousandths(first.view.camera));
    expect(first.view).toMatchObject({
      selection: { relations: ["russia--supplies--north-korea--weapons"] },
      tier: "all",
      filter: { clauses: [{ facet: "factuality", not: ["possible"] }] },
    });
    await there.close();
  });
}

for (const [at, dataset] of fc.sample(anyDataset, { seed: 4341, numRuns: 4 }).entries()) {
  test(`a random dataset opens again, the same (${at})`, async ({ page, browser }) => {
    const kind = pictureKinds[at % pictureKinds.length] ?? "png";
    const saksi = await open(page);
    const named: Dataset = { ...dataset, id: `random-${at}` };
    await chooseFile(page, saksi, toFile(named));
    await expect(page).toHaveURL((url) => url.searchParams.get("file") === named.id);
    const file = await save(page, saksi, kind);
    expect((await read(file.bytes)).dataset).toEqual(named);
    const there = await dropElsewhere(browser, file);
    await expect(there.page).toHaveURL((url) => url.searchParams.get("file") === named.id);
    expect((await read((await save(there.page, there.saksi, kind)).bytes)).dataset).toEqual(named);
    await there.close();
  });
}

test("the dialog says what is inside; unticked, only what is seen is", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openDialog(page, saksi);
  await expect(dialog.root).toContainText(
    saksi.say("picture.live.inside", {
      entities: article.entities.length,
      relations: article.relations.length,
      count: article.articles.length,
    }),
  );
  await dialog.keep(false);
  await expect(dialog.root).toContainText(saksi.say("picture.live.outside"));
  await expectAccessible(page);
  await dialog.size("a4");
  await dialog.scale(1);
  const { name, bytes } = await dialog.save();
  expect(name).toMatch(/\d\.png$/);
  expect(name).not.toContain("saksi.png");
  const chunks = takeApart(bytes);
  expect(chunks.filter(({ data }) => data.includes("saksi-snapshot") || data.includes("saksi\0"))).toEqual([]);
  const size = chunks.find(({ type }) => type === "pHYs")?.data;
  expect([size?.readUInt32BE(0), size?.readUInt32BE(4)]).toEqual([11811, 11811]);
  const said = chunks.filter(({ type }) => type === "tEXt" || type === "iTXt").map(({ data }) => data.toString("utf8"));
  for (const word of ["Title", "Author", "Description", "Source"])
    expect(said.some((text) => text.startsWith(`${word}\0`))).toBe(true);
});
