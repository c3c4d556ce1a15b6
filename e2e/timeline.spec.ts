import type { Page } from "@playwright/test";
import { article, label } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi, saksiOn } from "./saksi.ts";

/** The timeline as a reader meets it. */
function timelineOn(page: Page, saksi: Saksi) {
  const dock = page.getByRole("region", { name: saksi.say("dock.time") });
  return {
    dock,
    axis: dock.locator("[data-axis]"),
    marks: dock.getByRole("option"),
    mark: (name: string | RegExp) => dock.getByRole("option", { name }),
    kind: (kind: string) => dock.getByRole("radio", { name: new RegExp(saksi.say(`timeline.kind.${kind}`)) }),
    from: dock.getByRole("slider", { name: saksi.say("timeline.from") }),
    to: dock.getByRole("slider", { name: saksi.say("timeline.to") }),
    /** Where a date stands on the axis, a little to the right of its tick. */
    async placeOf(text: string) {
      const box = await dock.locator("[data-axis]").getByText(text, { exact: true }).boundingBox();
      if (!box) throw new Error(`${text} is not on the axis`);
      return { x: box.x + 12, y: box.y + box.height / 2 };
    },
  };
}

async function openTimeline(page: Page, query = "", language: "id" | "en" = "id") {
  const saksi = await open(page, query, language);
  await page.keyboard.press("t");
  const timeline = timelineOn(page, saksi);
  await expect(timeline.marks.first()).toBeVisible();
  return { saksi, timeline };
}

const dated = [...article.entities, ...article.relations].filter(({ date, tier }) => date && tier !== "detail");

test("the whole article reads at once, from 1961 to June 2024", async ({ page }) => {
  const { saksi, timeline } = await openTimeline(page);
  await expect(timeline.marks).toHaveCount(dated.length);
  await expect(timeline.axis).toContainText("1961");
  await expect(timeline.axis).toContainText("34 tahun");
  await expect(timeline.axis).toContainText("Jun 2024");
  await expect(timeline.mark(/^1961: .*Perjanjian 1961/).first()).toBeVisible();
  await expect(timeline.dock.getByText(saksi.say("timeline.undated", { count: 84 }))).toBeVisible();
  const boxes = await timeline.marks.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON()));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
  }
  await expectAccessible(page);
});

test("what changed in 1996? A click on the year, then only what is dated, and the link that says so", async ({
  page,
  context,
}) => {
  const { saksi, timeline } = await openTimeline(page);
  const { x, y } = await timeline.placeOf("1996");
  await page.mouse.click(x, y);
  await expect(page).toHaveURL((url) => url.searchParams.get("time") !== null);
  await saksi.button("timeline.undated.hide").click();
  const removal = timeline.mark(new RegExp(`^1996: .*${label("clause-auto-intervention")}`));
  await removal.click();
  await expect(saksi.panel).toContainText(label("clause-auto-intervention"));
  await expect(removal).toHaveAttribute("aria-selected", "true");

  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  const other = saksiOn(elsewhere, "id");
  await other.expectOpen();
  await expect(other.panel).toContainText(label("clause-auto-intervention"));
  await expect.poll(() => queryOf(elsewhere).get("time")).toBe(queryOf(page).get("time"));
  await saksi.button("timeline.clear").click();
  await saksi.button("timeline.undated.show").click();
  await expect(page).toHaveURL((url) => !url.searchParams.has("time"));
});

test("by keyboard alone: an interval by its handles, a mark by the arrows, zooming by plus and nought", async ({
  page,
}) => {
  const { saksi, timeline } = await openTimeline(page, "?lang=en", "en");
  await timeline.from.focus();
  await page.keyboard.press("ArrowRight");
  await expect(timeline.from).toHaveAttribute("aria-valuetext", "1962");
  await page.keyboard.press("PageUp");
  await expect(timeline.from).toHaveAttribute("aria-valuetext", "1996");
  await timeline.to.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(timeline.to).toHaveAttribute("aria-valuetext", "18 June 2024");
  await expect(saksi.announcer).toContainText("1996");
  await page.keyboard.press("End");
  await timeline.from.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL((url) => !url.searchParams.has("time"));

  await timeline.marks.first().focus();
  await page.keyboard.press("End");
  await expect(timeline.marks.last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.has("r"));
  await expect(timeline.marks.nth(-2)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(timeline.marks).not.toHaveCount(dated.length);
  await page.keyboard.press("0");
  await expect(timeline.marks).toHaveCount(dated.length);
});

test("a drag over the axis keeps an interval, one step to undo; date by date the graph grows", async ({ page }) => {
  const { saksi, timeline } = await openTimeline(page);
  const from = await timeline.placeOf("1996");
  const to = await timeline.placeOf("2019");
  await page.mouse.move(from.x - 10, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 200, from.y, { steps: 4 });
  await page.mouse.move(to.x - 14, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(timeline.from).toHaveAttribute("aria-valuetext", "1996");
  await expect(timeline.to).toHaveAttribute("aria-valuetext", /^20/);
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL((url) => !url.searchParams.has("time"));
  await saksi.button("timeline.next").click();
  await expect(timeline.to).toHaveAttribute("aria-valuetext", "1961");
  await saksi.button("timeline.next").click();
  await expect(timeline.to).toHaveAttribute("aria-valuetext", "1996");
  await saksi.button("timeline.previous").click();
  await expect(timeline.to).toHaveAttribute("aria-valuetext", "1961");
});

test.describe("with movement", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  test("playing ends by itself with everything there, and leaves nothing to undo", async ({ page }) => {
    const { saksi, timeline } = await openTimeline(page);
    await timeline.dock.getByRole("button", { name: saksi.say("timeline.speed", { speed: 1 }) }).click();
    await saksi.button("timeline.play").click();
    await saksi.button("timeline.pause").click();
    await expect(timeline.to).not.toHaveAttribute("aria-valuetext", "");
    await saksi.button("timeline.play").click();
    await expect(saksi.button("timeline.play")).toBeVisible();
    await expect(page).toHaveURL((url) => !url.searchParams.has("time"));
    await expect(saksi.button("action.undo")).toBeHidden();
  });
});

test("dates of statements are others than those of events; hovering shows in the graph", async ({ page }) => {
  const { timeline } = await openTimeline(page, "?tier=all");
  await timeline.kind("stated").check({ force: true });
  await expect(timeline.marks).toHaveCount(8);
  const { x, y } = await timeline.placeOf("11 Jun 2024");
  await page.mouse.click(x, y);
  await expect(page).toHaveURL((url) => url.searchParams.get("time")?.includes("2024-06-11") ?? false);
  const about1961 = timeline.mark(/Perjanjian 1961/);
  await expect(about1961).toHaveAttribute("data-out", "false");
  await about1961.hover();
  await expect(about1961).toHaveAttribute("data-lit", "true");
  await about1961.click({ modifiers: ["Control"] });
  await expect(about1961).toHaveAttribute("aria-selected", "true");
});

test("on a narrow screen it is a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const saksi = await open(page);
  await page.getByRole("button", { name: saksi.say("dock.time"), exact: true }).click();
  const timeline = timelineOn(page, saksi);
  await expect(timeline.marks).toHaveCount(dated.length);
  const { x, y } = await timeline.placeOf("1996");
  await page.mouse.click(x, y);
  await expect(timeline.from).toHaveAttribute("aria-valuetext", "1996");
  await expectAccessible(page);
});
