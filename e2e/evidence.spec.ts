import type { Locator, Page } from "@playwright/test";
import { article, articleFile, coreRelations, fileSentences, label, pick, sentenceInFile } from "./article.ts";
import type { Evidence, Relation } from "../src/core/model/dataset.ts";
import { expect, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const published = "Kilas Klaten, 14 Juni 2024 pukul 15.09";
const day = new Intl.DateTimeFormat("id", { dateStyle: "long", timeZone: "UTC" });

const parts = ({ quote }: Evidence): string[] => [quote].flat();

/** How the relation stands, read off its evidence by FORMAT's rules. */
function standingOf({ evidence }: Relation) {
  const order = ["certain", "probable", "possible"] as const;
  const factuality = order.find((level) => evidence.some((piece) => piece.factuality === level));
  const denials = evidence.filter((piece) => piece.negated).length;
  return {
    factuality,
    isContested: denials > 0 && denials < evidence.length,
    isNegated: denials > 0 && denials === evidence.length,
    isAttributed: evidence.length > 0 && evidence.every(({ attribution }) => attribution !== undefined),
    hedges: evidence.filter((piece) => piece.factuality === factuality).flatMap(({ hedges = [] }) => hedges),
  };
}

/** Whether a word stands for itself between its neighbours, and is not part of another. */
async function isWholeWord(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) => {
    const sentence = element.closest("blockquote");
    if (!sentence) return false;
    const range = document.createRange();
    range.setStart(sentence, 0);
    range.setEndBefore(element);
    const before = range.toString();
    range.setStartAfter(element);
    range.setEnd(sentence, sentence.childNodes.length);
    const after = range.toString();
    const isCut = (left: string, right: string) => /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
    const word = element.textContent ?? "";
    return !isCut(before, word) && !isCut(word, after);
  });
}

async function expectWitness(saksi: Saksi, card: Locator, piece: Evidence, isAlone: boolean): Promise<void> {
  const { text, before, after, sentence, kind, number } = sentenceInFile(piece.sentence);
  const quote = card.getByRole("blockquote");

  // The sentence, character for character, as the article's file has it.
  expect(await quote.textContent()).toBe(text);
  expect(articleFile).toContain(text);
  await expect(quote).toHaveAttribute("lang", "id");

  // The quote is marked: these words, no more and no less.
  const marks = quote.locator("mark");
  expect((await marks.allTextContents()).join("")).toBe(parts(piece).join(""));
  await expect(marks.first()).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");

  // The hedging words are underlined, as words.
  const hedges = quote.locator("u");
  const wanted = (piece.hedges ?? []).toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
  expect((await hedges.allTextContents()).join(" ").replaceAll(/\s+/g, " ")).toBe(wanted.join(" "));
  for (const hedge of await hedges.all()) {
    await expect(hedge).toHaveCSS("text-decoration-line", "underline");
    expect.soft(await isWholeWord(hedge), `"${await hedge.textContent()}" is a word of its own`).toBe(true);
  }

  // How surely; what a lone witness says is what the relation's own line says.
  if (!isAlone) {
    await expect(card).toContainText(saksi.say(`factuality.${piece.factuality}`));
    if (piece.negated) await expect(card).toContainText(saksi.say("witness.negated"));
  }

  // Who says so, and where it was printed.
  const speakers =
    piece.attribution === undefined
      ? [saksi.say("witness.article")]
      : piece.attribution.length === 0
        ? [saksi.say("witness.unnamed")]
        : piece.attribution.map((id) => label(id));
  const chain = [...speakers, piece.stated ? day.format(Date.parse(piece.stated)) : "", published];
  const spoken = (await card.textContent()) ?? "";
  let from = spoken.indexOf(saksi.say("witness.says"));
  expect(from, "it says according to whom").toBeGreaterThanOrEqual(0);
  for (const link of chain) {
    const at = spoken.indexOf(link, from);
    expect.soft(at, `the chain goes on with "${link}" in "${spoken.slice(from)}"`).toBeGreaterThanOrEqual(0);
    from = Math.max(at, from);
  }
  await expect(card).toContainText(
    kind === "body" ? saksi.say("witness.sentence", { number }) : saksi.say(`witness.kind.${kind}`),
  );

  // A translation only on demand, labelled as one, in another language than the quote's.
  const translation = pick(sentence.translations ?? {}, "en");
  await expect(card.getByText(translation, { exact: true })).toHaveCount(0);
  await card.getByRole("button", { name: saksi.say("witness.translation.show") }).click();
  const translated = card.locator("[lang=en]").filter({ hasText: translation });
  await expect(translated.first()).toBeVisible();
  await expect(translated.first()).toContainText(saksi.say("witness.translation"));
  expect(await quote.textContent(), "the translation does not take the quote's place").toBe(text);

  // What precedes and follows it, as the file has it, in the order of the file.
  await card.getByRole("button", { name: saksi.say("witness.context.show") }).click();
  const preceding = card.getByText(before ?? saksi.say("witness.start"), { exact: true });
  const following = card.getByText(after ?? saksi.say("witness.end"), { exact: true });
  const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
  expect(await top(preceding)).toBeLessThan(await top(quote));
  expect(await top(quote)).toBeLessThan(await top(following));
}

