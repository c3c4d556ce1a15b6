/**
 * Twelve questions of an analyst on the real article, each asked with the mouse and again by keyboard alone, and each
 * answered once more by the link that the first left. The answers are worked out here from the file, not by the app.
 */
import type { Locator, Page } from "@playwright/test";
import type { Evidence, Relation } from "../src/core/model/dataset.ts";
import { article, articleFile, coreRelations, entity, label } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

interface Asked {
  readonly page: Page;
  readonly saksi: Saksi;
}

interface Question {
  readonly name: string;
  readonly byMouse: (asked: Asked) => Promise<void>;
  readonly byKeyboard: (asked: Asked) => Promise<void>;
  /** What the address holds then, besides the language. */
  readonly link: Readonly<Record<string, readonly string[]>>;
  readonly answer: (asked: Asked) => Promise<void>;
}

const strengths = ["possible", "probable", "certain"];
const strongest = ({ evidence }: Relation): string =>
  strengths[Math.max(...evidence.map(({ factuality }) => strengths.indexOf(factuality)))] ?? "none";
const isUnnamed = ({ attribution }: Evidence): boolean =>
  attribution !== undefined && (attribution.length === 0 || entity(attribution[0] as string).anonymous === true);
const says = (speaker: string) => (relation: Relation) =>
  relation.evidence.some(({ attribution = [] }) => attribution.includes(speaker));
const endsOf = (relations: readonly Relation[]): string[] => [
  ...new Set(relations.flatMap(({ source, target }) => [source, target])),
];
const researchers = ["hyun-seung-soo", "cho-han-bum"];

const row = ({ page }: Asked, facet: string, value: string): Locator =>
  page.locator(`[data-facet="${facet}"][data-value="${value}"]`);

/** Moves the keyboard on until it is there. */
async function reach({ page }: Asked, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeAttached();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 160 && !(await isThere()); i++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Keeps one value of the legend alone: by the arrows from the legend's first row. */
async function isolateByKeys(asked: Asked, facet: string, value: string): Promise<void> {
  const { page } = asked;
  await reach(asked, row(asked, "factuality", "certain"));
  await reach(asked, row(asked, facet, value), "ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
}

/** All that the article says, of it one value of the legend alone, and only what that relates. */
const onlyByKeys = (facet: string, value: string) => async (asked: Asked) => {
  const { page, saksi } = asked;
  await page.keyboard.press("a");
  await reach(asked, saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }));
  await page.keyboard.press("Space");
  await isolateByKeys(asked, facet, value);
};

async function findByKeys({ page }: Asked, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { selected: true })).toContainText(name);
  await page.keyboard.press("Enter");
}

async function openSection({ saksi }: Asked, title: string, act: (button: Locator) => Promise<void>): Promise<void> {
  await act(saksi.legend.getByRole("button", { name: saksi.say(title), exact: true }));
}

/** The picture says, to who cannot see it, how much it shows. */
const expectShown = async ({ saksi }: Asked, relations: readonly Relation[], entities?: number): Promise<void> =>
  expect(saksi.graph).toHaveAccessibleName(
    saksi.say("graph.summary", { entities: entities ?? endsOf(relations).length, relations: relations.length }),
  );

const axisTick = ({ page }: Asked, text: string): Locator =>
  page.locator("[data-axis]").getByText(text, { exact: true }).first();

async function slideTo(asked: Asked, name: string, key: string, until: RegExp): Promise<void> {
  const { page, saksi } = asked;
  const slider = page.getByRole("slider", { name: saksi.say(name) });
  await reach(asked, slider);
  for (let i = 0; i < 60; i++) {
    if (until.test((await slider.getAttribute("aria-valuetext")) ?? "")) return;
    await page.keyboard.press(key);
  }
  await expect(slider).toHaveAttribute("aria-valuetext", until);
}

const coreEntities = article.entities.filter(({ tier }) => tier !== "detail").length;
const possible = article.relations.filter((relation) => strongest(relation) === "possible");
const denied = article.relations.filter(({ evidence }) => evidence.some(({ negated }) => negated));
const solid = coreRelations.filter(
  (relation) => strongest(relation) !== "possible" && !relation.evidence.every(isUnnamed),
);
const near = (centre: string, steps: number): Set<string> => {
  const reached = new Set([centre]);
  for (let step = 0; step < steps; step++) {
    for (const { source, target } of coreRelations.filter((one) => reached.has(one.source) || reached.has(one.target)))
      reached.add(source).add(target);
  }
  return reached;
};

