import type { Page } from "@playwright/test";
import { article, label } from "./article.ts";
import { chooseFile, makeDataset, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, type Saksi } from "./saksi.ts";

const detail = article.entities.find(({ tier }) => tier === "detail")?.id ?? "";
const relation = "russia--supplies--north-korea--weapons";

/** Nothing on the page reaches beyond its place: no sideways scrolling, no control whose words are cut. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}"`;
    for (const element of document.querySelectorAll<HTMLElement>(
      "aside, header, dialog[open], [popover]:popover-open",
    )) {
      if (element.checkVisibility({ visibilityProperty: true }) && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${name(element)} scrolls sideways: ${element.scrollWidth} > ${element.clientWidth}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, h2, h3, summary, label, legend, a, li, dt, dd",
    )) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width < 2) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
        found.push(`${name(element)} is cut: ${element.scrollWidth} > ${element.clientWidth}`);
      if (left < -1 || right > innerWidth + 1) found.push(`${name(element)} stands outside of the window`);
    }
    return found;
  });
  expect.soft(cut, "what is cut or overflows").toEqual([]);
}

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNothingCut(page);
}

/** Each state that a reader can bring the page into, one from the other. */
async function visitStates(page: Page, saksi: Saksi): Promise<void> {
  const step = (name: string, body: () => Promise<void>) => test.step(name, body);
  const dialog = page.getByRole("dialog");
  const showPanel = async () => {
    const bar = page.getByRole("navigation").getByRole("button", { name: saksi.say("region.panel"), exact: true });
    if (!(await saksi.panel.isVisible())) await bar.click();
    await expect(saksi.panel).toBeVisible();
  };

  await step("start", async () => {
    await expectSound(page);
    await showPanel();
    await saksi.panel.locator("summary").first().click();
    await expectSound(page);
  });
  await step("search without result, then with", async () => {
    await saksi.search.fill("zzz");
    await expect(saksi.announcer.filter({ hasText: "zzz" })).toBeVisible();
    await expectSound(page);
    await saksi.search.fill("kim");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectSound(page);
  });
  await step("entity", async () => {
    await saksi.find(label("north-korea", saksi.language));
    await expect(saksi.title).toHaveText(label("north-korea", saksi.language));
    await expectSound(page);
  });
  await step("relation, with translation, context and reasons", async () => {
    await saksi.panel.getByRole("listitem").getByRole("button").first().click();
    for (const key of ["witness.translation.show", "witness.context.show"]) {
      await saksi.panel
        .getByRole("button", { name: saksi.say(key) })
        .first()
        .click();
    }
    await saksi.panel.locator("summary").click();
    await expectSound(page);
  });
  await step("several, with everything shown", async () => {
    await open(page, `?lang=${saksi.language}&tier=all&e=russia&e=north-korea&e=south-korea`, saksi.language);
    await showPanel();
    await expectSound(page);
  });
  await step("an entity that the picture leaves out", async () => {
    await open(page, `?lang=${saksi.language}&e=${detail}`, saksi.language);
    await showPanel();
    await expect(saksi.panel).toContainText(saksi.say("tier.leftOut"));
    await expectSound(page);
    await saksi.title.press("Escape");
  });
  await step("settings", async () => {
    const menu = page.getByRole("group", { name: saksi.say("header.settings") });
    await saksi.button("header.settings").click();
    await expect(menu).toBeVisible();
    await expectSound(page);
    await saksi.button("header.settings").click();
    await expect(menu).toBeHidden();
  });
  await step("problems", async () => {
    await chooseFile(page, saksi, toFile({ ...makeDataset(), format: "saksi/2", entities: [{ id: "utara" }] }));
    await expect(dialog).toBeVisible();
    await expectSound(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
  await step("sheet of keys", async () => {
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible();
    await expectSound(page);
  });
}

for (const [width, height, language, theme, media] of [
  [1440, 900, "id", "light", { colorScheme: "light" }],
  [1440, 900, "id", "high contrast", { contrast: "more" }],
  [1920, 1080, "en", "dark", { colorScheme: "dark" }],
  [390, 844, "en", "dark", { colorScheme: "dark" }],
] as const) {
  test(`every state is sound: ${width} × ${height}, ${theme}, ${language}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await visitStates(page, await open(page, `?lang=${language}`, language));
  });
}

test("each sheet of a narrow screen is sound", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["id", "en"] as const) {
    const saksi = await open(page, `?lang=${language}`, language);
    for (const region of ["region.legend", "region.panel"]) {
      const sheet = page.getByRole("complementary", { name: saksi.say(region) });
      if (!(await sheet.isVisible())) {
        await page
          .getByRole("navigation")
          .getByRole("button", { name: saksi.say(region), exact: true })
          .click();
      }
      await expect(sheet).toBeVisible();
      await expectSound(page);
    }
  }
});

test("the page works at 320 px, as magnified four times", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const saksi = await open(page, `?r=${relation}`);
  await expect(saksi.panel.getByRole("blockquote")).toBeVisible();
  await expectNothingCut(page);
  await saksi.panel.getByRole("button", { name: saksi.say("close") }).click();
  await expectNothingCut(page);
});

test("high contrast is chosen by the reader too, and stays", async ({ page }) => {
  const saksi = await open(page);
  await saksi.button("header.settings").click();
  await page.getByRole("radio", { name: saksi.say("settings.theme.contrast") }).check();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expectSound(page);
  await page.reload();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("the picture follows the theme", async ({ page }) => {
  const saksi = await open(page);
  const ground = async () => {
    const { at, box } = await saksi.stillPicture();
    return at(box.x + 3, box.y + 3);
  };
  expect(Math.min(...(await ground()))).toBeGreaterThan(230);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => Math.max(...(await ground()))).toBeLessThan(40);
});

test("with reduced motion the picture does not glide", async ({ page }) => {
  const saksi = await open(page, "?e=kinu");
  await saksi.graph.focus();
  await page.keyboard.press("0");
  const home = await saksi.stillPicture();
  await page.keyboard.press("Shift+Digit2");
  let first = home;
  await expect
    .poll(
      async () => {
        first = await saksi.picture();
        return showTheSame(first, home);
      },
      { intervals: [10] },
    )
    .toBe(false);
  // The first picture that is another one is already the last.
  expect(showTheSame(await saksi.stillPicture(), first)).toBe(true);
});
