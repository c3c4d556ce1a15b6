import { label } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { emptyPlace } from "./pixels.ts";
import { open, queryOf } from "./saksi.ts";

test("right-click opens the menu of what it hits, and Esc gives the keyboard back", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  const { x, y } = await saksi.placeOfSelected();
  const beside = emptyPlace(await saksi.stillPicture());
  await page.mouse.click(beside.x, beside.y);
  await page.mouse.click(x, y, { button: "right" });
  const menu = page.getByRole("menu", { name: saksi.say("menu.selection") });
  await expect(menu).toBeVisible();
  await expect(saksi.title).toHaveText(label("kim-yo-jong"));
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(saksi.graph).toBeFocused();
  expect(queryOf(page).get("e")).toBe("kim-yo-jong");

  await page.mouse.click(beside.x, beside.y, { button: "right" });
  await expect(page.getByRole("menu", { name: saksi.say("menu.graph") })).toBeVisible();
  await page.mouse.click(beside.x - 20, beside.y - 20);
  await expect(page.getByRole("menu")).toBeHidden();
});

test("by keyboard alone: the menu, its items by arrows and letters, and what they do", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  await saksi.graph.focus();
  await page.keyboard.press("Shift+F10");
  const item = (key: string) => page.getByRole("menuitem", { name: saksi.say(key), exact: true });
  await expect(item("action.evidence")).toBeFocused();
  await page.keyboard.press("End");
  await expect(item("action.clearSelection")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(item("action.evidence")).toBeFocused();
  await page.keyboard.press("t");
  await expect(item("action.showOnly")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(page).toHaveURL((url) => url.searchParams.get("only.entity") === "kim-yo-jong");
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL((url) => !url.searchParams.has("only.entity"));

  await page.keyboard.press("n");
  await expect(page).toHaveURL((url) => url.searchParams.getAll("e").length > 1);
  await page.keyboard.press("Shift+N");
  await expect(page).toHaveURL((url) => url.searchParams.getAll("e").join() === "kim-yo-jong");
  await page.keyboard.press("h");
  await expect(page).toHaveURL((url) => url.searchParams.get("hide") === "kim-yo-jong" && !url.searchParams.has("e"));
});

test("the panel has the same menu", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  await saksi.button("menu.more").click();
  await page.getByRole("menuitem", { name: saksi.say("action.showAround"), exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("around") === "kim-yo-jong");
  await expect(saksi.button("menu.more")).toBeFocused();
});
