/** An article that has changed under its quotes: what is lost is said in the panel, in the picture and at the top. */
import type { Locator, Page } from "@playwright/test";
import type { Dataset, Evidence } from "../src/core/model/dataset.ts";
import { article, label, pick, sentenceInFile } from "./article.ts";
import { chooseFile, makeDataset, makeEvidence, makeRelation, openMade, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { placesOf } from "./pixels.ts";
import { open, type Saksi } from "./saksi.ts";

const before = "terjadi sekitar 18-19 Juni.";
const after = "terjadi sekitar 18–19 Juni.";

/** The article with one hyphen become a dash; the quotes are as they were. */
const changed = {
  ...article,
  articles: article.articles.map((one) => ({
    ...one,
    paragraphs: one.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: sentence.text.replace(before, after) })),
    })),
  })),
};

const parts = ({ quote }: Evidence): readonly string[] => [quote].flat();

/** The one quote that covers that hyphen, and its relation. */
const [touched, ...more] = article.relations.flatMap((relation) =>
  relation.evidence
    .filter(
      ({ sentence, quote }) => sentence === "s4" && parts({ quote } as Evidence).some((part) => part.includes("18-19")),
    )
    .map((evidence) => ({ relation, evidence })),
);
if (!touched || more.length > 0) throw new Error("the journey is about one quote");
const { relation, evidence } = touched;
const lostQuote = String(evidence.quote);
const mended = { ...evidence, quote: lostQuote.replace("18-19", "18–19") };

const countOf = (page: Page, saksi: Saksi): Locator =>
  page.getByRole("button", { name: saksi.say("problems.lost", { count: 1 }), exact: true });

const lostOn = (saksi: Saksi): Locator =>
  saksi.panel.getByRole("listitem").filter({ hasText: saksi.say("witness.lost") });

async function openChanged(page: Page, saksi: Saksi, dataset: Dataset = changed): Promise<void> {
  await chooseFile(page, saksi, toFile(dataset));
  await expect(page).toHaveURL((url) => url.searchParams.get("file") === article.id);
}

/** That the card shows both sides of the difference, and marks what differs by more than colour. */
async function expectLikeness(saksi: Saksi, card: Locator): Promise<void> {
  const place = saksi.say("witness.sentence", { number: sentenceInFile("s4").number });
  await expect(card).toContainText(saksi.say("witness.lost.sought", { place }));
  await expect(card).toContainText(`“${lostQuote}”`);
  await expect(card).toContainText(saksi.say("witness.lost.likeness", { place, alike: "98%" }));
  await expect(card).toContainText(`“${mended.quote}”`);
  await expect(card.locator("del")).toHaveText("-");
  await expect(card.locator("ins")).toHaveText("–");
  await expect(card.locator("del")).toHaveCSS("outline-style", "dashed");
  await expect(card.locator("ins")).toHaveCSS("outline-style", "solid");
  await expect(card.getByRole("blockquote").locator("mark")).toHaveCount(0);
}

test("one changed character: the count at the top, the picture, the panel and the likeness tell, by mouse", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page);
  const warning = "#a8320a";
  const faulty = saksi.legend.locator("[data-facet=quotes][data-value=faulty]");
  expect(placesOf(await saksi.stillPicture(), warning, 2)).toEqual([]);
  await expect(faulty).toHaveCount(0);
  await openChanged(page, saksi);

  await expect(faulty).toHaveText(/\D1$/);
  expect(placesOf(await saksi.stillPicture(), warning, 2).length, "the mark on the line").toBeGreaterThan(8);

  await countOf(page, saksi).click();
  const name = `${label(relation.source)} ${pick(relation.label ?? {})} ${label(relation.target)}`;
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await expect(dialog).toContainText(lostQuote);
  await dialog.getByRole("button", { name: saksi.say("problems.show", { place: name }) }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("r") === relation.id);

  await expect(lostOn(saksi)).toHaveCount(1);
  await expectLikeness(saksi, lostOn(saksi));
  await expectAccessible(page);

  // The others say where they stand.
  for (const other of relation.evidence.filter((one) => one !== evidence)) {
    const { text, number } = sentenceInFile(other.sentence);
    let from = 0;
    const ranges = parts(other).map((part) => {
      const start = text.indexOf(part, from);
      from = start + part.length;
      return `${start + 1}–${from}`;
    });
    const place = saksi.say("witness.sentence", { number });
    await expect(saksi.panel).toContainText(saksi.say("witness.found", { place, ranges: ranges.join(", ") }));
  }

  await lostOn(saksi)
    .getByRole("button", { name: saksi.say("witness.lost.copy") })
    .click();
  await expect(saksi.button("witness.lost.copied")).toBeVisible();
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as Evidence;
  expect(copied).toEqual(mended);

  // Nothing is mended by itself; with what was copied put into the file, everything stands.
  await expect(countOf(page, saksi)).toBeVisible();
  const relations = changed.relations.map((one) =>
    one === relation ? { ...one, evidence: one.evidence.map((piece) => (piece === evidence ? copied : piece)) } : one,
  );
  await openChanged(page, saksi, { ...changed, relations });
  await expect(countOf(page, saksi)).toBeHidden();
  await expect(faulty).toHaveCount(0);
});

