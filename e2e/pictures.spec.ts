/**
 * Pictures of the page for people to look at, in `test-results/pictures/`. Fonts differ between machines, so nothing is
 * compared pixel by pixel; what must hold of every picture is asserted: it is drawn, in its theme, with its marks.
 */
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { countColours, look, placesOf, showTheSame } from "./pixels.ts";
import { open, saksiOn } from "./saksi.ts";

const folder = join(import.meta.dirname, "..", "test-results", "pictures");
const states = [
  ["opening", ""],
  ["relation", "&r=vladimir-putin--participates-in--visit-putin-2024"],
  ["entity", "&e=north-korea"],
  ["everything", "&tier=all"],
] as const;
const grounds = { light: "#faf8f4", dark: "#16171b" } as const;
const marks = { light: "#ffe9a8", dark: "#6a5415" } as const;

for (const [width, height, theme, language] of [
  [1440, 900, "light", "id"],
  [1920, 1080, "dark", "en"],
  [390, 844, "light", "id"],
  [390, 844, "dark", "en"],
] as const) {
  test(`pictures: ${width} × ${height}, ${theme}, ${language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const [state, query] of states) {
      const saksi = await open(page, `?lang=${language}${query}`, language);
      const shot = await saksi.stillPicture();
      const { box } = shot;
      expect(countColours(shot), `${state} is drawn`).toBeGreaterThan(150);
      const area = (box.width * box.height) / 100;
      const ground = placesOf(shot, grounds[theme], 2).length / area;
      // Under a sheet, and behind what is faded, less of the ground is seen.
      expect(ground, `per cent of ${state} that is ground`).toBeGreaterThan(width < 900 ? 10 : 40);
      const marked = placesOf(shot, marks[theme], 4).length;
      if (state === "relation" || (state === "entity" && width > 900)) expect(marked).toBeGreaterThan(60);
      if (state === "opening") expect(marked).toBe(0);
      await page.screenshot({ path: join(folder, `${state}-${width}-${theme}-${language}.png`) });
    }
  });
}

test("the opening picture is the same at every opening", async ({ page, browser }) => {
  const first = await (await open(page)).stillPicture();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "id-ID" });
  const other = await context.newPage();
  await other.goto("./");
  const saksi = saksiOn(other);
  await saksi.expectOpen();
  expect(showTheSame(await saksi.stillPicture(), first)).toBe(true);
  await context.close();
});

test("the picture keeps its shape when the window changes", async ({ page }) => {
  const saksi = await open(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  await saksi.stillPicture();
  await saksi.button("action.fitAll").click();
  const { box, png } = await saksi.stillPicture();
  expect(png.length).toBeGreaterThan(0);
  // Nothing is drawn right at the edges: everything fits.
  for (const strip of [
    { x: box.x, y: box.y, width: 6, height: box.height },
    { x: box.x + box.width - 6, y: box.y, width: 6, height: box.height },
    { x: box.x, y: box.y, width: box.width, height: 6 },
  ]) {
    expect(countColours(await look(page, strip))).toBeLessThanOrEqual(3);
  }
});
