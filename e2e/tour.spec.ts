import { article, pick } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf } from "./saksi.ts";
import type { Language } from "./words.ts";

const tour = article.stories?.find(({ explains }) => explains === "saksi");

for (const [language, locale] of [
  ["id", "id-ID"],
  ["en", "en-GB"],
] as const satisfies readonly (readonly [Language, string])[]) {
  test.describe(`on a first visit, in ${language}`, () => {
    test.use({ locale });

    test("Saksi offers to explain itself; declined, it never offers again unasked", async ({ page }) => {
      const saksi = await open(page, "", language);
      const offer = saksi.panel.getByRole("region", { name: saksi.say("tour.region") });
      await expect(offer).toContainText(saksi.say("tour.offer"));
      await expectAccessible(page);

      await saksi.button("tour.decline").press("Enter");
      await expect(offer).toBeHidden();
      await expect(saksi.title).toBeFocused();
      await page.reload();
      await saksi.expectOpen();
      await expect(saksi.title).toBeVisible();
      await expect(offer).toBeHidden();

      await page.keyboard.press("ControlOrMeta+k");
      await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
      await page.keyboard.type(saksi.say("tour.take"));
      await page.keyboard.press("Enter");
      await expect.poll(() => queryOf(page).get("story")).toBe(tour?.id);
    });

    test("taken, it shows its first step", async ({ page }) => {
      const saksi = await open(page, "", language);
      await saksi.button("tour.take").click();
      await expect.poll(() => queryOf(page).get("story")).toBe(tour?.id);
      const title = pick(tour?.steps[0]?.title ?? {}, language);
      expect(title).not.toBe("");
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
    });
  });
}
