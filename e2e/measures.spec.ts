import type { Page } from "@playwright/test";
import { article, label } from "./article.ts";
import { makeDataset, makeEntity, makeRelation, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

/** The relations of the opening picture that an entity has a part in. */
const coreDegree = (id: string): number => {
  const core = new Set(article.entities.filter(({ tier }) => tier !== "detail").map((entity) => entity.id));
  return article.relations.filter(
    ({ source, target, tier }) =>
      tier !== "detail" && core.has(source) && core.has(target) && (source === id || target === id),
  ).length;
};
const ranking = article.entities
  .filter(({ tier }) => tier !== "detail")
  .map(({ id }) => ({ id, degree: coreDegree(id) }))
  .toSorted((a, b) => b.degree - a.degree);
const hub = ranking[0]?.id ?? "";

const radio = (saksi: Saksi, id: string) => saksi.panel.getByRole("radio", { name: saksi.say(`measure.${id}.name`) });
const look = (saksi: Saksi, kind: "size" | "tint", id: string) =>
  saksi.panel.getByRole("button", {
    name: saksi.say(`measure.${kind}.of`, { measure: saksi.say(`measure.${id}.name`) }),
  });
const listOf = (saksi: Saksi, id: string, kind: "ranked" | "grouped" = "ranked") =>
  saksi.panel.getByRole("list", { name: saksi.say(`measure.${kind}`, { measure: saksi.say(`measure.${id}.name`) }) });
const key = (saksi: Saksi) => saksi.legend.getByRole("region", { name: saksi.say("measure.key") });

async function openMeasures(page: Page, query = ""): Promise<Saksi> {
  const saksi = await open(page, query);
  await page.keyboard.press("u");
  await expect(saksi.title).toHaveText(saksi.say("tab.measures"));
  return saksi;
}

test("who has most relations: a ranked list that selects, points, and opens the evidence", async ({ page }) => {
  const saksi = await openMeasures(page);
  const rows = listOf(saksi, "degree").getByRole("button");
  await expect(rows.first()).toContainText(label(hub));
  await expect(rows.first()).toContainText(String(coreDegree(hub)));
  const before = await saksi.picture();
  await rows.first().hover();
  await expect.poll(async () => showTheSame(await saksi.picture(), before), "it stands out").toBe(false);
  await rows.first().click();
  await expect(page).toHaveURL((url) => url.searchParams.get("e") === hub);
  await expect(rows.first()).toHaveAttribute("aria-current", "true");
  await rows.first().click();
  await expect(saksi.title).toHaveText(label(hub));
});

test("size and colour tell measures, nothing moves, it is undone, and the link brings it back", async ({ page }) => {
  const saksi = await openMeasures(page);
  const plain = await saksi.stillPicture();
  await look(saksi, "size", "pagerank").click();
  await look(saksi, "tint", "betweenness").click();
  await expect.poll(() => queryOf(page).get("size")).toBe("pagerank");
  await expect.poll(() => queryOf(page).get("tint")).toBe("betweenness");
  await expect(key(saksi)).toContainText(saksi.say("measure.betweenness.name"));
  await expect(key(saksi).getByRole("listitem")).toHaveCount(5 + 3);
  const told = await saksi.stillPicture();
  expect(showTheSame(told, plain)).toBe(false);
  await expectAccessible(page);

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(key(saksi)).toHaveCount(0);
  expect(showTheSame(await saksi.stillPicture(), plain), "as it was").toBe(true);

  const again = await openMeasures(page, "?size=pagerank&tint=betweenness");
  await expect(radio(again, "betweenness")).toBeChecked();
  await expect(look(again, "size", "pagerank")).toHaveAttribute("aria-pressed", "true");
  expect(showTheSame(await again.stillPicture(), told), "the same picture").toBe(true);
  await again.button("action.resetLooks").click();
  expect(showTheSame(await again.stillPicture(), plain), "as it was").toBe(true);
});

test("communities and components: groups with members, to select and to keep alone", async ({ page }) => {
  const saksi = await openMeasures(page);
  await radio(saksi, "communities").check();
  await look(saksi, "tint", "communities").click();
  const groups = listOf(saksi, "communities", "grouped").locator("> li");
  expect(await groups.count()).toBeGreaterThan(1);
  await saksi.panel.getByRole("button", { name: saksi.say("measure.group.select", { number: 2 }) }).click();
  await expect.poll(() => queryOf(page).getAll("e").length).toBeGreaterThan(1);
  const selected = queryOf(page).getAll("e");
  await expect(groups.nth(1)).toContainText(saksi.say("measure.group.members", { count: selected.length }));
  await expectAccessible(page);
  await groups
    .nth(1)
    .getByRole("button", { name: saksi.say("measure.group.isolate") })
    .click();
  await expect(saksi.graph).toHaveAccessibleName(new RegExp(`^\\D*${selected.length}\\D`));
});

test("what is filtered away is not measured", async ({ page }) => {
  const saksi = await openMeasures(page);
  const first = listOf(saksi, "degree").getByRole("button").first();
  await expect(first).toContainText(label(hub));
  await open(page, `?hide=${hub}`);
  await page.keyboard.press("u");
  await expect(saksi.panel).toContainText(saksi.say("measure.ranked", { measure: saksi.say("measure.degree.name") }));
  await expect(
    listOf(saksi, "degree")
      .getByRole("button")
      .filter({ hasText: label(hub) }),
  ).toHaveCount(0);
});

test("by keyboard alone: choose, colour, walk the list, select", async ({ page }) => {
  const saksi = await openMeasures(page);
  await expect(radio(saksi, "degree")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(radio(saksi, "betweenness")).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(look(saksi, "tint", "betweenness")).toBeFocused();
  await page.keyboard.press("Space");
  await expect.poll(() => queryOf(page).get("tint")).toBe("betweenness");
  const rows = listOf(saksi, "betweenness").getByRole("button");
  while (!(await rows.first().evaluate((row) => row === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(rows.nth(1)).toHaveAttribute("aria-current", "true");
  await expect(rows.nth(1)).toBeFocused();
  await expect.poll(() => queryOf(page).getAll("e")).toHaveLength(1);
});

test("a large graph is measured in a worker, and the page stays at hand", async ({ page }) => {
  const saksi = await open(page);
  const ids = Array.from({ length: 900 }, (_, i) => `n${i}`);
  const dataset = makeDataset({
    entities: ids.map((id, i) => makeEntity(id, { label: { id: `Simpul ${i}` } })),
    relations: ids.slice(1).map((id, i) => makeRelation(`r${i}`, id, ids[Math.floor(i / 2)] ?? "")),
    layout: { positions: ids.map((id, i) => [id, 150 * (i % 30), 90 * Math.floor(i / 30)] as const) },
  });
  await openMade(page, saksi, dataset);
  await expect(page).toHaveTitle(/Berkas uji/);
  await page.keyboard.press("u");
  await radio(saksi, "betweenness").check();
  const rows = listOf(saksi, "betweenness").getByRole("button");
  // Over the first child of the root: 255 · 255 + 2 · 255 · 389 of the 899 · 898 / 2 pairs.
  await expect(rows.first()).toContainText("Simpul 1");
  await expect(rows.first()).toContainText("65,3%");
  await expect(rows).toHaveCount(12);
  await saksi.panel.getByRole("button", { name: saksi.say("list.more", { count: 100 }) }).click();
  await expect(rows).toHaveCount(112);
});
