/** A teacher's day: a story from nothing, taught by the clicker with no network, handed out, and opened at home from a disk. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { article, entity, pick } from "./article.ts";
import { openMade } from "./datasets.ts";
import { expect, test } from "./fixtures.ts";
import { openHandOut, saveHandOut } from "./hand-out.ts";
import { keptAll, open, type Saksi } from "./saksi.ts";
import { openFromDisk, saveSingle } from "./single.ts";
import type { Language } from "./words.ts";

const { stories: _, ...untaught } = article;
const people = ["kim-jong-un", "vladimir-putin", "cho-han-bum", "konstantin-asmolov", "hyun-seung-soo"];

/** Five people, and a relation of the last of them. @returns what the steps are called */
async function build(page: Page, saksi: Saksi, language: Language): Promise<string[]> {
  const names = people.map((id) => pick(entity(id).label, language));
  const add = async () => {
    await saksi.title.click();
    await page.keyboard.press("Shift+A");
  };
  for (const name of names) {
    await saksi.find(name);
    await expect(saksi.title).toHaveText(name);
    await add();
    await expect(saksi.announcer).toContainText(name);
  }
  await saksi.panel.getByRole("listitem").getByRole("button").first().click();
  await expect(saksi.title).not.toHaveText(names[4] ?? "");
  await add();
  await page.keyboard.press("Shift+S");
  const steps = saksi.panel.locator("[data-step]");
  await expect(steps).toHaveCount(6);
  return (await steps.allTextContents()).map((step) => step.slice(1));
}

/** Has a step ask something. */
async function ask(saksi: Saksi, step: number, quiz: string, hidden?: string): Promise<void> {
  const { panel, say } = saksi;
  await panel.locator("[data-step]").nth(step).click();
  await saksi.button("story.step.write").click();
  await panel.getByRole("combobox", { name: say("story.quiz.ask") }).selectOption(quiz);
  if (hidden) await panel.getByRole("checkbox", { name: say(`story.quiz.hide.${hidden}`) }).check();
  await saksi.button("story.step.writing").click();
}

async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent("page");
  await page.keyboard.press("n");
  const presenter = await opened;
  await expect(presenter.getByRole("main")).toBeVisible();
  await page.bringToFront();
  return presenter;
}

test.use({ serviceWorkers: "allow" });

for (const language of ["id", "en"] as const) {
  test(`from an empty panel to a file on a disk (${language})`, async ({ page, context, browser }) => {
    test.setTimeout(180_000);
    const saksi = await open(page, `?lang=${language}`, language);
    const { say, panel } = saksi;
    await openMade(page, saksi, untaught);
    const built = await build(page, saksi, language);

    await panel.locator("[data-step]").last().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Control+z");
    const names = [...built.slice(0, 4), built[5] ?? "", built[4] ?? ""];
    await expect(panel.locator("[data-step]")).toHaveText(names.map((name, i) => `${i + 1}${name}`));
    await ask(saksi, 1, "reveal", "labels");
    await ask(saksi, 4, "how-surely");

    await keptAll(page);
    await context.setOffline(true);
    const slide = page.getByRole("complementary", { name: say("present.stage") });
    const title = slide.getByRole("heading", { level: 2 });
    const told = slide.getByRole("status");
    const onward = () => page.keyboard.press("PageDown");

    await panel.locator("[data-step]").first().click();
    await page.keyboard.press("Shift+P");
    await expect(title).toHaveText(names[0] ?? "");
    const presenter = await openPresenter(page, context);
    const now = presenter.getByRole("region", { name: say("present.window.now") }).getByRole("heading", { level: 2 });
    await onward();
    await expect(title).toHaveText(names[1] ?? "");
    await expect(now).toHaveText(names[1] ?? "");

    await test.step("the quiz tells one name after another", async () => {
      const [, of = 0] = /0 \D+ (\d+)/.exec(await told.innerText()) ?? [];
      expect(Number(of)).toBeGreaterThan(1);
      await onward();
      await expect(told).toHaveText(say("quiz.told", { told: 1, of }));
      for (let i = 1; i <= Number(of); i++) await onward();
      await expect(title).toHaveText(names[2] ?? "");
    });

    await test.step("somebody asks: the teacher looks elsewhere, and one key returns", async () => {
      await saksi.graph.focus();
      await page.keyboard.press("]");
      await expect(slide).toContainText(say("present.exploring", { at: 3 }));
      await expect(now).toHaveText(names[2] ?? "");
      await page.keyboard.press("PageUp");
      await expect(title).toHaveText(names[2] ?? "");
    });

    await onward();
    await onward();
    await expect(title).toHaveText(names[4] ?? "");
    await expect(slide).toContainText(say("quiz.how-surely"));
    await onward();
    await expect(told).not.toContainText("0");
    await onward();
    await expect(title).toHaveText(names[5] ?? "");
    await expect(now).toHaveText(names[5] ?? "");
    await page.keyboard.press("Escape");
    await expect(saksi.legend).toBeVisible();
    await presenter.close();

    await openHandOut(page, saksi);
    const paper = await saveHandOut(page, saksi);
    await page.keyboard.press("Escape");
    const file = await saveSingle(page, saksi);

    const home = await browser.newPage();
    await home.goto(pathToFileURL(paper).href);
    for (const [i, name] of names.entries()) {
      if (i !== 1) await expect(home.getByRole("heading", { level: 2, name }).first()).toBeVisible();
    }
    expect(readFileSync(paper, "utf8")).toContain(say("lesson.answers"));
    await home.close();

    await openFromDisk(browser, file, language, async (filePage, opened) => {
      await filePage.getByRole("button", { name: say("present.begin") }).click();
      const again = filePage.getByRole("complementary", { name: opened.say("present.stage") });
      const heading = again.getByRole("heading", { level: 2 });
      await expect(heading).toHaveText(names[0] ?? "");
      await filePage.keyboard.press("End");
      await expect(heading).toHaveText(names[5] ?? "");
      await filePage.keyboard.press("PageUp");
      await expect(heading).toHaveText(names[4] ?? "");
      await expect(again).toContainText(say("quiz.how-surely"));
    });
  });
}
