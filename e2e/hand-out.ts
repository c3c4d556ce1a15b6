/** A story's hand-out, as journeys choose and save it. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { Saksi } from "./saksi.ts";

export async function openHandOut(page: Page, saksi: Saksi) {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: saksi.say("action.palette") }).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(saksi.say("lesson.action"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: saksi.say("lesson.title") });
  await expect(dialog.getByRole("article")).toBeVisible();
  return dialog;
}

/** @returns where the file lies */
export async function saveHandOut(page: Page, saksi: Saksi): Promise<string> {
  const download = page.waitForEvent("download");
  await saksi.button("lesson.save").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[^<>:"/\\|?*]+ - \d{4}-\d\d-\d\d\.html$/);
  await expect(page.getByText(saksi.say("lesson.saved", { name: file.suggestedFilename() }))).toBeVisible();
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
