/** The app in one file, as journeys save it and open it from the disk. */
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { expect, test, watch } from "./fixtures.ts";
import { type Saksi, saksiOn } from "./saksi.ts";
import type { Language } from "./words.ts";

/** Runs an action by its name, as one does who does not know its key. */
export async function runByName(page: Page, saksi: Saksi, key: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(saksi.say(key));
  await page.keyboard.press("Enter");
}

/** Saves what is on the screen, by keyboard alone. @returns where the file lies */
export async function saveSingle(page: Page, saksi: Saksi): Promise<string> {
  await runByName(page, saksi, "single.action");
  const dialog = page.getByRole("dialog", { name: saksi.say("single.title") });
  await expect(dialog.getByRole("button", { name: saksi.say("single.save"), exact: true })).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await download;
  await expect(dialog.getByRole("status")).toHaveText(saksi.say("single.saved"));
  expect(file.suggestedFilename()).toMatch(/^[^<>:"/\\|?*]+ - \d{4}-\d\d-\d\d\.html$/);
  const path = test.info().outputPath(`${Math.random()}.html`);
  await file.saveAs(path);
  await page.keyboard.press("Escape");
  return path;
}

/** Opens a file from the disk in a browser that has never seen the app, with no network; it must do nothing wrong. */
export async function openFromDisk(
  browser: Browser,
  path: string,
  language: Language,
  visit: (page: Page, saksi: Saksi) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: language === "id" ? "id-ID" : "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    offline: true,
  });
  const complaints = await watch(context, "null", () => false);
  const page = await context.newPage();
  const saksi = saksiOn(page, language);
  await page.goto(pathToFileURL(path).href);
  await saksi.expectOpen();
  await visit(page, saksi);
  await context.close();
  expect(complaints, "what the file did wrong").toEqual([]);
}
