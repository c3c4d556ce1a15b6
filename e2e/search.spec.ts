import type { Page } from "@playwright/test";
import { article, label, pick } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

const countOf = (saksi: Saksi, key: string, count: number) => saksi.say(key, { count });
const group = (page: Page, name: string) => page.getByRole("listbox").getByRole("group", { name });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });
const marks = (page: Page) => page.getByRole("listbox").locator("mark");
const typed = async (page: Page, saksi: Saksi, query: string) => {
  await page.keyboard.press("/");
  await expect(saksi.search).toBeFocused();
  await page.keyboard.type(query);
};

for (const language of ["id", "en"] as const satisfies readonly Language[]) {
  test(`finds what is meant in spite of a mistake, and marks it (${language})`, async ({ page }) => {
    const saksi = await open(page, `?lang=${language}`, language);
    await typed(page, saksi, "asmolov");
    const entities = group(page, countOf(saksi, "search.entities", 4));
    await expect(entities.getByRole("option").first()).toContainText(label("konstantin-asmolov", language));
    await expect(marks(page).first()).toHaveText("Asmolov");

    await saksi.search.fill("asmolv");
    await expect(page.getByText(saksi.say("search.similar", { query: "asmolv" }))).toBeVisible();
    await expect(entities.getByRole("option").first()).toContainText(label("konstantin-asmolov", language));
    await expect(marks(page).first()).toHaveText("Asmolov");
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(saksi.title).toHaveText(label("konstantin-asmolov", language));
    await expect(page).toHaveURL((url) => url.searchParams.get("e") === "konstantin-asmolov");
  });
}

test("keeps a phrase in either kind of quotation marks, and reads the sentence that says it", async ({ page }) => {
  const saksi = await open(page);
  for (const query of ['"jangka panjang"', "“jangka panjang”"]) {
    await saksi.search.fill(query);
    const sentences = group(page, countOf(saksi, "search.sentences", 1));
    await expect(sentences).toBeVisible();
    await expect(sentences.locator("mark")).toHaveText("jangka panjang");
  }
  await saksi.search.fill("“panjang jangka”");
  await expect(saksi.announcer.filter({ hasText: "panjang jangka" })).toBeVisible();
  await saksi.search.fill("panjang jangka");
  await option(page, /jangka panjang/)
    .last()
    .click();
  const backed = article.relations.filter(({ evidence }) => evidence.some(({ sentence }) => sentence === "s2"));
  expect(backed.length).toBeGreaterThan(1);
  await expect.poll(() => queryOf(page).get(`s.${article.articles[0]?.id}`)).toBe("s2");
  await expect(saksi.title).toHaveText(saksi.say("witness.sentence", { number: 2 }));
  await expect(saksi.panel.getByText(saksi.say("sentence.backs", { count: backed.length }))).toBeVisible();
});

test("goes through groups by arrows, Home and End, and selects all of a group", async ({ page }) => {
  const saksi = await open(page, "?lang=en", "en");
  await typed(page, saksi, "treaty putin");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("End");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  const all = option(page, saksi.say("search.all.entities", { count: 2 }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(all).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page).getAll("e")).toHaveLength(2);
  await expect(saksi.announcer.last()).toHaveText(saksi.say("announce.selection", { entities: 2, relations: 0 }));
});

test("shows the rest of a group, and a sentence that is evidence of nothing can still be read", async ({ page }) => {
  const saksi = await open(page);
  await saksi.search.fill("kunjungan");
  const shown = await page.getByRole("option").count();
  await page
    .getByRole("option", { name: /^Tampilkan \d+ lagi$/ })
    .first()
    .click();
  await expect(saksi.search).toBeFocused();
  expect(await page.getByRole("option").count()).toBeGreaterThan(shown);
  await saksi.search.fill("15:09 WIB");
  const line = option(page, /14 Juni 2024, 15:09 WIB/);
  await expect(line).toContainText(saksi.say("search.backs.none"));
  await line.click();
  await expect(saksi.panel.getByText(saksi.say("sentence.backs.none"))).toBeVisible();
});

test("finds what is left out, and says so; what is found next joins where one asked for one more", async ({ page }) => {
  const saksi = await open(page, "?e=russia");
  await saksi.search.fill("wawancara asmolov");
  await expect(option(page, /Wawancara Asmolov/).first()).toContainText(saksi.say("search.notShown"));
  await page.keyboard.press("Escape");
  await saksi.graph.focus();
  await page.keyboard.press("m");
  await saksi.find(label("kinu"));
  await expect.poll(() => queryOf(page).getAll("e").toSorted()).toEqual(["kinu", "russia"]);
});

test("every action by name: found, done, and remembered", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: saksi.say("action.palette") });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect(palette.getByRole("option", { name: saksi.say("action.undo") })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expectAccessible(page);
  await page.keyboard.type("tampilan glap");
  await expect(palette.getByRole("option").first()).toHaveText(saksi.say("action.themeDark"));
  await page.keyboard.press("Enter");
  await expect(palette).toHaveCount(0);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(22, 23, 27)");

  await page.keyboard.press("Control+k");
  const recent = palette.getByRole("group", { name: saksi.say("palette.recent") });
  await expect(recent.getByRole("option")).toHaveText([new RegExp(saksi.say("action.themeDark"))]);
  await page.keyboard.type("zzz");
  await expect(palette.getByRole("status")).toHaveText(saksi.say("palette.none", { query: "zzz" }));
  await expectAccessible(page);
  await page.keyboard.press("Control+k");
  await expect(palette).toHaveCount(0);

  // What is chosen may be another dialog, or want the keyboard for itself.
  for (const [action, then] of [
    ["action.showKeys", page.getByRole("dialog", { name: saksi.say("keys.title") })],
    ["action.search", saksi.search],
  ] as const) {
    await page.keyboard.press("Control+k");
    await palette.getByRole("combobox").fill(saksi.say(action));
    await page.keyboard.press("Enter");
    await expect(then).toBeVisible();
    await page.keyboard.press("Escape");
    // While a dialog closes the keys are still its own.
    await expect(page.locator("dialog[open]")).toHaveCount(0);
  }
  await page.keyboard.press("/");
  await expect(saksi.search).toBeFocused();
});

test.describe("on a narrow screen, by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });

  test("the list has the whole width, and a tap chooses", async ({ page }) => {
    const saksi = await open(page);
    await saksi.search.tap();
    await page.keyboard.type("perjnjian");
    await expect(page.getByRole("option").first()).toBeVisible();
    const box = await page.getByRole("listbox").boundingBox();
    expect(box?.width).toBeGreaterThan(380);
    await expectAccessible(page);
    const first = pick(article.entities.find(({ id }) => id === "treaty-1961")?.label ?? { id: "Perjanjian 1961" });
    await option(page, new RegExp(first)).first().tap();
    await expect(saksi.title).toHaveText(first);
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });

  test("the palette opens by its button, and closes by a tap beside it", async ({ page }) => {
    const saksi = await open(page, "?lang=en", "en");
    const palette = page.getByRole("dialog", { name: saksi.say("action.palette") });
    await saksi.button("action.palette").tap();
    await expect(palette).toBeVisible();
    await page.touchscreen.tap(195, 830);
    await expect(palette).toHaveCount(0);
    await saksi.button("action.palette").tap();
    await palette.getByRole("combobox").fill("indonesia");
    await palette.getByRole("option").first().tap();
    await expect(page).toHaveURL((url) => url.searchParams.get("lang") === "id");
  });
});
