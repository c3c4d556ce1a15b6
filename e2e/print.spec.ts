/** A hand-out of what is looked at, by the browser's own way to print and by ours. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { article, pick } from "./article.ts";
import { makeDataset, makeEvidence, makeRelation, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open } from "./saksi.ts";
import type { Language } from "./words.ts";

const folder = join(import.meta.dirname, "..", "test-results", "print");

/** Shows what would be printed, as the browser does when it is about to; its code may still be on its way. */
async function preview(page: Page) {
  await page.emulateMedia({ media: "print" });
  const handOut = page.getByRole("main").filter({ has: page.getByRole("figure") });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(handOut).toBeVisible({ timeout: 500 });
  }).toPass();
  return handOut;
}

const selected = article.relations.find(({ id }) => id === "russia--supplies--north-korea--weapons");

for (const language of ["id", "en"] satisfies Language[]) {
  test(`a hand-out has the picture, and what stands out in it with its quotes, in ${language}`, async ({ page }) => {
    const saksi = await open(page, `?lang=${language}&r=${selected?.id}`, language);
    const handOut = await preview(page);
    await expect(handOut.getByRole("heading", { level: 1 })).toHaveText(pick(article.title, language));
    await expect(handOut.getByRole("heading", { level: 2 }).first()).toHaveText(
      saksi.say("print.relations", { count: 1 }),
    );
    const [evidence] = selected?.evidence ?? [];
    const quotes = [evidence?.quote ?? []].flat();
    for (const quote of quotes) await expect(handOut.getByRole("blockquote").first()).toContainText(quote);
    await expect(handOut.locator("svg text").filter({ hasText: "Putin" }).first()).toBeVisible();
    await expect(handOut).toContainText("Kilas Klaten");
    // Nothing else is printed.
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(saksi.legend).toBeHidden();
    await expectAccessible(page);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(handOut).toHaveCount(0);
    await expect(page.getByRole("banner")).toBeVisible();
  });
}

for (const format of ["A4", "Letter"] as const) {
  test(`everything is numbered, on ${format}, also when the screen is dark and a dialog is open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const saksi = await open(page);
    await page.keyboard.press("Control+e");
    await expect(page.getByRole("dialog", { name: saksi.say("picture.title") }).getByRole("img")).toBeVisible();
    const pdf = await page.pdf({ format, printBackground: false });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `hand-out-${format}.pdf`), pdf);
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(sheets.length).toBeGreaterThan(4);
    expect(sheets.length).toBeLessThan(20);
    const handOut = await preview(page);
    const items = handOut.getByRole("listitem");
    expect(await items.count()).toBe(
      Number(/\d+/.exec(await handOut.getByRole("heading", { level: 2 }).first().innerText())?.[0]),
    );
    const colours = await handOut.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });
}

test("printing is an action like others", async ({ page }) => {
  const saksi = await open(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: saksi.say("action.palette") });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(saksi.say("print.action"));
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
});

test("what is written from right to left does not draw what stands behind it into its direction", async ({ page }) => {
  const saksi = await open(page);
  const [made] = makeDataset().articles;
  const text = "زار بوتين بيونغ يانغ.";
  const arabic = {
    ...made,
    id: "a",
    title: "زيارة بوتين",
    language: "ar",
    publisher: "صحيفة",
    paragraphs: [{ kind: "body" as const, sentences: [{ id: "s1", text }] }],
  };
  const relation = makeRelation("temu", "utara", "selatan", { evidence: [makeEvidence({ quote: "زار بوتين" })] });
  await openMade(page, saksi, makeDataset({ articles: [arabic], relations: [relation] }));
  const left = (root: Locator, words: string) =>
    root.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const at = texts.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + wanted.length);
        return range.getBoundingClientRect().left;
      }
      throw new Error(`there is no ${wanted}`);
    }, words);
  const source = saksi.panel.locator("p").filter({ has: page.locator("cite") });
  expect(await left(source, "14 Juni 2024")).toBeGreaterThan(await left(source, "صحيفة"));
  expect(await left(source, "صحيفة")).toBeGreaterThan(await left(source, "زيارة بوتين"));
  const quote = (await preview(page)).getByRole("blockquote");
  expect(await left(quote, "2024")).toBeGreaterThan(await left(quote, ",”"));
  expect(await left(quote, ",”")).toBeGreaterThan(await left(quote, "زيارة بوتين"));
});
