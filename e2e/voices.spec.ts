import type { Page } from "@playwright/test";
import { article, label, pick } from "./article.ts";
import { makeDataset, makeEntity, makeEvidence, makeRelation, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const researchers = ["cho-han-bum", "hyun-seung-soo"] as const;

/** Every quote of one speaker in the file, in pieces as they stand there. */
const quotesOf = (id: string, relations = article.relations): string[] =>
  relations.flatMap(({ evidence }) =>
    evidence.filter(({ attribution }) => attribution?.includes(id)).flatMap(({ quote }) => quote),
  );

const relationsBy = (id: string) =>
  article.relations.filter(({ evidence }) => evidence.some(({ attribution }) => attribution?.includes(id)));

const speakersIn = (page: Page): string[] => queryOf(page).getAll("only.speaker");
const voice = (saksi: Saksi, name: string) => saksi.panel.getByRole("button", { name: new RegExp(`^${name}`) });
const tick = (saksi: Saksi, name: string) =>
  saksi.panel.getByRole("checkbox", { name: saksi.say("voices.compare.name", { name }), exact: true });

test("what does each of the two KINU researchers claim? Two ticks tell, and the link tells it again", async ({
  page,
}) => {
  const saksi = await open(page, "?tier=all");
  await saksi.panel.getByRole("tab", { name: saksi.say("tab.voices") }).click();
  await expect(saksi.title).toHaveText(saksi.say("voices.title"));
  for (const id of researchers) await tick(saksi, label(id)).click();

  const expectBoth = async () => {
    for (const id of researchers) {
      const count = relationsBy(id).length;
      await expect(saksi.panel).toContainText(saksi.say("voices.onlyOne", { name: label(id), count }));
      await expect(saksi.panel.getByRole("heading", { level: 3, name: label(id) })).toBeVisible();
      for (const quote of quotesOf(id)) {
        await expect(saksi.panel.getByRole("blockquote").filter({ hasText: quote }).first()).toBeAttached();
      }
    }
    await expect(saksi.panel).toContainText(saksi.say("voices.both.none"));
  };
  await expectBoth();
  await expect.poll(() => speakersIn(page)).toEqual(researchers.map((id) => `e:${id}`));
  await expectAccessible(page);

  await open(page, new URL(page.url()).search);
  await expectBoth();
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
  await expect(voice(saksi, label(researchers[0]))).toBeVisible();
  await expect.poll(() => speakersIn(page)).toEqual([]);
});

test("one click shows a voice's claims alone, what does not show is told on request, and undo brings all back", async ({
  page,
}) => {
  const saksi = await open(page);
  const id = "cho-han-bum";
  const shown = relationsBy(id).filter(({ tier }) => tier !== "detail").length;
  await page.keyboard.press("v");
  await expect(saksi.title).toBeFocused();
  await voice(saksi, label(id)).click();
  await expect(saksi.announcer.filter({ hasText: label(id) })).toBeAttached();
  await expect(saksi.graph).toHaveAccessibleName(
    saksi.say("graph.summary", {
      entities: article.entities.filter(({ tier }) => tier !== "detail").length,
      relations: shown,
    }),
  );
  const claims = saksi.panel.getByRole("listitem").filter({ has: page.getByRole("blockquote") });
  await expect(claims.filter({ visible: true })).toHaveCount(shown);
  await expect(saksi.panel).toContainText(saksi.say("voices.leftOut", { count: relationsBy(id).length - shown }));
  await saksi.panel.getByRole("button", { name: saksi.say("voices.leftOut.tell") }).click();
  await expect(claims.filter({ visible: true })).toHaveCount(relationsBy(id).length);
  await expectAccessible(page);

  await page.keyboard.press("Control+z");
  await expect(voice(saksi, label(id))).toBeVisible();
  await expect.poll(() => speakersIn(page)).toEqual([]);
});

test("each voice has its number of claims, and the article comes first", async ({ page }) => {
  const saksi = await open(page, "?tier=all&lang=en", "en");
  await page.keyboard.press("v");
  const rows = saksi.panel.getByRole("listitem").filter({ has: page.getByRole("checkbox") });
  await expect(rows.first()).toContainText(saksi.say("speaker.article"));
  const speakers = new Set(
    article.relations.flatMap(({ evidence }) =>
      evidence.flatMap(({ attribution }) =>
        attribution === undefined ? ["article"] : attribution.length === 0 ? ["nobody"] : attribution,
      ),
    ),
  );
  await expect(rows).toHaveCount(speakers.size);
  for (const id of speakers) {
    if (id === "article" || id === "nobody") continue;
    const row = rows.filter({ has: page.getByRole("checkbox", { name: `Compare ${label(id, "en")}`, exact: true }) });
    await expect(row).toContainText(saksi.say("voices.count", { count: relationsBy(id).length }));
  }
});

test("two voices by keyboard alone", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("v");
  await expect(saksi.title).toBeFocused();
  const [first, second] = researchers;
  const focusedName = () =>
    page.evaluate(() => document.activeElement?.closest("li")?.textContent ?? document.activeElement?.textContent);
  while (!(await focusedName())?.includes(label("hyun-seung-soo"))) await page.keyboard.press("Tab");
  await expect(tick(saksi, label(second))).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(tick(saksi, label(first))).toBeFocused();
  await page.keyboard.press("Space");
  // The two stand side by side, and the keyboard is with them.
  await expect(saksi.panel.getByRole("heading", { level: 3 }).first()).toBeFocused();
  await expect.poll(() => speakersIn(page)).toEqual(researchers.map((id) => `e:${id}`));
  await expect(saksi.panel).toContainText(saksi.say("voices.both", { count: 0 }));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => speakersIn(page)).toHaveLength(1);
});

