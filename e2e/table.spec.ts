import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { article, coreRelations, label } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

/** The table as a reader meets it. */
function tableOf(page: Page, saksi: Saksi) {
  const dock = page.getByRole("region", { name: saksi.say("dock.table") });
  const grid = dock.getByRole("grid");
  const row = (at: number) => grid.locator(`[role=row][aria-rowindex="${at + 2}"]`);
  const column = (id: string) => grid.locator(`[role=row] [data-column="${id}"]`);
  const button = (id: string) => page.getByRole("button", { name: saksi.say(`table.column.${id}`), exact: true });
  const sorted = (id: string) => grid.getByRole("columnheader").filter({ has: button(id) });
  return {
    dock,
    grid,
    row,
    sorted,
    header: (id: string) => sorted(id).getByRole("button"),
    status: dock.getByRole("status"),
    field: dock.getByRole("textbox"),
    cell: (at: number, id: string) => row(at).locator(`[data-column="${id}"]`),
    texts: (id: string) => column(id).allTextContents(),
  };
}

async function openTable(page: Page, query = "", language: Language = "id") {
  const saksi = await open(page, query, language);
  await page.keyboard.press("d");
  const table = tableOf(page, saksi);
  await expect(table.grid).toBeVisible();
  return { saksi, table };
}

/** Whether texts stand in the order of an alphabet. */
const inOrder = (texts: readonly string[], locale: string): boolean => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return texts.every((text, i) => i === 0 || compare(texts[i - 1] ?? "", text) <= 0);
};

for (const language of ["id", "en"] as const) {
  test(`tells all that shows, and how much of everything that is: ${language}`, async ({ page }) => {
    const { saksi, table } = await openTable(page, `?lang=${language}`, language);
    const counts = { shown: coreRelations.length, count: article.relations.length };
    await expect(table.grid).toHaveAccessibleName(saksi.say("table.caption.relations", counts));
    await expect(table.grid).toHaveAttribute("aria-rowcount", String(coreRelations.length + 1));
    await expect(table.status).toHaveText(saksi.say("table.count.relations", counts));
    const [first] = coreRelations;
    await expect(table.cell(0, "source")).toHaveText(label(first?.source ?? "", language));
    await expect(table.cell(0, "target")).toHaveText(label(first?.target ?? "", language));
    await expectAccessible(page);

    await table.dock.getByRole("button", { name: saksi.say("legend.entities"), exact: true }).click();
    await expect(table.grid).toHaveAccessibleName(
      new RegExp(saksi.say("table.caption.entities", { shown: "\\d+", count: article.entities.length })),
    );
    await expectAccessible(page);
  });
}

test("sorts by the alphabet, by dates and by strength, either way, and by several columns", async ({ page }) => {
  const { table } = await openTable(page);
  await table.header("source").click();
  await expect(table.sorted("source")).toHaveAttribute("aria-sort", "ascending");
  expect(inOrder(await table.texts("source"), "id")).toBe(true);
  await table.header("source").click();
  await expect(table.sorted("source")).toHaveAttribute("aria-sort", "descending");
  expect(inOrder((await table.texts("source")).toReversed(), "id")).toBe(true);

  await table.header("date").click();
  const earliest = article.relations
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(0);
  await expect(table.cell(0, "date")).toContainText(earliest?.slice(0, 4) ?? "no date");
  await table.header("factuality").click();
  await table.header("target").click({ modifiers: ["Shift"] });
  await expect(table.sorted("factuality")).toHaveAttribute("aria-sort", "ascending");
  await expect(table.sorted("target")).toHaveAttribute("aria-sort", "ascending");
  const [certain] = await table.texts("factuality");
  await expect(table.cell(0, "factuality")).toHaveText(certain ?? "");
  expect(inOrder(await table.texts("target"), "id")).toBe(true);

  await table.header("witnesses").click();
  await expect(table.sorted("witnesses")).toHaveAttribute("aria-sort", "descending");
  const counts = (await table.texts("witnesses")).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test("is searched as one searches, and says how much it found; a way back when nothing is", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  await table.field.fill("KÍM jong");
  await expect(table.status).toHaveText(/^\d+ dari 67$/);
  const rows = await table.grid.locator("[data-row]").allTextContents();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/kim.*jong/i);
  await table.field.fill("tidak ada yang begini");
  await expect(table.grid).toHaveCount(0);
  await expect(table.dock).toContainText("tidak ada yang begini");
  await table.dock
    .getByRole("button", { name: saksi.say("table.query.clear") })
    .last()
    .click();
  await expect(table.grid).toHaveAttribute("aria-rowcount", "68");
  // In the field, Escape empties it and leaves the rest of the page alone.
  await table.field.fill("kim");
  await table.field.press("Escape");
  await expect(table.field).toHaveValue("");
});

