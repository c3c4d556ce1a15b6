import { article, articleFile, label, pick } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { emptyPlace } from "./pixels.ts";
import { open, queryOf } from "./saksi.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });

test("the picture fills the screen, and the sheets open and close", async ({ page }) => {
  const saksi = await open(page);
  const { width, height } = await saksi.graphBox();
  expect(width).toBe(390);
  expect(height).toBeGreaterThan(600);
  await expect(saksi.panel).toBeHidden();
  await expect(saksi.legend).toBeHidden();
  for (const region of ["region.legend", "region.panel"]) {
    const sheet = page.getByRole("complementary", { name: saksi.say(region) });
    const button = page.getByRole("navigation").getByRole("button", { name: saksi.say(region), exact: true });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.tap();
    await expect(sheet).toBeVisible();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await button.tap();
    await expect(sheet).toBeHidden();
    await button.tap();
    await sheet.getByRole("button", { name: saksi.say("close") }).tap();
    await expect(sheet).toBeHidden();
  }
});

test("a tap on an entity brings its sheet; from there to the sentences, and back", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  await saksi.panel.getByRole("button", { name: saksi.say("close") }).tap();
  const { x, y } = await saksi.placeOfSelected();
  const beside = emptyPlace(await saksi.stillPicture());
  await page.touchscreen.tap(beside.x, beside.y);
  await expect(page).toHaveURL((url) => !url.searchParams.has("e"));

  await page.touchscreen.tap(x, y);
  await expect(saksi.panel).toBeVisible();
  await expect(saksi.title).toHaveText(label("kim-yo-jong"));
  // What was tapped is still in sight above the sheet.
  const sheetTop = (await saksi.panel.boundingBox())?.y ?? 0;
  const above = await saksi.placeOfSelected();
  expect.soft(above.y, "the selected entity is above the sheet").toBeLessThan(sheetTop);
  await expect(saksi.button("tier.showAll"), "nothing stands in the way of the little that is seen").toBeHidden();

  await saksi.panel.getByRole("listitem").getByRole("button").first().tap();
  const quote = saksi.panel.getByRole("blockquote").first();
  await expect(quote).toBeVisible();
  expect(articleFile).toContain((await quote.textContent()) ?? "nothing");

  await saksi.panel.getByRole("button", { name: saksi.say("close") }).tap();
  await expect(saksi.panel).toBeHidden();
  await expect.poll(() => queryOf(page).has("r")).toBe(true);

  // A tap beside everything lets go.
  const free = emptyPlace(await saksi.stillPicture());
  await page.touchscreen.tap(free.x, free.y);
  await expect(page).toHaveURL((url) => !url.searchParams.has("r"));
});

test("searching by touch", async ({ page }) => {
  const saksi = await open(page);
  await saksi.search.tap();
  await saksi.search.fill("asmolov");
  await page
    .getByRole("option")
    .filter({ hasText: label("konstantin-asmolov") })
    .first()
    .tap();
  await expect(saksi.panel).toBeVisible();
  await expect(saksi.title).toHaveText(label("konstantin-asmolov"));
});

test("what a finger must hit is large enough", async ({ page }) => {
  const saksi = await open(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("header button, nav button, [role=toolbar] button, [role=combobox]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { name: element.getAttribute("aria-label") ?? element.textContent, width, height };
      })
      .filter(({ width, height }) => Math.min(width, height) < 36),
  );
  expect(small).toEqual([]);
  await page
    .getByRole("navigation")
    .getByRole("button", { name: saksi.say("region.panel") })
    .tap();
  await saksi.panel
    .getByRole("button", { name: pick(article.entities[0]?.label ?? {}) })
    .first()
    .waitFor({ state: "attached" });
});

test("a link to a relation shows its sentences at once", async ({ page }) => {
  const saksi = await open(page, "?r=russia--supplies--north-korea--weapons");
  await expect(saksi.panel.getByRole("blockquote")).toBeVisible();
});