/** The entity on the greatest share of shortest ways between two others (Freeman 1977), counted from the definition. */
function mostBetween(): string {
  const ids = endsOf(coreRelations);
  const beside = new Map(ids.map((id) => [id, new Set<string>()] as const));
  for (const { source, target } of coreRelations) {
    if (source === target) continue;
    beside.get(source)?.add(target);
    beside.get(target)?.add(source);
  }
  /** From one entity: how far each other is, and by how many ways. */
  const distances = new Map(
    ids.map((from) => {
      const found = new Map([[from, { steps: 0, ways: 1 }]]);
      for (const at of found.keys()) {
        const { steps, ways } = found.get(at) ?? { steps: 0, ways: 0 };
        for (const next of beside.get(at) ?? []) {
          const known = found.get(next);
          if (!known) found.set(next, { steps: steps + 1, ways });
          else if (known.steps === steps + 1) known.ways += ways;
        }
      }
      return [from, found] as const;
    }),
  );
  const scoreOf = (middle: string): number =>
    ids.reduce((sum, from) => {
      const [ways, toMiddle] = [distances.get(from), distances.get(from)?.get(middle)];
      if (from === middle || !ways || !toMiddle) return sum;
      return [...ways].reduce((part, [to, { steps, ways: all }]) => {
        const onward = distances.get(middle)?.get(to);
        const isBetween = to !== middle && to !== from && onward && toMiddle.steps + onward.steps === steps;
        return isBetween ? part + (toMiddle.ways * onward.ways) / all : part;
      }, sum);
    }, 0);
  return ids.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0] ?? "";
}

