/** Once opened, the app does without a network. */
import { article, pick } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { keptAll, open, queryOf } from "./saksi.ts";

test.use({ serviceWorkers: "allow" });

for (const language of ["id", "en"] as const) {
  test(`after the first visit everything works with no network (${language})`, async ({ page, context }) => {
    const saksi = await open(page, `?lang=${language}`, language);
    await keptAll(page);
    await context.setOffline(true);
    await page.reload();
    await saksi.expectOpen();
    await expect(page.getByRole("banner")).toContainText(pick(article.title, language));

    const content = saksi.panel.getByRole("tabpanel");
    let last = "";
    for (const key of ["v", "u", "w"]) {
      await page.keyboard.press(key);
      await expect(content.getByRole("button").first()).toBeVisible();
      await expect(content).not.toHaveText(last);
      last = await content.innerText();
    }
    await page.keyboard.press("d");
    await expect(page.getByRole("grid")).toBeVisible();
    await page.keyboard.press("t");
    await expect(page.getByRole("grid")).toHaveCount(0);
    await saksi.button("action.toggleReader").first().click();
    await expect(page.getByRole("complementary", { name: saksi.say("region.article") })).toContainText(
      article.articles[0]?.title ?? "",
    );
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(saksi.say("single.action"));
    await page.keyboard.press("Enter");
    await expect(saksi.button("single.save")).toBeVisible();
    await page.keyboard.press("Escape");

    await page.goto("./?e=vladimir-putin");
    await saksi.expectOpen();
    await expect.poll(() => queryOf(page).get("e")).toBe("vladimir-putin");
  });
}

test("the page of the first visit, too, does without a network for what it has not asked for yet", async ({
  page,
  context,
}) => {
  const saksi = await open(page);
  await keptAll(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(saksi.say("single.action"));
  await page.keyboard.press("Enter");
  await expect(saksi.button("single.save")).toBeVisible();
});

test("with a network a start has what the server has now", async ({ page, context }) => {
  await open(page);
  await keptAll(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const newer = { ...article, title: { id: "Judul baru", en: "New title" } };
  await context.route("**/data/putin-pyongyang-2024.json", (route) => route.fulfill({ json: newer }));
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Judul baru");
});
