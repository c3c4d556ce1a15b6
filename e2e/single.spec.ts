/** The whole app in one file: saved, opened from the disk with no network, and saved again from itself. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Dataset } from "../src/core/model/dataset.ts";
import { readDataset } from "../src/formats/read-dataset.ts";
import { article, entity, pick } from "./article.ts";
import { makeDataset, makeEntity, makeRelation, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { lesson } from "./lesson.ts";
import { countColours, showTheSame } from "./pixels.ts";
import { open, queryOf } from "./saksi.ts";
import { openFromDisk, runByName, saveSingle } from "./single.ts";

/** What a file holds, read by the app's own reader. */
async function contentOf(path: string) {
  const bytes = new Uint8Array(readFileSync(path));
  const read = await readDataset(bytes, { signal: new AbortController().signal, progress: () => {} });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const selected = "russia--supplies--north-korea--weapons";

for (const language of ["id", "en"] as const) {
  test(`what is on the screen opens from a file with no network, and is saved again from it (${language})`, async ({
    page,
    browser,
  }) => {
    const saksi = await open(page, `?lang=${language}&r=${selected}&not.factuality=possible`, language);
    const before = await saksi.stillPicture();
    const path = await saveSingle(page, saksi);
    expect(readFileSync(path).length, "bytes").toBeLessThan(1_200_000);
    const saved = await contentOf(path);
    expect(saved.dataset).toEqual(article);
    expect(saved.view).toMatchObject({ selection: { relations: [selected] } });

    await openFromDisk(browser, path, language, async (filePage, file) => {
      await expect(file.title).toContainText(pick(entity("north-korea").label, language));
      await expect.poll(() => queryOf(filePage).get("r")).toBe(selected);
      await expect.poll(() => queryOf(filePage).get("not.factuality")).toBe("possible");
      const now = await file.stillPicture();
      expect(countColours(now)).toBeGreaterThan(50);
      expect(showTheSame(before, now)).toBe(true);
      await expectAccessible(filePage);

      const again = await saveSingle(filePage, file);
      expect(await contentOf(again)).toEqual(saved);
      expect(readFileSync(again).equals(readFileSync(path)), "the same to the byte").toBe(true);

      await file.find(pick(entity("vladimir-putin").label, language));
      await expect.poll(() => queryOf(filePage).get("e")).toBe("vladimir-putin");
      const moved = await contentOf(await saveSingle(filePage, file));
      expect(moved.dataset).toEqual(article);
      expect(moved.view).toMatchObject({ selection: { entities: ["vladimir-putin"] } });

      await filePage.reload();
      await file.expectOpen();
      await expect.poll(() => queryOf(filePage).get("e")).toBe("vladimir-putin");
      await filePage.goBack();
      await expect.poll(() => queryOf(filePage).get("r")).toBe(selected);
    });
  });
}

test("everything that comes later in the app is there in the file too", async ({ page, browser }) => {
  const path = await saveSingle(page, await open(page));
  await openFromDisk(browser, path, "id", async (filePage, file) => {
    const content = file.panel.getByRole("tabpanel");
    let last = "";
    for (const key of ["v", "u", "w"]) {
      await filePage.keyboard.press(key);
      await expect(content).not.toHaveText(last);
      await expect(content.getByRole("button").first()).toBeVisible();
      last = await content.innerText();
    }
    await filePage.keyboard.press("d");
    await expect(filePage.getByRole("grid")).toBeVisible();
    await filePage.keyboard.press("t");
    await expect(filePage.getByRole("grid")).toHaveCount(0);
    await runByName(filePage, file, "action.showArrange");
    await filePage.getByRole("button", { name: file.say("action.arrange"), exact: true }).click();
    await expect(file.announcer).toContainText(file.say("layout.readable"));
    await runByName(filePage, file, "embed.action");
    await expect(filePage.getByRole("dialog")).toContainText(file.say("embed.obstacle.no-address"));
    await filePage.keyboard.press("Escape");
    await openMade(filePage, file, makeDataset());
    await expect(filePage.getByRole("banner")).toContainText("Berkas uji");
  });
});

test("a story is presented from the file, beside the presenter's window", async ({ page, browser }) => {
  const saksi = await open(page);
  await openMade(page, saksi, lesson);
  const path = await saveSingle(page, saksi);
  await openFromDisk(browser, path, "id", async (filePage, { say }) => {
    await filePage.getByRole("button", { name: say("present.begin") }).click();
    const heading = (of: Page) => of.getByRole("heading", { level: 2 }).first();
    const opened = filePage.context().waitForEvent("page");
    await filePage.keyboard.press("n");
    const presenter = await opened;
    const first = await heading(filePage).innerText();
    await expect(heading(presenter)).toHaveText(first);
    await filePage.bringToFront();
    await filePage.keyboard.press("PageDown");
    await expect(heading(filePage)).not.toHaveText(first);
    await expect(heading(presenter)).toHaveText(await heading(filePage).innerText());
    await presenter.bringToFront();
    await presenter.keyboard.press("PageUp");
    await expect(heading(filePage)).toHaveText(first);
  });
});

test("labels that look like markup are only labels", async ({ page, browser }) => {
  const labels = [
    "</script><script>alert(1)</script>",
    "<!--",
    "a\u2028b\u2029c",
    "<img src=x onerror=alert(1)>",
    "]]>",
  ];
  const entities = labels.map((label, i) => makeEntity(`e${i}`, { label: { id: label } }));
  const relations = entities.slice(1).map(({ id }, i) => makeRelation(`r${i}`, "e0", id));
  const dataset: Dataset = makeDataset({ id: "hostile", title: { id: "</title><script>" }, entities, relations });
  const saksi = await open(page);
  await openMade(page, saksi, dataset);
  const path = await saveSingle(page, saksi);
  expect((await contentOf(path)).dataset).toEqual(dataset);
  await openFromDisk(browser, path, "id", async (filePage, file) => {
    await expect(filePage.getByRole("banner")).toContainText("</title><script>");
    await file.search.fill("onerror");
    await filePage.getByRole("option").first().click();
    await expect(file.title).toHaveText("<img src=x onerror=alert(1)>");
  });
});

test("the file opens like a picture when it is dropped on Saksi", async ({ page }) => {
  const saksi = await open(page, `?e=vladimir-putin`);
  const path = await saveSingle(page, saksi);
  const chosen = page.waitForEvent("filechooser");
  await page.goto("./");
  await saksi.expectOpen();
  await saksi.button("action.openFile").first().click();
  await (await chosen).setFiles(path);
  await expect.poll(() => queryOf(page).get("file")).toBe(article.id);
  await expect.poll(() => queryOf(page).get("e")).toBe("vladimir-putin");
});

test("the dialog says what is inside, and is accessible", async ({ page }) => {
  const saksi = await open(page);
  await runByName(page, saksi, "single.action");
  const dialog = page.getByRole("dialog", { name: saksi.say("single.title") });
  await expect(dialog.getByRole("button", { name: saksi.say("single.save"), exact: true })).toBeVisible();
  for (const part of ["dataset", "view", "not"]) await expect(dialog).toContainText(saksi.say(`single.holds.${part}`));
  await expectAccessible(page);
});