test("a witness's card leads to all that its voice claims", async ({ page }) => {
  const relation = relationsBy("konstantin-asmolov")[0];
  const saksi = await open(page, `?tier=all&r=${encodeURIComponent(relation?.id ?? "")}`);
  await saksi.panel
    .getByRole("button", { name: saksi.say("witness.voice") })
    .first()
    .click();
  await expect(saksi.title).toBeFocused();
  await expect(saksi.panel.getByRole("heading", { level: 3, name: label("konstantin-asmolov") })).toBeVisible();
  await expect.poll(() => speakersIn(page)).toEqual(["e:konstantin-asmolov"]);
});

test("the two who tell differently what Russia supplies are quoted, with a word of caution", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("v");
  await saksi.panel.getByText(saksi.say("voices.contradictions", { count: 1 })).click();
  const item = saksi.panel.getByRole("group");
  for (const id of [
    "russia--supplies--north-korea--weapons",
    "russia--supplies--north-korea--no-substantial-support",
  ]) {
    const relation = article.relations.find((one) => one.id === id);
    await expect(item).toContainText(pick(relation?.label ?? {}));
    for (const quote of relation?.evidence.flatMap((evidence) => evidence.quote) ?? []) {
      await expect(item).toContainText(quote);
    }
  }
  await expect(item).toContainText(saksi.say("voices.loose"));
});

const claimed = (attribution: string[], sentence: string, quote: string, more = {}) =>
  makeEvidence({ attribution, sentence, quote, ...more });

/** Barat and Selatan contradict each other in one relation, and in two; of another they are not equally sure. */
const quarrel = makeDataset({
  id: "made-of-quarrels",
  entities: ["utara", "selatan", "barat"].map((id) =>
    makeEntity(id, { label: { id: id.slice(0, 1).toUpperCase() + id.slice(1) } }),
  ),
  relations: [
    makeRelation("temu", "utara", "selatan", {
      evidence: [
        claimed(["barat"], "s1", "Utara bertemu Selatan"),
        claimed(["selatan"], "s3", "Utara tidak pernah datang", { negated: true }),
      ],
    }),
    makeRelation("dagang", "utara", "selatan", {
      type: "trades_with",
      evidence: [claimed(["barat"], "s1", "di pasar")],
    }),
    makeRelation("tak-dagang", "selatan", "utara", {
      type: "trades_with",
      evidence: [claimed(["selatan"], "s3", "tidak pernah datang", { negated: true })],
    }),
    makeRelation("tolak", "utara", "barat", {
      type: "declines",
      evidence: [
        claimed(["barat", "selatan"], "s2", "Utara mungkin menolak Selatan", {
          factuality: "possible",
          hedges: ["mungkin"],
        }),
        claimed(["selatan"], "s3", "Utara"),
      ],
    }),
  ],
});

test("in a file of one's own, contradictions stand at the top, and two voices are told apart", async ({ page }) => {
  const saksi = await open(page);
  await openMade(page, saksi, quarrel);
  await page.keyboard.press("v");
  const title = saksi.say("voices.contradictions", { count: 2 });
  await saksi.panel.getByText(title).click();
  const group = saksi.panel.getByRole("group");
  await expect(group.getByText(saksi.say("voices.affirm"), { exact: true })).toHaveCount(2);
  await expect(group.getByText(saksi.say("voices.deny"), { exact: true })).toHaveCount(2);
  for (const quote of ["Utara bertemu Selatan", "Utara tidak pernah datang", "di pasar"]) {
    await expect(group.getByRole("blockquote").filter({ hasText: quote }).first()).toBeVisible();
  }
  await expect(group).not.toContainText(saksi.say("voices.loose"));
  await expectAccessible(page);
  await saksi.panel.getByText(title).click();

  for (const name of ["Barat", "Selatan"]) await tick(saksi, name).click();
  await expect(saksi.panel.getByText(saksi.say("voices.verdict.contradict"), { exact: true })).toHaveCount(2);
  await expect(saksi.panel).toContainText(saksi.say("voices.verdict.unequal"));
  await expect(saksi.panel).toContainText(saksi.say("voices.both", { count: 3 }));
  await expect(saksi.panel).toContainText(saksi.say("voices.through", { names: "Selatan" }));
  await expectAccessible(page);
});

test("where nobody contradicts anybody, a quiet line says so", async ({ page }) => {
  const saksi = await open(page);
  await openMade(page, saksi, makeDataset());
  await page.keyboard.press("v");
  await expect(saksi.panel).toContainText(saksi.say("voices.contradictions.none"));
});
