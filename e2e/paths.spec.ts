/** What links two, and what is near one: asked with the mouse and by keyboard alone, on the real article. */
import type { Page } from "@playwright/test";
import { article, articleFile, label } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const kinu = label("kinu");
const union = label("soviet-union");

const pathsOf = (saksi: Saksi) => saksi.panel.getByRole("radio");
const pathQuery = (page: Page) => queryOf(page).get("path");

/** Every sentence that the panel quotes stands in the article as it does here. */
async function expectQuotes(saksi: Saksi, least: number): Promise<void> {
  const quotes = saksi.panel.getByRole("blockquote");
  await expect.poll(() => quotes.count()).toBeGreaterThanOrEqual(least);
  for (const quote of await quotes.allTextContents()) expect(articleFile).toContain(quote);
}

test("what links KINU and the Soviet Union, with the mouse, and again from the link", async ({ page }) => {
  const saksi = await open(page);
  await saksi.find(kinu);
  await saksi.button("action.selectMore").click();
  await saksi.find(union);
  await expect(pathsOf(saksi)).toHaveCount(10);
  await expect(saksi.panel).toContainText(saksi.say("paths.more", { count: 10 }));
  await expect(pathsOf(saksi).first()).toHaveAccessibleName(new RegExp(`^${kinu} .*Hyun Seung-soo.* ${union}`));
  await expect(pathsOf(saksi).first()).toHaveAccessibleName(new RegExp(saksi.say("paths.length", { count: 4 })));
  await expect(pathsOf(saksi).nth(1)).toHaveAccessibleName(new RegExp(saksi.say("paths.weakest.unnamed", { step: 4 })));

  const before = await saksi.stillPicture();
  await saksi.panel.getByText(union).nth(2).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("path") === "2");
  await expectQuotes(saksi, 4);
  const after = await saksi.stillPicture();
  expect(showTheSame(before, after)).toBe(false);
  await expectAccessible(page);

  await page.goto(page.url());
  await saksi.expectOpen();
  await expect(pathsOf(saksi).nth(1)).toBeChecked();
  await expectQuotes(saksi, 4);
  await expect.poll(async () => showTheSame(await saksi.stillPicture(), after)).toBe(true);

  await pathsOf(saksi).nth(1).click();
  await expect(pathsOf(saksi).nth(1)).not.toBeChecked();
  await expect.poll(() => pathQuery(page)).toBeNull();
  await saksi.button("paths.showMore").click();
  await expect(pathsOf(saksi)).toHaveCount(20);
});

test("the same by keyboard alone", async ({ page }) => {
  const saksi = await open(page);
  const find = async (name: string) => {
    await page.keyboard.press("/");
    await page.keyboard.type(name);
    await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
  };
  await find("kinu");
  await expect(saksi.title).toBeFocused();
  await page.keyboard.press("m");
  await find("soviet union");
  await expect(pathsOf(saksi)).toHaveCount(10);
  const isOnPath = () => page.evaluate(() => document.activeElement?.matches("input[type=radio]") ?? false);
  for (let i = 0; i < 25 && !(await isOnPath()); i++) await page.keyboard.press("Tab");
  await expect(pathsOf(saksi).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => pathQuery(page)).toBe("1");
  await expectQuotes(saksi, 4);
  for (const [key, path] of [
    ["ArrowDown", "2"],
    ["ArrowDown", "3"],
    ["ArrowUp", "2"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => pathQuery(page)).toBe(path);
    await expect(pathsOf(saksi).nth(Number(path) - 1)).toBeFocused();
    await expect(pathsOf(saksi).nth(Number(path) - 1)).toBeInViewport();
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => pathQuery(page)).toBeNull();
  await expect.poll(() => queryOf(page).getAll("e")).toEqual(["kinu", "soviet-union"]);
});

test("paths respect the filter and the direction, and say what would help", async ({ page }) => {
  const saksi = await open(page, "?e=kinu&e=soviet-union&not.family=statement");
  await expect(saksi.panel).toContainText(saksi.say("paths.none", { from: kinu, to: union }));
  await expect(pathsOf(saksi)).toHaveCount(0);
  await expectAccessible(page);
  await saksi.button("paths.cure.filter").click();
  await expect(pathsOf(saksi)).toHaveCount(10);

  const follow = saksi.panel.getByRole("checkbox", { name: saksi.say("paths.follow") });
  await follow.check();
  await expect(page).toHaveURL((url) => url.searchParams.get("follow") === "direction");
  await expect(pathsOf(saksi)).toHaveCount(0);
  await saksi.button("paths.cure.direction").click();
  await expect(follow).not.toBeChecked();
  await expect(pathsOf(saksi)).toHaveCount(10);
});

test("the neighbourhood of what is selected: as many as was said, by click, by key and from the link", async ({
  page,
}) => {
  const saksi = await open(page, "?e=kinu");
  const around = (steps: string) =>
    saksi.panel.getByRole("button", { name: new RegExp(`^${saksi.say(`action.around${steps}`)}`) });
  const near = article.relations.filter(({ source, target }) => source === "kinu" || target === "kinu").length;
  await expect(around("One")).toHaveAccessibleName(new RegExp(saksi.say("around.count", { count: near + 1 })));
  await around("One").click();
  await expect(around("One")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL((url) => url.searchParams.get("around") === "kinu");
  await expect(saksi.graph).toHaveAccessibleName(saksi.say("graph.summary", { entities: near + 1, relations: near }));
  await page.keyboard.press("3");
  await expect(around("Three")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL((url) => url.searchParams.get("steps") === "3");
  await page.reload();
  await saksi.expectOpen();
  await expect(around("Three")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("3");
  await expect(page).toHaveURL((url) => !url.searchParams.has("around"));
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL((url) => url.searchParams.get("steps") === "3");
});
