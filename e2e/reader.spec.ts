/** Article and graph are one thing: reading beside the graph, both ways, by mouse, by keyboard and by touch. */
import type { Locator, Page } from "@playwright/test";
import { article, articleFile, label, pick } from "./article.ts";
import { makeDataset, makeEvidence, makeRelation, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

const source = article.articles[0] ?? { id: "", paragraphs: [] };
const placed = source.paragraphs.flatMap(({ kind, sentences }) => sentences.map((sentence) => ({ kind, ...sentence })));
const steps = placed.filter(({ kind }) => kind !== "boilerplate");
const sentenceKey = `s.${source.id}`;

/** The relations that a sentence backs, read off the dataset. */
const backedBy = (sentence: string) =>
  article.relations.filter(({ evidence }) => evidence.some((piece) => piece.sentence === sentence));

const readerOf = (page: Page, saksi: Saksi): Locator =>
  page.getByRole("complementary", { name: saksi.say("region.article") });
const sentenceIn = (reader: Locator, id: string): Locator => reader.locator(`[data-sentence="${id}"]`);
const marksIn = async (sentence: Locator): Promise<string> =>
  (await sentence.locator("mark").allTextContents()).join("");

/** The words that the quotes of some relations cover in a sentence, found without the app. */
function quotedWords(sentence: string, relations = backedBy(sentence)): string {
  const text = placed.find(({ id }) => id === sentence)?.text ?? "";
  const covered = new Set<number>();
  for (const { quote, occurrence = 1, ...piece } of relations.flatMap(({ evidence }) => evidence)) {
    if (piece.sentence !== sentence) continue;
    let from = 0;
    for (const [i, part] of [quote].flat().entries()) {
      let at = text.indexOf(part, from);
      for (let skip = i === 0 ? occurrence - 1 : 0; skip > 0; skip--) at = text.indexOf(part, at + 1);
      for (let c = at; c < at + part.length; c++) covered.add(c);
      from = at + part.length;
    }
  }
  return text.replaceAll(/[^]/g, (character, at: number) => (covered.has(at) ? character : ""));
}

const backs = (saksi: Saksi, count: number): string =>
  count === 0 ? saksi.say("sentence.backs.none") : saksi.say("sentence.backs", { count });

test.describe("the page", () => {
  test("is the article, word for word, and every sentence says what it backs", async ({ page }) => {
    const saksi = await open(page, "?tier=all");
    await saksi.button("action.toggleReader").click();
    const reader = readerOf(page, saksi);
    for (const { id, text, kind } of placed) {
      const sentence = sentenceIn(reader, id);
      expect(await sentence.locator("[data-text]").textContent()).toBe(text);
      expect(articleFile).toContain(text);
      await expect(sentence.locator("[data-text]")).toHaveAttribute("lang", "id");
      const handle = sentence.getByRole("button").first();
      if (kind !== "boilerplate") {
        await expect(handle).toContainText(saksi.say("sentence.backs", { count: backedBy(id).length }));
      }
    }
    await expect(reader.getByRole("heading", { level: 2 })).toContainText(placed[0]?.text ?? "");
  });

  test("stays when it was open, and gives its place back to the legend", async ({ page }) => {
    const saksi = await open(page);
    await page.keyboard.press("r");
    await expect(readerOf(page, saksi)).toBeVisible();
    await expect(saksi.legend).toBeHidden();
    await page.reload();
    await expect(readerOf(page, saksi)).toBeVisible();
    await page.keyboard.press("l");
    await expect(readerOf(page, saksi)).toBeHidden();
    await expect(saksi.legend).toBeVisible();
  });

  for (const language of ["id", "en"] as const) {
    test(`shows translations as such, between and beside, in ${language}`, async ({ page }) => {
      const saksi = await open(page, `?lang=${language}`, language);
      await page.keyboard.press("r");
      const reader = readerOf(page, saksi);
      const choice = reader.getByRole("combobox", { name: saksi.say("reader.translation") });
      for (const where of ["between", "beside"]) {
        await choice.selectOption(where);
        for (const { id, translations } of placed.slice(4, 8)) {
          const translation = sentenceIn(reader, id).locator(":scope > [lang=en]");
          await expect(translation).toContainText(pick(translations ?? {}, "en"));
          await expect(translation).toContainText(saksi.say("witness.translation"));
          await expect(translation).toHaveCSS("user-select", "none");
        }
      }
      await choice.selectOption("off");
      await expect(sentenceIn(reader, "s1").locator(":scope > [lang=en]")).toHaveCount(0);
    });
  }
});

test.describe("from the sentence to the graph", () => {
  test("each sentence, by keyboard, lights up exactly what it backs and marks exactly its quotes", async ({ page }) => {
    const saksi = await open(page, "?tier=all");
    const reader = readerOf(page, saksi);
    for (const { id } of steps) {
      await page.keyboard.press("j");
      await expect.poll(() => queryOf(page).get(sentenceKey)).toBe(id);
      const sentence = sentenceIn(reader, id);
      await expect(sentence.getByRole("button").first()).toBeFocused();
      const backed = backedBy(id);
      await expect(sentence).toContainText(backs(saksi, backed.length));
      expect(await marksIn(sentence)).toBe(quotedWords(id));
      for (const relation of backed) {
        const named = sentence.getByRole("button").filter({ hasText: label(relation.source) });
        await expect(named.filter({ hasText: label(relation.target) }).first()).toBeVisible();
      }
      await expect(saksi.announcer.last()).toContainText(placed.find((one) => one.id === id)?.text ?? "");
      await expect(sentence.locator("[data-text]")).toBeInViewport();
    }
    await page.keyboard.press("k");
    await expect.poll(() => queryOf(page).get(sentenceKey)).toBe(steps.at(-2)?.id);
  });

  test("pointing shows for as long as one points, a click keeps, Ctrl and a click add", async ({ page }) => {
    const saksi = await open(page, "?tier=all");
    await page.keyboard.press("r");
    const reader = readerOf(page, saksi);
    const before = await saksi.stillPicture();
    await sentenceIn(reader, "s2").locator("[data-text]").hover();
    await expect.poll(() => marksIn(sentenceIn(reader, "s2"))).toBe(quotedWords("s2"));
    await expect.poll(() => queryOf(page).has(sentenceKey)).toBe(false);
    await page.mouse.move(1, 1);
    await expect(reader.locator("mark")).toHaveCount(0);
    expect((await saksi.stillPicture()).png.equals(before.png)).toBe(true);
    const text = sentenceIn(reader, "s2").locator("[data-text]");
    await text.click({ position: { x: 300, y: 8 } });
    await expect.poll(() => queryOf(page).getAll(sentenceKey)).toEqual(["s2"]);
    expect((await saksi.stillPicture()).png.equals(before.png)).toBe(false);
    const next = sentenceIn(reader, "s3").getByRole("button").first();
    await next.click({ modifiers: ["Control"] });
    await expect.poll(() => queryOf(page).getAll(sentenceKey)).toEqual(["s2", "s3"]);
  });

  test("a sentence that backs nothing says so, and nothing is lit", async ({ page }) => {
    const saksi = await open(page, `?${sentenceKey}=d1`);
    await expect(sentenceIn(readerOf(page, saksi), "d1")).toContainText(saksi.say("sentence.backs.none"));
  });

  test("what a filter leaves out is not marked either, and can be had", async ({ page }) => {
    const saksi = await open(page, `?${sentenceKey}=s13`);
    const sentence = sentenceIn(readerOf(page, saksi), "s13");
    const hidden = backedBy("s13").filter(({ tier, source: from, target }) =>
      [
        tier,
        article.entities.find(({ id }) => id === from)?.tier,
        article.entities.find(({ id }) => id === target)?.tier,
      ].includes("detail"),
    );
    await expect(sentence).toContainText(saksi.say("sentence.leftOut", { count: hidden.length }));
    expect(await marksIn(sentence)).toBe(
      quotedWords(
        "s13",
        backedBy("s13").filter((one) => !hidden.includes(one)),
      ),
    );
    await sentence.getByRole("button", { name: saksi.say("tier.showAll") }).click();
    await page.mouse.move(1, 1);
    await expect.poll(() => marksIn(sentence)).toBe(quotedWords("s13"));
  });
});

test.describe("from the graph to the sentence", () => {
  test("a relation marks its quotes, and its other sentences are a key away", async ({ page }) => {
    const several = article.relations.find(({ evidence }) => new Set(evidence.map((piece) => piece.sentence)).size > 1);
    const ids = [...new Set(several?.evidence.map(({ sentence }) => sentence))];
    const saksi = await open(page, `?tier=all&r=${several?.id}`);
    await page.keyboard.press("s");
    const reader = readerOf(page, saksi);
    for (const id of ids) {
      await expect.poll(() => marksIn(sentenceIn(reader, id))).toBe(quotedWords(id, several ? [several] : []));
    }
    expect(await reader.locator("[data-marked=true]").count()).toBe(ids.length);
    for (const id of placed.map((one) => one.id).filter((one) => ids.includes(one))) {
      await page.keyboard.press("Shift+J");
      await expect.poll(() => queryOf(page).get(sentenceKey)).toBe(id);
      await expect(sentenceIn(reader, id).locator("mark").first()).toBeInViewport();
      await expect.poll(() => queryOf(page).get("r")).toBe(several?.id);
    }
  });

  test("an entity lights up wherever it is mentioned, and a mention leads to it", async ({ page }) => {
    const saksi = await open(page, "?tier=all&e=konstantin-asmolov");
    await page.keyboard.press("s");
    const reader = readerOf(page, saksi);
    const lit = reader.locator("[data-entity][data-lit]");
    await expect(lit.first()).toHaveText("Konstantin Asmolov");
    await expect(lit.first()).toBeInViewport();
    await sentenceIn(reader, "s13")
      .getByRole("link", { name: /Akademi Ilmu/ })
      .click();
    await expect.poll(() => queryOf(page).get("e")).not.toBe("konstantin-asmolov");
  });

  test("words selected by hand tell what is drawn from them", async ({ page }) => {
    const saksi = await open(page, "?tier=all");
    await page.keyboard.press("r");
    const text = sentenceIn(readerOf(page, saksi), "s2").locator("[data-text]");
    await text.scrollIntoViewIfNeeded();
    const box = await text.boundingBox();
    if (!box) throw new Error("no sentence");
    await page.mouse.move(box.x + 4, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 30, box.y + 14, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => queryOf(page).has(sentenceKey)).toBe(false);
    await page
      .getByRole("toolbar", { name: saksi.say("reader.excerpt") })
      .getByRole("button")
      .first()
      .click();
    await expect.poll(() => queryOf(page).getAll("r").length).toBeGreaterThan(0);
    const ids = backedBy("s2").map(({ id }) => id);
    for (const id of queryOf(page).getAll("r")) expect(ids).toContain(id);
  });
});

/** What of the dataset the first sentences back, as the graph's summary counts it. */
function summaryAfter(saksi: Saksi, count: number): string {
  const read = new Set(
    placed.slice(0, placed.findIndex(({ id }) => id === steps[count - 1]?.id) + 1).map(({ id }) => id),
  );
  const relations = article.relations.filter(({ evidence }) => evidence.some(({ sentence }) => read.has(sentence)));
  const entities = new Set(relations.flatMap(({ source: from, target }) => [from, target]));
  return saksi.say("graph.summary", { entities: entities.size, relations: count === 0 ? 0 : relations.length });
}

test.describe("reading", () => {
  for (const language of ["id", "en"] as const satisfies readonly Language[]) {
    test(`grows sentence by sentence with a clicker, in ${language}`, async ({ page }) => {
      const saksi = await open(page, `?lang=${language}&e=russia`, language);
      await page.keyboard.press("Shift+R");
      for (let k = 1; k <= steps.length; k++) {
        await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, k));
        if (k < steps.length) await page.keyboard.press("PageDown");
      }
      await page.keyboard.press("PageUp");
      await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, steps.length - 1));
      await page.keyboard.press("Home");
      await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 1));
      await page.keyboard.press("Escape");
      await expect.poll(() => queryOf(page).get("e")).toBe("russia");
      await expect.poll(() => queryOf(page).has(`read.${source.id}`)).toBe(false);
    });
  }

  test("asks first, and shows when asked; the link brings one back to the question", async ({ page }) => {
    const saksi = await open(page);
    await page.keyboard.press("Shift+R");
    await page.keyboard.press("q");
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 0));
    await expect(readerOf(page, saksi).locator("mark")).toHaveCount(0);
    await expect.poll(() => queryOf(page).get("last")).toBe("hide");
    await page.reload();
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 0));
    await page
      .getByRole("main")
      .getByRole("button", { name: saksi.say("reading.reveal"), exact: true })
      .click();
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 1));
    await page.keyboard.press("PageDown");
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 1));
    await page.keyboard.press("PageDown");
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 2));
  });

  test("plays by itself, stops, and jumps", async ({ page }) => {
    const saksi = await open(page);
    await page.keyboard.press("Shift+R");
    const reader = readerOf(page, saksi);
    const play = reader.getByRole("button", { name: saksi.say("action.togglePlaying") });
    await play.click();
    await expect(play).toHaveAttribute("aria-pressed", "true");
    await expect(reader.getByRole("slider")).toHaveValue("2", { timeout: 20_000 });
    await page.keyboard.press("p");
    await expect(play).toHaveAttribute("aria-pressed", "false");
    await reader.getByRole("slider").fill("9");
    await expect(saksi.graph).toHaveAttribute("aria-label", summaryAfter(saksi, 9));
  });
});

