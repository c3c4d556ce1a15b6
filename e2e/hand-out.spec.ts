/** The hand-out of a story: chosen, looked at, printed, and saved as a page of its own. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { article, pick } from "./article.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { makeDataset, openMade } from "./datasets.ts";
import { openHandOut, saveHandOut } from "./hand-out.ts";
import { lesson } from "./lesson.ts";
import { open, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

const folder = join(import.meta.dirname, "..", "test-results", "hand-out");

/** The text of the paper before the answers, and that of the answers. */
async function readPaper(page: Page, saksi: Saksi): Promise<readonly [forClass: string, answers: string]> {
  const text = await page.getByRole("dialog").getByRole("article").innerText();
  const at = text.indexOf(saksi.say("lesson.answers.hint"));
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

for (const language of ["id", "en"] satisfies Language[]) {
  for (const story of (article.stories ?? []).slice(0, 2)) {
    test(`“${story.id}” is printed with its steps, and its answers apart, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      const saksi = await open(page, `?lang=${language}`, language);
      await page.keyboard.press("Shift+S");
      const section = saksi.panel.getByRole("region", { name: pick(story.title, language) });
      await section.getByRole("button", { name: saksi.say("lesson.make"), exact: true }).click();
      const dialog = page.getByRole("dialog", { name: saksi.say("lesson.title") });
      await expect(dialog.getByRole("heading", { name: pick(story.title, language) })).toBeVisible();
      const [forClass, answers] = await readPaper(page, saksi);
      for (const { title, notes, quiz } of story.steps) {
        expect(forClass).toContain(pick(title, language));
        if (quiz) expect(answers).toContain(pick(title, language));
        if (!quiz && notes) expect(answers).not.toContain(pick(title, language));
      }
      await mkdir(folder, { recursive: true });
      for (const format of ["A4", "Letter"] as const) {
        const pdf = await page.pdf({ format, printBackground: false });
        await writeFile(join(folder, `${story.id}-${language}-${format}.pdf`), pdf);
        const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
        expect(sheets.length).toBeGreaterThan(5);
        expect(sheets.length).toBeLessThan(18);
      }
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const paper = page.locator("[data-hand-out] article");
      await expect(paper.getByRole("heading", { level: 1 })).toHaveText(pick(story.title, language));
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("banner")).toBeHidden();
      expect(
        await paper.evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return [color, backgroundColor];
        }),
      ).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await expectAccessible(page);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await expect(page.locator("[data-hand-out]")).toHaveCount(0);
    });
  }
}

test("what is chosen is on the paper, is remembered, and the keyboard is enough", async ({ page }) => {
  const saksi = await open(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  let dialog = await openHandOut(page, saksi);
  const part = (name: string) => dialog.getByRole("checkbox", { name: saksi.say(`lesson.part.${name}`) });
  await expect(dialog.getByRole("heading", { name: saksi.say("lesson.map"), exact: true })).toBeVisible();
  await part("map").focus();
  await page.keyboard.press("Space");
  await expect(dialog.getByRole("heading", { name: saksi.say("lesson.map"), exact: true })).toHaveCount(0);
  await part("quiz").focus();
  await page.keyboard.press("Space");
  await expect(part("answers")).toBeDisabled();
  await expect(dialog.getByRole("heading", { name: saksi.say("lesson.answers"), exact: true })).toHaveCount(0);
  await saksi.button("lesson.print").press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.reload();
  await saksi.expectOpen();
  dialog = await openHandOut(page, saksi);
  await expect(part("map")).not.toBeChecked();
  await expect(part("quiz")).not.toBeChecked();
  await expect(part("pictures")).toBeChecked();
});

test("the article can stand on the paper too, word for word", async ({ page }) => {
  const saksi = await open(page);
  const dialog = await openHandOut(page, saksi);
  const paper = dialog.getByRole("article");
  const told = (article.articles[0]?.paragraphs ?? []).filter(({ kind }) => kind === "body");
  const last = told.at(-1)?.sentences.at(-1)?.text ?? "";
  await expect(paper).not.toContainText(last);
  await dialog.getByRole("checkbox", { name: saksi.say("lesson.part.article") }).check();
  for (const { text } of told.flatMap(({ sentences }) => sentences)) await expect(paper).toContainText(text);
});

test("what a quiz asks is not on the paper of the class, and is among the answers", async ({ page }) => {
  const saksi = await open(page);
  const asking = (lesson.stories?.[0]?.steps ?? []).filter(({ quiz }) => quiz);
  await openMade(page, saksi, { ...lesson, stories: [{ id: "kuis", title: { id: "Kuis" }, steps: asking }] });
  const dialog = await openHandOut(page, saksi);
  for (const name of ["map", "glossary"]) {
    await dialog.getByRole("checkbox", { name: saksi.say(`lesson.part.${name}`) }).uncheck();
  }
  await expect(dialog).toContainText(saksi.say("qr.obstacle.own-file"));
  const names = dialog.locator("section").filter({ hasText: "Tebak namanya" }).first();
  for (const hidden of ["Utara", "Selatan", "Barat"]) await expect(names).not.toContainText(hidden);
  await expect(names.locator("svg text").filter({ hasText: "?" }).first()).toBeAttached();
  const surely = dialog.locator("section").filter({ hasText: "Seberapa pasti" }).last();
  await expect(surely).toContainText(saksi.say("factuality.possible"));
  const [, answers] = await readPaper(page, saksi);
  expect(answers).toContain("Selatan; Utara");
  expect(answers).toContain(saksi.say("lesson.answer.hedges", { words: "“mungkin”" }));
});

test("the saved page opens from a disk by itself, and whatever texts say is text", async ({ page, browser }) => {
  const saksi = await open(page);
  const evil = "</style><script>document.title='evil'</script><img src=x onerror=alert(1)>";
  const [story] = lesson.stories ?? [];
  const steps = story?.steps.map((step) => ({ ...step, text: { id: evil } })) ?? [];
  await openMade(
    page,
    saksi,
    makeDataset({ ...lesson, title: { id: evil }, stories: [{ id: "s", title: { id: evil }, steps }] }),
  );
  const dialog = await openHandOut(page, saksi);
  await expect(dialog.getByRole("heading", { level: 1 })).toHaveText(evil);
  const path = await saveHandOut(page, saksi);
  const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
  const file = await context.newPage();
  const complaints: string[] = [];
  file.on("console", (message) => complaints.push(message.text()));
  file.on("request", (request) => {
    if (!request.url().startsWith("file:") || !request.isNavigationRequest()) complaints.push(request.url());
  });
  await file.goto(pathToFileURL(path).href);
  await expect(file.getByRole("heading", { level: 1 })).toHaveText(evil);
  await expect(file.locator("svg").first()).toBeVisible();
  await expect(file.locator("script, img")).toHaveCount(0);
  expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await file.locator("article").evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
  const pdf = await file.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a narrow screen nothing is cut", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const saksi = await open(page);
  const dialog = await openHandOut(page, saksi);
  await expect(saksi.button("lesson.print")).toBeVisible();
  const body = dialog.getByRole("region", { name: saksi.say("lesson.title") });
  expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