async function expectEvidence(page: Page, saksi: Saksi, relation: Relation): Promise<void> {
  const { source, target, label: words, evidence, note, date } = relation;
  const standing = standingOf(relation);
  await expect(page).toHaveURL((url) => url.searchParams.getAll("r").join("\n") === relation.id);

  await expect(saksi.title).toHaveText(`${label(source)} ${words ? pick(words) : ""} ${label(target)}`);
  for (const end of [source, target]) {
    await expect(saksi.title.getByRole("button", { name: label(end), exact: true }).first()).toBeVisible();
  }
  const facts = saksi.panel.getByRole("list").first();
  await expect(facts).toContainText(saksi.say(`factuality.${standing.factuality ?? "none"}`));
  if (standing.isNegated) await expect(facts).toContainText(saksi.say("factuality.negated"));
  if (standing.isContested) await expect(facts).toContainText(saksi.say("factuality.contested"));
  if (standing.isAttributed) await expect(facts).toContainText(saksi.say("factuality.attributed"));
  else await expect(facts).not.toContainText(saksi.say("factuality.attributed"));
  if (date === "2024-06-18~/2024-06-19~") await expect.soft(facts).toContainText(/sekitar 18\s?[–-]\s?19 Juni 2024/);
  if (note) await expect(saksi.panel).toContainText(pick(note));

  const cards = saksi.panel.getByRole("listitem").filter({ has: page.getByRole("blockquote") });
  await expect(cards).toHaveCount(evidence.length);
  for (const [i, piece] of evidence.entries()) {
    await expectWitness(saksi, cards.nth(i), piece, evidence.length === 1);
  }

  const line = { certain: "solid", probable: "dashed", possible: "dotted" }[standing.factuality ?? "certain"];
  const why = saksi.panel.getByRole("group").filter({ hasText: saksi.say(`line.${line}`) });
  await why.locator("summary").click();
  await expect(why).toContainText(saksi.say(`why.${standing.factuality}`));
  for (const hedge of standing.hedges) await expect(why).toContainText(hedge);
  if (standing.isNegated) await expect(why).toContainText(saksi.say("why.negated"));
  if (standing.isAttributed) await expect(why).toContainText(saksi.say("why.attributed"));
}

/** The link to a relation in the list of its source. */
const relationInList = (saksi: Saksi, { label: words, target }: Relation) =>
  saksi.panel
    .getByRole("listitem")
    .getByRole("button")
    .filter({ hasText: `${pick(words ?? {})} ${label(target)}` })
    .first();

/** One relation for each kind that a reader should be able to check, none twice. */
const familyOf: Readonly<Record<string, RegExp>> = {
  affiliation: /^(affiliated_with|located_in)$/,
  diplomacy: /^(visits|hosts|participates_in|invites|declines)$/,
  agreement: /^(party_to|contains|amends|succeeds)$/,
  cooperation: /^(cooperates_with|supplies|seeks|trades_with)$/,
  conflict: /^(fights|pressures|provokes|de_escalates)$/,
  consequence: /^(leads_to|motivates|prevents|precedes|during|contrasts_with)$/,
  statement: /^(states|confirms)$/,
};
const kinds: Readonly<Record<string, (relation: Relation) => boolean>> = {
  ...Object.fromEntries(
    Object.entries(familyOf).map(([family, types]) => [
      `of the family ${family}`,
      ({ type }: Relation) => types.test(type),
    ]),
  ),
  "with several witnesses": ({ evidence }) => evidence.length >= 3,
  "that the article and a speaker back": ({ evidence }) =>
    evidence.some(({ attribution }) => attribution === undefined) &&
    evidence.some(({ attribution }) => attribution?.length),
  "denied as certain": (relation) => standingOf(relation).isNegated && standingOf(relation).factuality === "certain",
  "denied as less than certain": (relation) =>
    standingOf(relation).isNegated && standingOf(relation).factuality !== "certain",
  "said in an interview with a date": ({ evidence }) => evidence.some(({ stated, setting }) => stated && setting),
  "said by someone unnamed": ({ evidence }) => evidence.some(({ attribution }) => attribution?.length === 0),
  "only possible": (relation) => standingOf(relation).factuality === "possible",
  "only probable": (relation) => standingOf(relation).factuality === "probable",
  "quoted in parts": ({ evidence }) => evidence.some((piece) => parts(piece).length > 2),
  "from the headline": ({ evidence }) => evidence.some(({ sentence }) => sentence.startsWith("h")),
  "partly inferred": ({ inferred }) => inferred === true,
};