test("by keyboard, in English: from the count to the likeness, its JSON and its sentence", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page, "?lang=en", "en");
  await openChanged(page, saksi);
  const press = async (target: Locator): Promise<void> => {
    for (let i = 0; i < 60 && !(await target.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await countOf(page, saksi).focus();
  await page.keyboard.press("Enter");
  await press(page.getByRole("dialog").getByRole("listitem").getByRole("button"));
  await expect(saksi.title).toBeFocused();
  await expectLikeness(saksi, lostOn(saksi));

  await press(saksi.panel.getByRole("button", { name: saksi.say("witness.lost.copy") }));
  await expect(saksi.button("witness.lost.copied")).toBeFocused();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(mended);

  await page.keyboard.press("Shift+Tab");
  await expect(saksi.button("witness.lost.show")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.get(`s.${evidence.article}`) === "s4");
  const reader = page.getByRole("complementary", { name: saksi.say("region.article") });
  const place = saksi.say("witness.sentence", { number: sentenceInFile("s4").number });
  await expect(reader.locator(":focus")).toContainText(place);
});

test("a quote that stands in another sentence is offered from there, and one that is like nothing says so", async ({
  page,
}) => {
  const saksi = await open(page);
  const moved = makeEvidence({ quote: "Selatan menyatakan" });
  const foreign = makeEvidence({ sentence: "s2", quote: "Timur berdamai dengan tetangganya" });
  await openMade(
    page,
    saksi,
    makeDataset({ relations: [makeRelation("r", "utara", "selatan", { evidence: [moved, foreign] })] }),
  );
  await saksi.button("problems.lost", { count: 2 }).click();
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();

  const [first, second] = [lostOn(saksi).nth(0), lostOn(saksi).nth(1)];
  const place = saksi.say("witness.sentence", { number: 3 });
  await expect(first).toContainText(saksi.say("witness.lost.likeness", { place, alike: "100%" }));
  await expect(second).toContainText(saksi.say("witness.lost.none"));
  await expect(second.getByRole("button", { name: saksi.say("witness.lost.copy") })).toHaveCount(0);
  await first.getByRole("button", { name: saksi.say("witness.lost.show") }).click();
  const reader = page.getByRole("complementary", { name: saksi.say("region.article") });
  await expect(reader.locator("[data-chosen=true] [data-text]")).toHaveText(
    "Selatan menyatakan bahwa Utara tidak pernah datang.",
  );
});

for (const [width, height, language, colorScheme] of [
  [1920, 1080, "en", "dark"],
  [390, 844, "id", "light"],
  [390, 844, "en", "dark"],
] as const) {
  test(`what is lost is sound to see and to hear: ${width} × ${height}, ${colorScheme}, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const saksi = await open(page, `?lang=${language}`, language);
    await openChanged(page, saksi);
    await expectAccessible(page);
    await countOf(page, saksi).click();
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("listitem").getByRole("button").click();
    await lostOn(saksi).scrollIntoViewIfNeeded();
    await expectLikeness(saksi, lostOn(saksi));
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