test("several articles: one is read while the graph shows all, and each tells how much it says", async ({ page }) => {
  const two = makeDataset();
  const saksi = await open(page);
  await openMade(page, saksi, {
    ...two,
    articles: [
      ...two.articles,
      {
        id: "b",
        title: "Kabar kedua",
        language: "id",
        publisher: "Harian Lain",
        paragraphs: [{ kind: "body", sentences: [{ id: "s1", text: "Utara menjamu Selatan." }] }],
      },
    ],
    relations: [
      ...two.relations,
      makeRelation("jamu", "utara", "selatan", {
        evidence: [makeEvidence({ article: "b", quote: "Utara menjamu Selatan" })],
      }),
    ],
  });
  await page.keyboard.press("r");
  const reader = readerOf(page, saksi);
  const choice = reader.getByRole("combobox", { name: saksi.say("reader.articles", { count: 2 }) });
  await expect(choice).toHaveValue("a");
  await page.goto(`${page.url()}&r=jamu`);
  await saksi.expectOpen();
  await reader.getByRole("button", { name: /Harian Lain/ }).click();
  await expect(choice).toHaveValue("b");
  expect(await marksIn(sentenceIn(reader, "s1"))).toBe("Utara menjamu Selatan");
  await expect(choice.locator("option").nth(1)).toContainText("(1)");
});

