/** The address of a step as a code, for the class to scan: on the stage, in the presenter's window, and on paper. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { article } from "./article.ts";
import { openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { lesson } from "./lesson.ts";
import { decode } from "./pixels.ts";
import { open, type Saksi, saksiOn } from "./saksi.ts";
import type { Language } from "./words.ts";

const built = join(import.meta.dirname, "..", "dist");
const site = "http://saksi.test/";
const story = article.stories?.[0];
const second = story?.steps[1];

/** Has the built app answer under a name that is not this machine's own, as on a school's server. */
async function serve(page: Page): Promise<void> {
  await page.context().route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ path: join(built, pathname === "/" ? "index.html" : pathname) });
  });
}

/** Opens a step by its link. */
async function openStep(page: Page, language: Language = "id"): Promise<Saksi> {
  const saksi = saksiOn(page, language);
  await page.goto(`./?lang=${language}&story=${story?.id}&step=${second?.id}`);
  await expect(saksi.button("present.code")).toBeVisible();
  return saksi;
}

/** What a telephone reads off the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const code = page.getByRole("img", { name: site });
  const { pixels, width, height, bytes } = decode(await code.screenshot());
  const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (pixels[Math.floor(i / 4) * bytes + (i % 4)] ?? 0),
  );
  return jsQR(rgba, width, height)?.data;
}

test.describe("where others can open the page", () => {
  test.use({ baseURL: site });
  test.beforeEach(({ page }) => serve(page));

  for (const [language, theme] of [
    ["id", "light"],
    ["en", "dark"],
  ] as const satisfies readonly (readonly [Language, string])[]) {
    test(`shows the step's address to scan, over the slide (${language}, ${theme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const saksi = await openStep(page, language);
      const sheet = page.getByRole("main", { name: saksi.say("present.code") });
      await saksi.button("present.code").click();
      const address = `${site}?lang=${language}&story=${story?.id}&step=${second?.id}`;
      await expect(sheet).toContainText(address);
      await expectAccessible(page);
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1024, height: 768 },
        { width: 1920, height: 1080 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        await expect.poll(() => scan(page)).toBe(address);
        await expect(sheet.getByText(address)).toBeInViewport({ ratio: 1 });
      }
      await page.keyboard.press("q");
      await expect(sheet).toHaveCount(0);
      await page.keyboard.press("q");
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
      await page.keyboard.press("q");
      await page.keyboard.press("PageDown");
      await expect(sheet).toHaveCount(0);
      await expect(page.getByRole("complementary", { name: saksi.say("present.stage") })).toContainText(
        saksi.say("present.step", { at: 2, of: story?.steps.length ?? 0 }),
      );
    });
  }

  test("is shown from the presenter's window", async ({ page, context }) => {
    const saksi = await openStep(page);
    const opened = context.waitForEvent("page");
    await page.keyboard.press("n");
    const presenter = await opened;
    const button = presenter.getByRole("button", { name: saksi.say("present.code") });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("main", { name: saksi.say("present.code") })).toBeVisible();
  });

  test("stands at the head of what is printed, with the view's address", async ({ page }) => {
    await open(page, "?lang=id&e=vladimir-putin");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(page.getByRole("img", { name: site })).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(await scan(page)).toBe(`${site}?lang=id&e=vladimir-putin`);
  });
});

test("says why there is no code where others cannot open what is presented", async ({ page }) => {
  const saksi = await openStep(page);
  const sheet = page.getByRole("main", { name: saksi.say("present.code") });
  await page.keyboard.press("q");
  await expect(sheet.getByRole("status")).toHaveText(saksi.say("qr.obstacle.own-machine"));
  await expect(sheet.getByRole("img")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await openMade(page, saksi, lesson);
  await saksi.button("present.begin").click();
  await page.keyboard.press("q");
  await expect(sheet.getByRole("status")).toHaveText(saksi.say("qr.obstacle.own-file"));
});
