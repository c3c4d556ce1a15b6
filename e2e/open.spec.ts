import { article, label, pick } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { countColours } from "./pixels.ts";
import { open, queryOf } from "./saksi.ts";

const title = "Kunjungan Putin ke Pyongyang (2024)";

test("opens on the article, with its picture, legend, title and source", async ({ page }) => {
  const saksi = await open(page);

  await expect(page).toHaveTitle(new RegExp(title.replaceAll(/[()]/g, "\\$&")));
  await expect(page.getByRole("banner")).toContainText(title);
  await expect(page.getByRole("banner")).toContainText("Kilas Klaten, 14 Juni 2024 pukul 15.09");
  await expect(saksi.title).toHaveText(title);
  await expect(saksi.panel).toContainText(article.articles[0]?.title ?? "no title");
  await expect(saksi.panel).toContainText(article.articles[0]?.rights ?? "");
  await expect(saksi.panel).toContainText(
    `${article.entities.length} entitas, ${article.relations.length} relasi, 28 kalimat`,
  );

  // Lines of seven families, filled shapes, text: a picture has very many colours, an empty ground has one.
  expect(countColours(await saksi.stillPicture())).toBeGreaterThan(200);

  for (const heading of ["legend.certainty", "legend.relations", "legend.entities", "legend.speakers"]) {
    await expect(saksi.legend.getByRole("heading", { name: saksi.say(heading), exact: true })).toBeVisible();
  }
  const people = article.entities.filter(({ type, tier }) => type === "person" && tier !== "detail").length;
  await expect(saksi.legend.locator("[data-value=person]")).toHaveText(`Orang${people}`);
  for (const family of ["Afiliasi", "Diplomasi", "Perjanjian", "Kerja sama", "Konflik", "Pernyataan"]) {
    await expect(saksi.legend.getByRole("listitem").filter({ hasText: family }).first()).toBeVisible();
  }
});

test("shows swatches in the legend that are drawn", async ({ page }) => {
  const saksi = await open(page);
  const rows = saksi.legend.getByRole("listitem");
  const blank = await rows.locator("canvas").evaluateAll(
    (canvases: HTMLCanvasElement[]) =>
      canvases.filter((canvas) => {
        const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
        return !data?.some((value) => value > 0);
      }).length,
  );
  expect(await rows.locator("canvas").count()).toBeGreaterThan(15);
  expect(blank, "swatches without anything drawn").toBe(0);
});

test("offers three first clicks, each of which leads to sentences", async ({ page }) => {
  const saksi = await open(page);
  const clicks = saksi.panel.locator("ol").first().getByRole("listitem");
  await expect(clicks).toHaveCount(3);
  for (let i = 0; i < 3; i++) {
    const link = clicks.nth(i).getByRole("button");
    await link.click();
    await expect(saksi.title).not.toHaveText(title);
    await expect.poll(() => [...queryOf(page).keys()].filter((key) => key === "e" || key === "r").length).toBe(1);
    // An entity shows the sentences that mention it, a relation those that say it.
    await expect(saksi.panel.locator("blockquote, ol > li").first()).toBeVisible();
    await page.goBack();
    await expect(saksi.title).toHaveText(title);
  }
});

test("lists every entity by type as text", async ({ page }) => {
  const saksi = await open(page);
  await saksi.panel.getByText(saksi.say("start.all")).click();
  for (const { label: names } of article.entities) {
    await expect(saksi.panel.getByRole("button", { name: pick(names), exact: true }).first()).toBeAttached();
  }
  await saksi.panel.getByRole("button", { name: label("kim-yo-jong"), exact: true }).click();
  await expect(saksi.title).toHaveText(label("kim-yo-jong"));
});

test.describe("to a reader of English", () => {
  test.use({ locale: "en-GB" });

  test("speaks English, and keeps the quotes in Indonesian", async ({ page }) => {
    const saksi = await open(page, "?r=russia--supplies--north-korea--weapons", "en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("banner")).toContainText("Putin’s visit to Pyongyang (2024)");
    await expect(page.getByRole("banner")).toContainText("Kilas Klaten, 14 June 2024, 15:09");
    await expect(saksi.title).toContainText("North Korea");
    const quote = saksi.panel.getByRole("blockquote");
    await expect(quote).toHaveAttribute("lang", "id");
    await expect(quote).toContainText("Ada kekhawatiran internasional");
  });

  test("changes to Indonesian by a button, and stays so", async ({ page }) => {
    await open(page, "", "en");
    await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "id");
    await expect(page.getByRole("banner")).toContainText(title);
    await expect.poll(() => queryOf(page).get("lang")).toBe("id");
    await page.goto("./");
    await expect(page.getByRole("banner")).toContainText(title);
  });
});

test.describe("to a reader of another language", () => {
  test.use({ locale: "ko-KR" });

  test("opens in one of its two languages", async ({ page }) => {
    await open(page);
    await expect(page.locator("html")).toHaveAttribute("lang", /^(id|en)$/);
  });
});