const questions: readonly Question[] = [
  {
    name: "What rests on speculation alone?",
    link: { tier: ["all"], "only.factuality": ["possible"], lonely: ["hide"] },
    async byMouse(asked) {
      const { saksi } = asked;
      await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.detail") }).check();
      await row(asked, "factuality", "possible").click({ modifiers: ["Alt"] });
      await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }).check();
    },
    byKeyboard: onlyByKeys("factuality", "possible"),
    answer: (asked) => expectShown(asked, possible),
  },
  {
    name: "What links KINU and the Soviet Union?",
    link: { e: ["kinu", "soviet-union"], path: ["1"] },
    async byMouse({ saksi }) {
      await saksi.find("KINU");
      await saksi.button("action.selectMore").click();
      await saksi.find(label("soviet-union"));
      await saksi.panel.getByRole("radio").first().click();
    },
    async byKeyboard(asked) {
      await findByKeys(asked, "KINU");
      await asked.page.keyboard.press("m");
      await findByKeys(asked, label("soviet-union"));
      await reach(asked, asked.saksi.panel.getByRole("radio").first());
      await asked.page.keyboard.press("Space");
    },
    async answer({ saksi }) {
      await expect(saksi.panel.getByRole("radio").first()).toBeChecked();
      const quotes = saksi.panel.getByRole("blockquote");
      // No way is shorter than four steps: KINU is related to its two researchers, the union to no one near them.
      await expect.poll(() => quotes.count()).toBeGreaterThanOrEqual(4);
      for (const quote of await quotes.allTextContents()) expect(articleFile).toContain(quote);
      await expect(saksi.panel).toContainText(saksi.say("paths.length", { count: 4 }));
    },
  },
  {
    name: "What does each of the two KINU researchers claim?",
    link: { tier: ["all"], "only.speaker": researchers.map((id) => `e:${id}`).toSorted() },
    async byMouse({ saksi, page }) {
      await saksi.button("tier.showAll").click();
      await saksi.panel.getByRole("tab", { name: saksi.say("tab.voices") }).click();
      for (const id of researchers)
        await page.getByRole("checkbox", { name: saksi.say("voices.compare.name", { name: label(id) }) }).click();
    },
    async byKeyboard(asked) {
      const { page, saksi } = asked;
      await page.keyboard.press("a");
      await page.keyboard.press("v");
      for (const id of researchers) {
        await reach(asked, page.getByRole("checkbox", { name: saksi.say("voices.compare.name", { name: label(id) }) }));
        await page.keyboard.press("Space");
      }
    },
    async answer(asked) {
      const claims = article.relations.filter((one) => researchers.some((id) => says(id)(one)));
      await expectShown(asked, claims, article.entities.length);
      for (const id of researchers) {
        const count = article.relations.filter(says(id)).length;
        const title = asked.saksi.say("voices.onlyOne", { name: label(id), count });
        await expect(asked.saksi.panel).toContainText(title);
      }
    },
  },
  {
    name: "What changed in 1996?",
    link: { time: ["1996/1996"], undated: ["hide"] },
    async byMouse(asked) {
      const { saksi, page } = asked;
      await page
        .getByRole("banner")
        .getByRole("button", { name: saksi.say("action.toggleTime") })
        .click();
      const tick = await axisTick(asked, "1996").boundingBox();
      await page.mouse.click((tick?.x ?? 0) + 12, (tick?.y ?? 0) + 6);
      await page
        .getByRole("region", { name: saksi.say("dock.time") })
        .getByRole("button", { name: /sembunyikan/ })
        .click();
    },
    async byKeyboard(asked) {
      const { page, saksi } = asked;
      await page.keyboard.press("t");
      await slideTo(asked, "timeline.from", "ArrowRight", /1996/);
      await slideTo(asked, "timeline.to", "ArrowLeft", /1996/);
      const undated = page
        .getByRole("region", { name: saksi.say("dock.time") })
        .getByRole("button", { name: /sembunyikan/ });
      await reach(asked, undated, "Shift+Tab");
      await page.keyboard.press("Enter");
    },
    answer: (asked) =>
      expectShown(
        asked,
        coreRelations.filter(({ date }) => date === "1996"),
      ),
  },
  {
    name: "What does the article itself say, in its own voice?",
    link: { "only.speaker": ["article"] },
    async byMouse(asked) {
      const { saksi } = asked;
      await row(asked, "speaker", "article").hover();
      const name = saksi.say("legend.only.name", { name: saksi.say("speaker.article") });
      await saksi.legend.getByRole("button", { name }).click();
    },
    byKeyboard: (asked) => isolateByKeys(asked, "speaker", "article"),
    answer: (asked) =>
      expectShown(
        asked,
        coreRelations.filter(({ evidence }) => evidence.some(({ attribution }) => attribution === undefined)),
        coreEntities,
      ),
  },
  {
    name: "What do only unnamed sources say?",
    link: { "only.naming": ["unnamed"], lonely: ["hide"] },
    async byMouse(asked) {
      const { saksi } = asked;
      await openSection(asked, "legend.naming", (button) => button.click());
      await row(asked, "naming", "unnamed").click({ modifiers: ["Alt"] });
      await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }).check();
    },
    async byKeyboard(asked) {
      const { page, saksi } = asked;
      await reach(asked, saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }));
      await page.keyboard.press("Space");
      await reach(asked, row(asked, "factuality", "certain"));
      await openSection(asked, "legend.naming", async (button) => {
        await reach(asked, button, "ArrowDown");
        await page.keyboard.press("Enter");
      });
      await reach(asked, row(asked, "naming", "unnamed"), "ArrowDown");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
    },
    answer: (asked) =>
      expectShown(
        asked,
        coreRelations.filter(({ evidence }) => evidence.some(isUnnamed)),
      ),
  },
  {
    name: "What is said not to be so?",
    link: { tier: ["all"], "only.polarity": ["negated"], lonely: ["hide"] },
    async byMouse(asked) {
      const { saksi } = asked;
      await saksi.button("tier.showAll").click();
      await row(asked, "polarity", "negated").click({ modifiers: ["Alt"] });
      await saksi.legend.getByRole("checkbox", { name: saksi.say("legend.lonely") }).check();
    },
    byKeyboard: onlyByKeys("polarity", "negated"),
    answer: (asked) => expectShown(asked, denied),
  },
  {
    name: "What is left without the rumours?",
    link: { "not.factuality": ["possible"], "not.naming": ["unnamed"] },
    async byMouse(asked) {
      await row(asked, "factuality", "possible").click();
      await openSection(asked, "legend.naming", (button) => button.click());
      await row(asked, "naming", "unnamed").click();
    },
    async byKeyboard(asked) {
      const { page } = asked;
      await reach(asked, row(asked, "factuality", "certain"));
      await reach(asked, row(asked, "factuality", "possible"), "ArrowDown");
      await page.keyboard.press("Space");
      await openSection(asked, "legend.naming", async (button) => {
        await reach(asked, button, "ArrowDown");
        await page.keyboard.press("Enter");
      });
      await reach(asked, row(asked, "naming", "unnamed"), "ArrowDown");
      await page.keyboard.press("Space");
    },
    answer: (asked) => expectShown(asked, solid, coreEntities),
  },
  {
    name: "What is within two steps of Kim Jong-un?",
    link: { e: ["kim-jong-un"], around: ["kim-jong-un"], steps: ["2"] },
    async byMouse({ saksi }) {
      await saksi.find(label("kim-jong-un"));
      const around = saksi.panel.getByRole("group", { name: saksi.say("around.label") });
      await around.getByRole("button").nth(1).click();
    },
    async byKeyboard(asked) {
      await findByKeys(asked, label("kim-jong-un"));
      await asked.page.keyboard.press("2");
    },
    async answer(asked) {
      const reached = near("kim-jong-un", 2);
      const among = coreRelations.filter(({ source, target }) => reached.has(source) && reached.has(target));
      await expectShown(asked, among, reached.size);
    },
  },
  {
    name: "Who lies between the others most often?",
    link: { size: ["betweenness"] },
    async byMouse({ saksi }) {
      await saksi.panel.getByRole("tab", { name: saksi.say("tab.measures") }).click();
      const measure = saksi.say("measure.betweenness.name");
      await saksi.panel.getByRole("button", { name: saksi.say("measure.size.of", { measure }) }).click();
    },
    async byKeyboard(asked) {
      const { page, saksi } = asked;
      await page.keyboard.press("u");
      const measure = saksi.say("measure.betweenness.name");
      await reach(asked, saksi.panel.getByRole("button", { name: saksi.say("measure.size.of", { measure }) }));
      await page.keyboard.press("Space");
    },
    async answer({ page, saksi }) {
      const measure = saksi.say("measure.betweenness.name");
      await expect(saksi.legend.getByRole("region", { name: saksi.say("measure.key") })).toContainText(measure);
      await page.keyboard.press("u");
      await saksi.panel.getByRole("radio", { name: measure }).check();
      const ranked = saksi.panel.getByRole("list", { name: saksi.say("measure.ranked", { measure }) });
      await expect(ranked.getByRole("button").first()).toContainText(label(mostBetween()));
    },
  },
  {
    name: "Where does the article speak of fighter jets?",
    link: { e: ["fighter-jets"] },
    async byMouse({ page, saksi }) {
      await saksi.search.fill("“jet tempur”");
      await expect(
        page
          .getByRole("option")
          .filter({ hasText: /satelit pengintai, dan jet tempur/i })
          .first(),
      ).toBeVisible();
      await page.getByRole("option").first().click();
    },
    async byKeyboard({ page }) {
      await page.keyboard.press("/");
      await page.keyboard.type("jet tempr");
      await expect(page.getByRole("option", { selected: true })).toContainText(label("fighter-jets"));
      await page.keyboard.press("Enter");
    },
    async answer({ saksi }) {
      await expect(saksi.title).toHaveText(label("fighter-jets"));
      await expect(saksi.panel).toContainText(/jet tempur/i);
    },
  },
  {
    name: "Who says that South Korea does not supply Ukraine?",
    link: { r: ["south-korea--supplies--ukraine"] },
    async byMouse({ page, saksi }) {
      await page
        .getByRole("banner")
        .getByRole("button", { name: saksi.say("action.toggleTable") })
        .click();
      const table = page.getByRole("region", { name: saksi.say("dock.table") });
      await table.getByRole("textbox").fill(`${label("south-korea")} ${label("ukraine")}`);
      await table
        .getByRole("row", { name: new RegExp(`^${label("south-korea")}.*${label("ukraine")}`) })
        .first()
        .click();
    },
    async byKeyboard(asked) {
      const { page, saksi } = asked;
      await page.keyboard.press("d");
      const table = page.getByRole("region", { name: saksi.say("dock.table") });
      await reach(asked, table.getByRole("textbox"));
      await page.keyboard.type(`${label("south-korea")} ${label("ukraine")}`);
      const cell = table
        .getByRole("row", { name: new RegExp(`^${label("south-korea")}.*${label("ukraine")}`) })
        .first();
      await expect(cell).toBeVisible();
      for (
        let i = 0;
        i < 12 && !(await page.evaluate(() => document.activeElement?.closest("[role=grid]") !== null));
        i++
      )
        await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Space");
    },
    async answer({ saksi }) {
      const relation = article.relations.find(({ id }) => id === "south-korea--supplies--ukraine");
      await expect(saksi.panel).toContainText(label("cho-han-bum"));
      await expect(saksi.panel).toContainText(saksi.say("factuality.negated"));
      const [quote] = relation?.evidence.map((one) => [one.quote].flat()[0] ?? "") ?? [];
      await expect(saksi.panel.getByRole("blockquote").first()).toContainText(quote ?? "nothing");
    },
  },
];

const expectLink = async ({ page }: Asked, link: Question["link"]): Promise<void> =>
  expect
    .poll(() => {
      const query = queryOf(page);
      query.delete("lang");
      return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
    })
    .toEqual(link);

for (const { name, byMouse, byKeyboard, link, answer } of questions) {
  test(`${name} With the mouse, and by the link`, async ({ page, context }) => {
    const asked = { page, saksi: await open(page) };
    await byMouse(asked);
    await expectLink(asked, link);
    await answer(asked);
    const linked = await context.newPage();
    await answer({ page: linked, saksi: await open(linked, new URL(page.url()).search) });
  });

  test(`${name} By keyboard alone`, async ({ page }) => {
    const asked = { page, saksi: await open(page) };
    await byKeyboard(asked);
    await expectLink(asked, link);
    await answer(asked);
  });
}
