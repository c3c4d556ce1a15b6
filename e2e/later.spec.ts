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
