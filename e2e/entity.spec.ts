import { article, articleFile, coreRelations, entity, label, pick, relationsOf } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf } from "./saksi.ts";

const putin = "vladimir-putin";

test("an entity shows what it is, its relations in groups with counts, and who mentions it", async ({ page }) => {
  const id = "clause-auto-intervention";
  const { description, aliases = [] } = entity(id);
  const saksi = await open(page, `?e=${id}`);

  await expect(saksi.title).toHaveText(label(id));
  await expect(saksi.panel).toContainText("Perjanjian");
  await expect(saksi.panel).toContainText(saksi.say("entity.status.former"));
  await expect(saksi.panel).toContainText(pick(description ?? { id: "no description" }));
  for (const alias of aliases.filter((name) => name !== label(id))) await expect(saksi.panel).toContainText(alias);

  const relations = relationsOf(id);
  await expect(saksi.panel).toContainText(saksi.say("entity.relations", { count: relations.length }));
  const groups = saksi.panel.getByRole("heading", { level: 3, name: /[←→]/ });
  const counts = (await groups.allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(relations.length);
  await expect(saksi.panel.getByRole("heading", { name: /^Pernyataan ← \d/ })).toBeVisible();
  const denied = saksi.relation(/tidak memuat/).first();
  await expect(denied).toContainText(saksi.say("factuality.negated"));

  const mentions = saksi.panel.locator("ol").getByRole("listitem");
  await expect(mentions.first()).toBeVisible();
  for (const mention of await mentions.all()) {
    expect(articleFile).toContain((await mention.textContent()) ?? "nothing");
    expect(aliases).toContain(await mention.locator("mark").first().textContent());
    await expect(mention).toHaveAttribute("lang", "id");
  }
  expect(await mentions.count()).toBe(
    articleFile.split("\n").filter((line) => aliases.some((name) => line.includes(name))).length,
  );
});

test("an unnamed source says that it is unnamed; an expected event that it is expected", async ({ page }) => {
  const saksi = await open(page, "?e=south-korean-official");
  await expect(saksi.panel.getByRole("list").first()).toContainText(saksi.say("entity.anonymous"));
  await saksi.find(label("visit-putin-2024"));
  await expect(saksi.title).toHaveText(label("visit-putin-2024"));
  await expect(saksi.panel.getByRole("list").first()).toContainText(saksi.say("entity.status.expected"));
  await expect.soft(saksi.panel).toContainText(/sekitar 18\s?[–-]\s?19 Juni 2024/);
});

/** Sorts by the beginning of the date; what has none comes last. */
const byDate = (a: { date?: string }, b: { date?: string }) => (a.date ?? "9").localeCompare(b.date ?? "9");

test("two entities, the second by Ctrl and click, show what is said between them in the order of dates", async ({
  page,
}) => {
  const saksi = await open(page, "?e=visit-putin-2024");
  const second = await saksi.placeOfSelected();
  await saksi.find(label(putin));
  await expect(saksi.title).toHaveText(label(putin));
  // The picture may have moved to show what was found.
  await saksi.button("action.fitAll").click();
  await saksi.stillPicture();
  await page.keyboard.down("Control");
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up("Control");

  await expect(saksi.title).toHaveText(saksi.say("several.kicker", { count: 2 }));
  await expect.poll(() => queryOf(page).getAll("e")).toEqual([putin, "visit-putin-2024"]);
  const between = relationsOf(putin).filter(({ source, target }) => [source, target].includes("visit-putin-2024"));
  await expect(
    saksi.panel.getByRole("heading", { name: saksi.say("several.between", { count: between.length }) }),
  ).toBeVisible();
  for (const { label: words } of between) await expect(saksi.relation(pick(words ?? {})).first()).toBeVisible();
});

test("relations between two entities come in the order of dates, those without one last", async ({ page }) => {
  const pairs = new Map<string, (typeof article.relations)[number][]>();
  for (const relation of article.relations) {
    const pair = [relation.source, relation.target].toSorted().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), relation]);
  }
  const [ends, between] = [...pairs].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!ends || !between) throw new Error("no two entities have several relations");
  const [first = "", second = ""] = ends.split(" ");
  const saksi = await open(page, `?tier=all&e=${first}&e=${second}`);
  const list = saksi.panel
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: saksi.say("several.between", { count: between.length }) }) })
    .getByRole("listitem");
  await expect(list).toHaveCount(between.length);
  for (const [i, { label: words }] of between.toSorted(byDate).entries()) {
    await expect(list.nth(i)).toContainText(pick(words ?? {}));
  }
  await list.first().getByRole("button").click();
  await expect(saksi.panel.getByRole("blockquote").first()).toBeVisible();
});

test("several entities show what they share, and can be taken out one by one", async ({ page }) => {
  const saksi = await open(page, "?e=russia&e=north-korea&e=south-korea&lang=id");
  await expect(saksi.title).toHaveText(saksi.say("several.kicker", { count: 3 }));
  const shared = article.entities.filter(
    ({ id }) =>
      !["russia", "north-korea", "south-korea"].includes(id) &&
      ["russia", "north-korea", "south-korea"].every((one) =>
        relationsOf(one).some(({ source, target }) => source === id || target === id),
      ),
  );
  await expect(
    saksi.panel.getByRole("heading", {
      name:
        shared.length > 0 ? saksi.say("several.shared", { count: shared.length }) : saksi.say("several.shared.none"),
    }),
  ).toBeVisible();
  for (const { label: names } of shared) {
    await expect(saksi.panel.getByRole("button", { name: pick(names), exact: true }).first()).toBeVisible();
  }

  await saksi.button("several.remove", { label: label("south-korea") }).click();
  await expect(saksi.title).toHaveText(saksi.say("several.kicker", { count: 2 }));
  await expect.poll(() => queryOf(page).getAll("e")).toEqual(["russia", "north-korea"]);
  const between = article.relations.filter(
    ({ source, target }) => [source, target].toSorted().join(" ") === "north-korea russia",
  );
  await expect(
    saksi.panel.getByRole("heading", { name: saksi.say("several.between", { count: between.length }) }),
  ).toBeVisible();
  await saksi.button("several.remove", { label: label("russia") }).click();
  await expect(saksi.title).toHaveText(label("north-korea"));
  await saksi.title.press("Escape");
  await expect(saksi.title).toHaveText(pick(article.title));
});

test("a relation and an entity selected together are both there", async ({ page }) => {
  const relation = coreRelations[0];
  if (!relation) throw new Error("the article has no relations");
  const saksi = await open(page, `?e=kim-yo-jong&r=${relation.id}`);
  await expect(saksi.title).toHaveText(saksi.say("several.kicker", { count: 2 }));
  await expect(saksi.panel.getByRole("heading", { name: saksi.say("several.relations", { count: 1 }) })).toBeVisible();
});

test("what is pointed at in the panel stands out in the picture", async ({ page }) => {
  const saksi = await open(page, "?e=kim-jong-un");
  const before = await saksi.stillPicture();
  await saksi.panel.getByRole("listitem").getByRole("button").first().hover();
  await expect.poll(async () => (await saksi.picture()).png.equals(before.png)).toBe(false);
  expect(showTheSame(await saksi.stillPicture(), before), "it is as before when one points elsewhere").toBe(true);
});