test("goes along with the filter: by Alt and a cell, by the link, and back", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  const word = await table.cell(1, "factuality").textContent();
  await table.cell(1, "factuality").click({ modifiers: ["Alt"] });
  await expect.poll(async () => new Set(await table.texts("factuality"))).toEqual(new Set([word]));
  const shown = Number(await table.grid.getAttribute("aria-rowcount")) - 1;
  expect(shown).toBeLessThan(coreRelations.length);
  await expect(page).toHaveURL((url) => url.search.includes("factuality"));
  await page.reload();
  await saksi.expectOpen();
  await expect(table.grid).toHaveAttribute("aria-rowcount", String(shown + 1));
  await page.keyboard.press("x");
  await expect(table.grid).toHaveAttribute("aria-rowcount", String(coreRelations.length + 1));
});

test("selects with the picture and the panel, one, some and a span; and follows what they select", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  await table.cell(2, "target").click();
  await expect(page).toHaveURL((url) => url.searchParams.get("r") === coreRelations[2]?.id);
  await expect(saksi.title).toContainText(label(coreRelations[2]?.target ?? ""));
  await expect(table.row(2)).toHaveAttribute("aria-selected", "true");
  await table.cell(0, "target").click({ modifiers: ["Control"] });
  await expect(table.grid.locator('[aria-selected="true"]')).toHaveCount(2);
  await table.cell(0, "target").click({ modifiers: ["Control"] });
  await expect(table.grid.locator('[aria-selected="true"]')).toHaveCount(1);
  await table.cell(0, "target").click({ modifiers: ["Shift"] });
  await expect(table.grid.locator('[aria-selected="true"]')).toHaveCount(3);

  const far = coreRelations.at(-1);
  await page.goto(`./?r=${far?.id}`);
  await saksi.expectOpen();
  await expect(table.row(coreRelations.length - 1)).toHaveAttribute("aria-selected", "true");
  await expect(table.row(coreRelations.length - 1)).toBeInViewport();
});

