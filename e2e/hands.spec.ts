import type { Page } from "@playwright/test";
import { label } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { emptyPlace, type Point, showTheSame } from "./pixels.ts";
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
  await expect.poll(() => queryOf(page).get("e")).toBe("kim-yo-jong");

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
  await page.getByRole("menuitem", { name: saksi.say("action.aroundOne"), exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("around") === "kim-yo-jong");
  await expect(saksi.button("menu.more")).toBeFocused();
});

/** Drags along places of the page. */
async function drag(page: Page, places: readonly Point[], button?: string): Promise<void> {
  const [first, ...rest] = places as [Point, ...Point[]];
  if (button) await page.keyboard.down(button);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  if (button) await page.keyboard.up(button);
}

const around = ({ x, y }: Point, by: number): Point[] => [
  { x: x - by, y: y - by },
  { x: x + by, y: y - by },
  { x: x + by, y: y + by },
  { x: x - by, y: y + by },
];

test("a box and a lasso select what they hold, and Esc lays them down", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  const at = await saksi.placeOfSelected();
  const [corner, , opposite] = around(at, 26) as [Point, Point, Point];
  const empty = emptyPlace(await saksi.stillPicture());
  const selected = () => queryOf(page).getAll("e").join();
  const clear = async () => {
    await page.mouse.click(empty.x, empty.y);
    await expect.poll(selected).toBe("");
  };
  await clear();
  await drag(page, [corner, opposite], "Shift");
  await expect.poll(selected).toBe("kim-yo-jong");
  await clear();

  await saksi.graph.focus();
  await page.keyboard.press("b");
  await expect(saksi.button("action.boxTool")).toHaveAttribute("aria-pressed", "true");
  await drag(page, [corner, opposite]);
  await expect.poll(selected).toBe("kim-yo-jong");
  await clear();

  await saksi.button("action.lassoTool").click();
  await drag(page, around(at, 26));
  await expect.poll(selected).toBe("kim-yo-jong");
  await expect(saksi.announcer).toHaveText(saksi.say("announce.selection", { entities: 1, relations: 0 }));
  await page.keyboard.press("Escape");
  await expect(saksi.button("action.lassoTool")).toHaveAttribute("aria-pressed", "false");
  expect(selected()).toBe("kim-yo-jong");
});

test("arranged by time, undone in one step, and back to the dataset's own places", async ({ page }) => {
  const saksi = await open(page);
  const before = await saksi.stillPicture();
  await saksi.graph.focus();
  await page.keyboard.press("y");
  await page.getByRole("radio", { name: saksi.say("layout.time"), exact: true }).check();
  await expectAccessible(page);
  await saksi.button("action.arrange").click();
  await expect(saksi.announcer).toContainText(saksi.say("layout.time"));
  await page.keyboard.press("Escape");
  await expect(saksi.graph).toBeFocused();
  const arranged = await saksi.stillPicture();
  expect(showTheSame(arranged, before)).toBe(false);
  await page.keyboard.press("Control+z");
  await expect(saksi.button("action.undo")).toBeDisabled();
  await expect(saksi.button("action.resetPositions")).toBeDisabled();
  await page.keyboard.press("Control+Shift+z");
  await expect(saksi.button("action.resetPositions")).toBeEnabled();
  expect(showTheSame(await saksi.stillPicture(), arranged)).toBe(true);
});

test("what is dragged moves, what is pinned is not arranged, and keys move too", async ({ page }) => {
  const saksi = await open(page, "?e=kim-yo-jong");
  const at = await saksi.placeOfSelected();
  await drag(page, [at, { x: at.x + 60, y: at.y - 40 }]);
  const dragged = await saksi.placeOfSelected();
  expect(Math.abs(dragged.x - at.x - 60)).toBeLessThan(12);
  await saksi.graph.focus();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => Math.abs((await saksi.placeOfSelected()).x - at.x)).toBeLessThan(4);

  await page.keyboard.press("f");
  await expect(saksi.announcer).toHaveText(saksi.say("announce.pinned", { entities: 1 }));
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(async () => (await saksi.placeOfSelected()).x - at.x).toBeGreaterThan(8);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => Math.abs((await saksi.placeOfSelected()).x - at.x)).toBeLessThan(4);
  await page.keyboard.press("Control+z");
  await expect(saksi.button("action.undo")).toBeDisabled();
});
