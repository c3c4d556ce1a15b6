import { article, label, pick } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { countColours, look, type Point, showTheSame } from "./pixels.ts";
import { open, saksiOn } from "./saksi.ts";

const title = pick(article.title);
const detail = article.entities.find(({ tier }) => tier === "detail");

test("the address holds selection, tier and language, and opening it brings them back", async ({ page, context }) => {
  const saksi = await open(page);
  await saksi.find(label("kinu"));
  await expect(page).toHaveURL((url) => url.searchParams.get("e") === "kinu");
  await saksi.button("tier.showAll").click();
  await expect(page).toHaveURL((url) => url.searchParams.get("tier") === "all");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("lang") === "en");

  // The same link in a browser that has never been here.
  const other = await context.browser()?.newContext({ locale: "id-ID" });
  if (!other) throw new Error("no browser");
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  const english = saksiOn(elsewhere, "en");
  await expect(english.title).toHaveText(label("kinu", "en"));
  await expect(english.button("tier.showCore")).toBeVisible();
  await other.close();

  await page.reload();
  await expect(saksiOn(page, "en").title).toHaveText(label("kinu", "en"));
  await expect(saksiOn(page, "en").button("tier.showCore")).toBeVisible();
});

test("back and forward step through selections", async ({ page }) => {
  const saksi = await open(page);
  for (const id of ["kinu", "ukraine", "pyongyang"]) {
    await saksi.find(label(id));
    await expect(saksi.title).toHaveText(label(id));
  }
  await page.goBack();
  await expect(saksi.title).toHaveText(label("ukraine"));
  await page.goBack();
  await expect(saksi.title).toHaveText(label("kinu"));
  await page.goForward();
  await expect(saksi.title).toHaveText(label("ukraine"));
  await page.goBack();
  await page.goBack();
  await expect(saksi.title).toHaveText(title);
  await expect(page).toHaveURL((url) => !url.searchParams.has("e"));
});

test("what a link names and the dataset lacks is passed over", async ({ page }) => {
  const saksi = await open(page, "?e=nobody&e=ukraine&r=nothing&tier=some&lang=tlh&what=ever");
  await expect(saksi.title).toHaveText(label("ukraine"));
  await saksi.title.press("Escape");
  const empty = await open(page, "?e=nobody&r=constructor&r=__proto__");
  await expect(empty.title).toHaveText(title);
});

test("a link to what the opening picture leaves out says so, and shows everything on request", async ({ page }) => {
  if (!detail) throw new Error("the article has no details");
  const saksi = await open(page, `?e=${detail.id}`);
  await expect(saksi.title).toHaveText(pick(detail.label));
  await expect(saksi.panel).toContainText(saksi.say("tier.leftOut"));
  const before = (await saksi.stillPicture()).png;
  await saksi.panel.getByRole("button", { name: saksi.say("tier.showAll") }).click();
  await expect(saksi.panel).not.toContainText(saksi.say("tier.leftOut"));
  await expect(saksi.title).toHaveText(pick(detail.label));
  await expect(page).toHaveURL((url) => url.searchParams.get("tier") === "all");
  expect((await saksi.stillPicture()).png.equals(before)).toBe(false);
  // It is now marked in the picture.
  await saksi.placeOfSelected();
});

test("one control shows everything and the opening picture again, and says how much", async ({ page }) => {
  const saksi = await open(page);
  const core = await saksi.stillPicture();
  await saksi.button("tier.showAll").click();
  await expect(
    saksi.announcer.filter({
      hasText: saksi.say("announce.filter.none", { relations: article.relations.length }),
    }),
  ).toBeAttached();
  await expect(saksi.graph).toHaveAccessibleName(
    saksi.say("graph.summary", { entities: article.entities.length, relations: article.relations.length }),
  );
  expect(showTheSame(await saksi.stillPicture(), core)).toBe(false);
  await saksi.button("tier.showCore").click();
  await page.mouse.move(1, 1);
  await expect.poll(async () => showTheSame(await saksi.picture(), core), "the first picture again").toBe(true);
});

test("a link to everything shows all of it, also to one who has looked closely before", async ({ page }) => {
  const saksi = await open(page);
  await saksi.graph.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("+");
  await saksi.stillPicture();
  await open(page, "?tier=all");
  const { box } = await saksi.stillPicture();
  for (const strip of [
    { ...box, height: 5 },
    { ...box, y: box.y + box.height - 5, height: 5 },
    { ...box, width: 5 },
    { ...box, x: box.x + box.width - 5, width: 5 },
  ]) {
    expect(countColours(await look(page, strip)), "nothing runs out of the picture").toBeLessThanOrEqual(3);
  }
});

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

test("what was moved by hand stays so after a reload; undo, redo and put back", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  const home = await saksi.placeOfSelected();
  const box = await saksi.graphBox();
  // Towards the middle, so that it stays in sight.
  const goal = {
    x: home.x + Math.sign(box.x + box.width / 2 - home.x) * 90,
    y: home.y + Math.sign(box.y + box.height / 2 - home.y) * 60,
  };
  await page.mouse.move(home.x, home.y);
  await page.mouse.down();
  await page.mouse.move((home.x + goal.x) / 2, (home.y + goal.y) / 2, { steps: 4 });
  await page.mouse.move(goal.x, goal.y, { steps: 4 });
  await page.mouse.up();
  expect(distance(await saksi.placeOfSelected(), goal)).toBeLessThan(8);
  await expect(saksi.title).toHaveText(label("kim-yo-jong"));

  await page.keyboard.press("Control+z");
  expect(distance(await saksi.placeOfSelected(), home)).toBeLessThan(3);
  await page.keyboard.press("Control+Shift+z");
  expect(distance(await saksi.placeOfSelected(), goal)).toBeLessThan(8);
  await saksi.button("action.undo").click();
  expect(distance(await saksi.placeOfSelected(), home)).toBeLessThan(3);
  await page.keyboard.press("Control+y");
  const moved = await saksi.placeOfSelected();
  expect(distance(moved, goal)).toBeLessThan(8);

  await page.reload();
  await expect(saksi.title).toHaveText(label("kim-yo-jong"));
  expect(distance(await saksi.placeOfSelected(), moved), "the place after the reload").toBeLessThan(3);

  await saksi.button("action.resetPositions").click();
  expect(distance(await saksi.placeOfSelected(), home)).toBeLessThan(3);
});
