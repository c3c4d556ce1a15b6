import type { Page } from "@playwright/test";
import { article, coreRelations } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { countColours, showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const row = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"][data-value="${value}"]`);
const chip = (page: Page, saksi: Saksi, text: string) =>
  page.getByRole("button", { name: saksi.say("chip.remove", { text }) });

/** How many relations the page says it shows. */
async function told(page: Page, saksi: Saksi): Promise<number> {
  const pattern = saksi.say("announce.filter", { relations: "(\\d+)", of: article.relations.length, parts: ".*" });
  const text = (await page.locator("[data-announcer]").textContent()) ?? "";
  return Number(new RegExp(pattern).exec(text)?.[1] ?? Number.NaN);
}

const strengths = ["possible", "probable", "certain"];
const strongest = ({ evidence }: (typeof article.relations)[number]) =>
  strengths[Math.max(...evidence.map(({ factuality }) => strengths.indexOf(factuality)))];

test("a click in the legend leaves out, another lets in; the hint foretells it; undo and redo", async ({ page }) => {
  const saksi = await open(page);
  const before = await saksi.stillPicture();
  const possible = row(page, "factuality", "possible");
  await expect(possible).toHaveAttribute("aria-pressed", "true");
  const left = coreRelations.filter((relation) => strongest(relation) !== "possible").length;
  const having = coreRelations.length - left;
  await possible.hover();
  const hint = saksi.say("legend.hint.relations", { left, only: having });
  await expect(saksi.legend.getByText(hint)).toBeVisible();
  await possible.click();
  await expect(possible).toHaveAttribute("aria-pressed", "false");
  expect(await told(page, saksi)).toBe(left);
  await expect.poll(() => queryOf(page).getAll("not.factuality")).toEqual(["possible"]);
  await expect(chip(page, saksi, saksi.say("chip.not", { values: saksi.say("factuality.possible") }))).toBeVisible();
  const filtered = await saksi.stillPicture();
  expect(showTheSame(before, filtered)).toBe(false);

  await page.keyboard.press("Control+z");
  await expect(possible).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => queryOf(page).has("not.factuality")).toBe(false);
  await page.keyboard.press("Control+y");
  await expect(possible).toHaveAttribute("aria-pressed", "false");
  await possible.click();
  expect(showTheSame(await saksi.stillPicture(), before)).toBe(true);
});

test("Alt and a click keep one alone, so does “only”, and by keyboard", async ({ page }) => {
  const saksi = await open(page, "?lang=en", "en");
  await row(page, "speaker", "article").click({ modifiers: ["Alt"] });
  await expect.poll(() => queryOf(page).getAll("only.speaker")).toEqual(["article"]);
  await expect(row(page, "speaker", "nobody")).toHaveAttribute("aria-pressed", "false");
  await row(page, "speaker", "article").click({ modifiers: ["Alt"] });
  await expect.poll(() => queryOf(page).has("only.speaker")).toBe(false);

  await row(page, "speaker", "nobody").hover();
  await page
    .getByRole("button", { name: saksi.say("legend.only.name", { name: saksi.say("speaker.nobody") }) })
    .click();
  await expect.poll(() => queryOf(page).getAll("only.speaker")).toEqual(["nobody"]);
  await page.keyboard.press("x");
  await expect.poll(() => queryOf(page).has("only.speaker")).toBe(false);

  await row(page, "factuality", "certain").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect.poll(() => queryOf(page).getAll("only.factuality")).toEqual(["possible"]);
  await page.keyboard.press("ArrowLeft");
  await expect(row(page, "factuality", "possible")).toBeFocused();
  await page.keyboard.press("Space");
  await expect.poll(() => queryOf(page).has("only.factuality")).toBe(false);
});

test("filters combine, their chips take them away one by one, and the link brings all of them back", async ({
  page,
}) => {
  const saksi = await open(page, "?tier=all");
  await row(page, "factuality", "certain").click({ modifiers: ["Alt"] });
  await row(page, "family", "diplomacy").click();
  await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }).check();
  const expected = article.relations.filter(
    ({ type, evidence }) =>
      strongest({ evidence } as (typeof article.relations)[number]) === "certain" &&
      !["visits", "hosts", "participates_in", "invites", "declines"].includes(type),
  ).length;
  expect(await told(page, saksi)).toBe(expected);
  const picture = await saksi.stillPicture();

  await page.goto("about:blank");
  await page.goBack();
  await saksi.expectOpen();
  expect(showTheSame(await saksi.stillPicture(), picture)).toBe(true);
  await expect(page.locator("[data-chip]")).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await page.locator("[data-chip]").first().click();
    await expect(page.locator("[data-chip]")).toHaveCount(left);
  }
  await expect.poll(() => [...queryOf(page).keys()].filter((key) => !["lang", "tier"].includes(key))).toEqual([]);
});

test("what is filtered goes or fades, as one likes, and nothing moves", async ({ page }) => {
  const saksi = await open(page);
  await saksi.find("KINU");
  const place = await saksi.placeOfSelected();
  await page.keyboard.press("Escape");
  await row(page, "family", "affiliation").click({ modifiers: ["Alt"] });
  const gone = countColours(await saksi.stillPicture());
  await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.fading") }).check();
  await expect.poll(() => queryOf(page).get("rest")).toBe("fade");
  expect(countColours(await saksi.stillPicture())).toBeGreaterThan(gone);
  await saksi.find("KINU");
  const { x, y } = await saksi.placeOfSelected();
  expect(Math.hypot(x - place.x, y - place.y)).toBeLessThan(3);
});

test("what is selected and filtered away says so, and comes back", async ({ page }) => {
  const saksi = await open(page, "?e=kinu&not.entityType=organisation");
  await expect(saksi.panel).toContainText(saksi.say("tier.leftOut"));
  await saksi.panel.getByRole("button", { name: saksi.say("tier.showAll") }).click();
  await expect(saksi.panel).not.toContainText(saksi.say("tier.leftOut"));
  await expect(saksi.button("tier.showCore")).toBeVisible();
});

test("the legend filters by touch on a narrow screen", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "id-ID",
  });
  const page = await context.newPage();
  const saksi = await open(page);
  await page
    .getByRole("navigation")
    .getByRole("button", { name: saksi.say("region.legend") })
    .tap();
  await page
    .getByRole("button", { name: saksi.say("legend.only.name", { name: saksi.say("factuality.possible") }) })
    .tap();
  await expect.poll(() => queryOf(page).getAll("only.factuality")).toEqual(["possible"]);
  await saksi.legend.getByRole("button", { name: saksi.say("close") }).tap();
  await expect(page.locator("[data-chip]")).toBeVisible();
  await page.locator("[data-chip]").tap();
  await expect.poll(() => queryOf(page).has("only.factuality")).toBe(false);
  await context.close();
});

test("by keyboard, the focus stays near when a chip goes, and an empty picture offers the way back", async ({
  page,
}) => {
  const saksi = await open(page, "?only.factuality=certain&not.entityType=state");
  const chips = page.locator("[data-chip]");
  await expect(chips).toHaveCount(2);
  await chips.first().focus();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(1);
  await expect(chips).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(0);
  await expect(saksi.button("tier.showAll")).toBeFocused();

  await page.goto("?time=1800/1801&undated=hide&lonely=hide");
  const nothing = page.getByText(saksi.say("graph.empty"));
  await expect(nothing).toBeVisible();
  await page
    .getByRole("region", { name: saksi.say("region.graph") })
    .getByRole("button")
    .first()
    .press("Enter");
  await expect(nothing).toBeHidden();
  await expect.poll(() => queryOf(page).has("time")).toBe(false);
});