for (const [language, scheme] of [
  ["id", "light"],
  ["en", "dark"],
] as const) {
  test(`is accessible while one reads, in ${language}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const saksi = await open(page, `?lang=${language}&tier=all&${sentenceKey}=s13`, language);
    const reader = readerOf(page, saksi);
    await reader.getByRole("combobox", { name: saksi.say("reader.translation") }).selectOption("between");
    await expectAccessible(page);
    await page.keyboard.press("Shift+R");
    await expectAccessible(page);
  });
}

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("is a sheet: a tap on a sentence lights up what it backs", async ({ page }) => {
    const saksi = await open(page, "?tier=all&lang=en", "en");
    await page
      .getByRole("navigation")
      .getByRole("button", { name: saksi.say("region.article") })
      .tap();
    const reader = readerOf(page, saksi);
    const tools = reader.getByRole("toolbar", { name: saksi.say("reader.tools") });
    expect(await tools.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await sentenceIn(reader, "s2").getByRole("button").first().tap();
    await expect.poll(() => queryOf(page).get(sentenceKey)).toBe("s2");
    await expect(sentenceIn(reader, "s2").locator("[data-text]")).toBeInViewport();
    expect(await marksIn(sentenceIn(reader, "s2"))).toBe(quotedWords("s2"));
    await reader.getByRole("button", { name: saksi.say("action.toggleReading") }).tap();
    await reader.getByRole("button", { name: saksi.say("action.readOn") }).tap();
    await expect.poll(() => queryOf(page).get(`read.${source.id}`)).not.toBeNull();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
