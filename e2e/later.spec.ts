import { expect, test } from "./fixtures.ts";
import { open } from "./saksi.ts";

test("what is asked for before its part of the app has come is done when it comes", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const held = new Set<string>();
  await page.route(/\/assets\/(en|KeysDialog|cite)-[\w-]+\.js$/, async (route) => {
    held.add(/assets\/(\w+)-/.exec(route.request().url())?.[1] ?? "");
    await come;
    await route.continue();
  });
  const saksi = await open(page, "?r=russia--supplies--north-korea--weapons");
  await page.keyboard.press("Shift+C");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "English" }).click();
  await expect.poll(() => [...held].toSorted()).toEqual(["KeysDialog", "cite", "en"]);
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(saksi.title).toContainText("Korea Utara");

  letCome();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("Rusia mungkin memasok senjata");
});

test("what has been fetched is there at once", async ({ page }) => {
  await open(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/assets/Palette-")),
  );
  // React holds what it takes to be waiting for code back for a third of a second, whether it is or not.
  const isThere = await page.evaluate(async () => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelector("dialog[open]") !== null;
  });
  expect(isThere).toBe(true);
});

test("what cannot be fetched is told of, breaks nothing, and is asked for again", async ({ page, allowConsole }) => {
  allowConsole(/Failed to load resource/);
  let isDown = true;
  await page.route(/\/assets\/KeysDialog-[\w-]+\.js$/, (route) => (isDown ? route.abort() : route.continue()));
  const saksi = await open(page, "?e=vladimir-putin");
  const notice = page.getByRole("alert").filter({ hasText: saksi.say("later.missing") });
  await page.keyboard.press("?");
  await expect(notice).toBeVisible();
  await expect(saksi.title).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(notice).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(notice).toBeVisible();
  isDown = false;
  await notice.getByRole("button", { name: saksi.say("later.retry") }).click();
  await expect(page.getByRole("dialog", { name: saksi.say("keys.title") })).toBeVisible();
});

test("a key that is pressed as soon as anything is seen counts", async ({ page }) => {
  // The words come after the picture has been made: all is seen at once.
  await page.route(/\/assets\/id-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("aside li")) return;
      seen.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  const saksi = await open(page);
  await expect(page.getByRole("dialog", { name: saksi.say("keys.title") })).toBeVisible();
});