const chosen: (readonly [kind: string, relation: Relation])[] = [];
for (const [kind, isOfKind] of Object.entries(kinds)) {
  const relation = coreRelations.find((one) => isOfKind(one) && !chosen.some(([, other]) => other === one));
  if (relation) chosen.push([kind, relation]);
}

test("the file's sentences are the dataset's, in the same order", () => {
  const sentences = article.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences: list }) => list));
  expect(fileSentences).toEqual(sentences.map(({ text }) => text));
  expect(chosen.length, "relations that are clicked through").toBeGreaterThanOrEqual(12);
});

/** Several relations share a page, as they do for a reader. */
const inTurns = (isTurn: (i: number) => boolean) => {
  const turn = chosen.filter((_, i) => isTurn(i));
  return [turn.slice(0, turn.length / 2), turn.slice(turn.length / 2)];
};
const kindsOf = (turn: typeof chosen) => turn.map(([kind]) => kind).join(", ");

for (const turn of inTurns((i) => i % 2 === 0)) {
  test(`by search and list, relations show their sentences: ${kindsOf(turn)}`, async ({ page }) => {
    const saksi = await open(page);
    for (const [kind, relation] of turn) {
      await test.step(`${kind}: ${relation.id}`, async () => {
        const source = label(relation.source);
        await saksi.find(source);
        await expect(saksi.title).toHaveText(source);
        await relationInList(saksi, relation).click();
        await expectEvidence(page, saksi, relation);
      });
    }
  });
}

for (const turn of inTurns((i) => i % 2 === 1)) {
  test(`by link, relations show their sentences: ${kindsOf(turn)}`, async ({ page }) => {
    for (const [kind, relation] of turn) {
      await test.step(`${kind}: ${relation.id}`, async () => {
        await expectEvidence(page, await open(page, `?r=${relation.id}`), relation);
      });
    }
  });
}

test("a relation from the credits, which only everything shows, has its line", async ({ page }) => {
  const relation = article.relations.find(({ evidence }) => evidence.some(({ sentence }) => sentence === "e2"));
  if (!relation) throw new Error("the source is not in the graph");
  await expectEvidence(page, await open(page, `?tier=all&r=${relation.id}`), relation);
});

test("a click on a line in the picture shows its sentences", async ({ page }) => {
  const relation = coreRelations.find(({ type }) => type === "fights") ?? coreRelations[0];
  if (!relation) throw new Error("the article has no relations");
  const saksi = await open(page, `?r=${relation.id}`);
  const places = await saksi.placesOnSelected();
  await page.keyboard.press("Escape");
  await expect(saksi.title).toHaveText(pick(article.title));

  // Where lines cross or a name stands over the line something else may be hit: one goes a little along the line.
  const id = () => queryOf(page).get("r");
  for (const { x, y } of places.slice(0, 60).filter((_, i) => i % 5 === 0)) {
    await page.mouse.click(x, y);
    await expect(page).toHaveURL((url) => url.searchParams.has("r") || url.searchParams.has("e"));
    if (id() === relation.id) break;
  }
  await expectEvidence(page, saksi, relation);
});

for (const id of ["kim-jong-un", "treaty-1961"]) {
  test(`a click on ${label(id)} in the picture, then on a relation, shows its sentences`, async ({ page }) => {
    const relation = coreRelations.find(({ source }) => source === id);
    if (!relation) throw new Error(`${id} has no relations`);
    const saksi = await open(page, `?e=${id}`);
    const { x, y } = await saksi.placeOfSelected();
    await page.keyboard.press("Escape");
    await expect(saksi.title).toHaveText(pick(article.title));

    await page.mouse.click(x, y);
    await expect(saksi.title).toHaveText(label(id));
    await relationInList(saksi, relation).click();
    await expectEvidence(page, saksi, relation);
  });
}