test("is worked by the keyboard alone", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  await table.field.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  await expect(table.cell(0, "source")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(table.cell(1, "label")).toBeFocused();
  await page.keyboard.press("End");
  await expect(table.cell(1, "quotes")).toBeFocused();
  await expect(table.cell(1, "quotes")).toBeInViewport();
  await page.keyboard.press("Control+End");
  await expect(table.cell(66, "quotes")).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(table.cell(0, "source")).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(table.cell(0, "source")).not.toBeFocused();
  await page.keyboard.press("Control+Home");

  await page.keyboard.press("ArrowUp");
  await expect(table.header("source")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(table.sorted("source")).toHaveAttribute("aria-sort", "ascending");
  await expect(table.header("source")).toBeFocused();
  await page.keyboard.press("ArrowDown");

  await page.keyboard.press("Space");
  await expect(table.row(0)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(table.grid.locator('[aria-selected="true"]')).toHaveCount(2);
  await expect(table.cell(1, "source")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(table.grid.locator('[aria-selected="true"]')).toHaveCount(0);
  await expect(table.cell(1, "source")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.has("r"));
  await expect(saksi.title).toBeFocused();
});

test("shows the columns that are chosen, also after a reload", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  await table.dock.getByRole("button", { name: saksi.say("table.columns") }).click();
  const menu = page.getByRole("group", { name: saksi.say("table.columns") });
  const box = (id: string) => menu.getByRole("checkbox", { name: saksi.say(`table.column.${id}`), exact: true });
  await expect(box("source")).toBeDisabled();
  await expectAccessible(page);
  await box("family").check();
  await box("quotes").uncheck();
  await expect(table.header("family")).toBeVisible();
  await expect(table.header("quotes")).toHaveCount(0);
  await page.reload();
  await saksi.expectOpen();
  await expect(table.header("family")).toBeVisible();
  await expect(table.header("quotes")).toHaveCount(0);
  await table.dock.getByRole("button", { name: saksi.say("table.columns") }).click();
  await menu.getByRole("button", { name: saksi.say("table.columns.usual") }).click();
  await expect(table.header("family")).toHaveCount(0);
});

test("copies a row with its quotes and their sources, or as cells", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { saksi, table } = await openTable(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const [first] = coreRelations;
  await table.cell(0, "source").click();
  await page.keyboard.press("Control+c");
  await expect(table.status).toHaveText(saksi.say("table.copied", { count: 1 }));
  const text = await copied();
  const [quote] = first?.evidence.map((evidence) => evidence.quote) ?? [];
  expect(text).toContain(label(first?.source ?? ""));
  expect(text).toContain(typeof quote === "string" ? quote : (quote?.[0] ?? "no quote"));
  expect(text).toContain(article.articles[0]?.title);
  expect(text).toContain(article.articles[0]?.publisher);

  await table.cell(1, "source").click({ modifiers: ["Shift"] });
  await table.dock.getByRole("button", { name: saksi.say("table.take") }).click();
  await page.getByRole("button", { name: saksi.say("table.take.cells") }).click();
  await expect(table.status).toHaveText(saksi.say("table.copied", { count: 2 }));
  const lines = (await copied()).split("\n").map((line) => line.split("\t"));
  expect(lines).toHaveLength(3);
  expect(lines[0]?.slice(0, 2)).toEqual([saksi.say("table.column.source"), saksi.say("table.column.label")]);
  expect(lines[1]?.[0]).toBe(label(first?.source ?? ""));
});

test("saves the rows shown as CSV", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  await table.field.fill("kim");
  await expect(table.status).toHaveText(/dari 67/);
  const shown = Number(await table.grid.getAttribute("aria-rowcount")) - 1;
  await table.dock.getByRole("button", { name: saksi.say("table.take") }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: saksi.say("table.take.csv.all") }).click();
  const download = await saving;
  const name = download.suggestedFilename();
  expect(name).toMatch(new RegExp(`^${article.id} - relations - \\d{4}-\\d\\d-\\d\\d\\.csv$`));
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\u{FEFF}")).toBe(true);
  const lines = text.slice(1).split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.length - 2).toBe(shown);
  expect(lines[0]?.split(",")).toContain(saksi.say("table.column.article"));
  expect(text).toContain(article.articles[0]?.title);
  await expect(table.status).toHaveText(saksi.say("table.saved", { count: shown, name }));
});

test("pointing at a row shows it in the picture", async ({ page }) => {
  const { saksi, table } = await openTable(page);
  const before = await saksi.stillPicture();
  await table.cell(0, "source").hover();
  await expect(table.row(0)).toHaveAttribute("data-hover", "true");
  await expect.poll(async () => showTheSame(await saksi.picture(), before)).toBe(false);
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });

  test("scrolls sideways inside, its first column in sight; a tap opens the evidence", async ({ page }) => {
    const saksi = await open(page);
    const table = tableOf(page, saksi);
    await page
      .getByRole("navigation")
      .getByRole("button", { name: saksi.say("dock.table"), exact: true })
      .tap();
    await expect(table.grid).toBeVisible();
    await expectAccessible(page);
    await table.grid.evaluate((grid) => grid.scrollBy(800, 0));
    await expect(table.cell(0, "date")).toBeInViewport();
    await expect(table.cell(0, "source")).toBeInViewport({ ratio: 0.9 });
    await table.cell(0, "source").tap();
    await expect(saksi.title).toBeVisible();
    await expect.poll(() => queryOf(page).get("r")).toBe(coreRelations[0]?.id);
  });
});
