/** A view in a frame of another page. */
import type { FrameLocator, Page } from "@playwright/test";
import { article, entity, pick } from "./article.ts";
import { makeDataset, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, saksiOn } from "./saksi.ts";
import { say } from "./words.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** A page of somebody else's, longer than the screen, with the code in its middle. */
async function openHost(page: Page, code: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="id"><title>Koran</title><link rel="icon" href="data:,"><main><h1>Koran</h1><p>${"Berita. ".repeat(900)}</p>${code}<p>${"Berita. ".repeat(4000)}</p></main>`;
  await page
    .context()
    .route("**/koran.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto("./koran.html");
  const frame = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(frame.getByRole("application")).toHaveAttribute("aria-label", /[1-9]/);
  return frame;
}

const inFrame = (query: string): string => `<iframe src="./?${query}" title="Graf" width="100%" height="520"></iframe>`;

/** Where the camera of the frame is, told by its picture. */
const pictureOf = (frame: FrameLocator) => frame.getByRole("application").screenshot();

test("the dialog's code shows the present view in another page, and leads from there to the whole app", async ({
  page,
}) => {
  const saksi = await open(page, "?e=vladimir-putin&not.factuality=possible");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(saksi.say("embed.action"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: saksi.say("embed.title") });
  await expect(dialog.getByRole("button", { name: saksi.say("embed.copy") })).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole("checkbox", { name: saksi.say("embed.panel.legend") }).check();
  await dialog.getByRole("combobox", { name: saksi.say("settings.language") }).selectOption("en");
  await dialog.getByRole("combobox", { name: saksi.say("settings.theme") }).selectOption("dark");
  await dialog.getByRole("button", { name: saksi.say("embed.copy") }).click();
  await expect(dialog.getByRole("status")).toHaveText(saksi.say("embed.copied"));
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog.getByRole("region", { name: saksi.say("embed.code") })).toHaveText(code);

  const frame = await openHost(page, code);
  await expect(page.locator("iframe")).toHaveAttribute("title", `${pick(article.title, "en")} · Saksi`);
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  await expect(frame.locator("html")).toHaveAttribute("data-palette", "dark");
  await expect(frame.getByRole("complementary", { name: say("en", "region.legend") })).toBeVisible();
  await expect(frame.getByRole("complementary", { name: say("en", "region.panel") })).toContainText(
    pick(entity("vladimir-putin").label, "en"),
  );
  await expectAccessible(page);

  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: say("en", "embed.whole") }).click();
  const whole = await opened;
  const there = saksiOn(whole, "en");
  await there.expectOpen();
  await expect(there.title).toContainText(pick(entity("vladimir-putin").label, "en"));
  const query = new URL(whole.url()).searchParams;
  expect([query.get("not.factuality"), query.has("embed"), query.has("theme")]).toEqual(["possible", false, false]);
  await expect(there.search).toBeVisible();
});

test("the wheel scrolls the page until the graph is clicked, and again after a click elsewhere", async ({ page }) => {
  const frame = await openHost(page, inFrame("embed=graph"));
  const scrolled = () => page.evaluate(() => scrollY);
  const box = (await page.locator("iframe").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  const before = await scrolled();
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBeGreaterThan(before);

  await frame.getByRole("application").click({ position: { x: 8, y: 8 } });
  const clicked = await scrolled();
  const picture = await pictureOf(frame);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await pictureOf(frame)).equals(picture)).toBe(false);
  expect(await scrolled()).toBe(clicked);

  const now = (await page.locator("iframe").boundingBox()) ?? box;
  await page.mouse.click(now.x + 40, now.y > 60 ? now.y - 20 : now.y + now.height + 20);
  await page.mouse.move(middle.x, now.y + now.height / 2);
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).not.toBe(clicked);
});

test("what one does in a frame adds nothing to the page's history, and changes no setting of the reader's", async ({
  page,
}) => {
  const saksi = await open(page);
  await expect(saksi.legend).toBeVisible();
  const frame = await openHost(page, inFrame("lang=en&embed=panel&theme=dark"));
  const length = await page.evaluate(() => history.length);
  await frame.getByRole("application").focus();
  await page.keyboard.press("ArrowDown");
  await expect(frame.getByRole("complementary", { name: say("en", "region.panel") })).not.toContainText(
    pick(article.title, "en"),
  );
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/[?&][er]=/);
  expect(page.frames()[1]?.url()).toContain("embed=panel");
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goto("./");
  await saksi.expectOpen();
  await expect(saksi.legend).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-palette", "light");
});

test("a file of one's own cannot be embedded, and the dialog says what to do", async ({ page }) => {
  const saksi = await open(page);
  await openMade(page, saksi, makeDataset());
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(saksi.say("embed.action"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: saksi.say("embed.title") })).toContainText(
    saksi.say("embed.obstacle.own-file"),
  );
});

test("on a small frame the panels that are wanted are sheets, and the way out is there", async ({ page }) => {
  const small = `<iframe src="./?embed=time" title="Graf" width="390" height="600"></iframe>`;
  const frame = await openHost(page, small);
  await expect(frame.getByRole("link", { name: say("id", "embed.whole") })).toBeVisible();
  const bar = frame.getByRole("navigation", { name: say("id", "region.tools") });
  await expect(bar.getByRole("button")).toHaveText([say("id", "region.panel"), say("id", "dock.time")]);
  await expectAccessible(page);
});
