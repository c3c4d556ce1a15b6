/** The dialog in which a picture is exported, as a reader uses it. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import type { Saksi } from "./saksi.ts";

const parts = ["title", "source", "legend", "filters", "sentences"] as const;

export interface PictureDialog {
  readonly root: Locator;
  readonly choose: (key: string) => Promise<void>;
  readonly size: (size: string) => Promise<void>;
  readonly scale: (scale: number) => Promise<void>;
  readonly show: (wanted: readonly (typeof parts)[number][]) => Promise<void>;
  /** Whether the file is to open again. */
  readonly keep: (isLive: boolean) => Promise<void>;
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Buffer<ArrayBuffer> }>;
}

/** @param told what stands in the place of the preview, where there is nothing to be seen */
export async function openDialog(page: Page, saksi: Saksi, told?: string): Promise<PictureDialog> {
  await page.keyboard.press("Control+e");
  const root = page.getByRole("dialog", { name: saksi.say("picture.title") });
  await expect(
    told === undefined ? root.getByRole("img") : root.getByRole("img").or(root.getByText(saksi.say(told))),
  ).toBeVisible();
  return {
    root,
    choose: (key) => root.getByRole("radio", { name: saksi.say(key), exact: true }).check(),
    size: async (size) => void (await root.getByRole("combobox").selectOption(size)),
    scale: (scale) =>
      root.getByRole("radio", { name: saksi.say("picture.scale.value", { scale }), exact: true }).check(),
    async show(wanted) {
      for (const part of parts) {
        const box = root.getByRole("checkbox", { name: saksi.say(`picture.part.${part}`), exact: true });
        await box.setChecked(wanted.includes(part));
      }
    },
    keep: (isLive) => root.getByRole("checkbox", { name: saksi.say("picture.live.keep") }).setChecked(isLive),
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        root
          .getByRole("button", {
            name: new RegExp(`^(${saksi.say("picture.save.png")}|${saksi.say("picture.save.svg")})$`),
          })
          .click(),
      ]);
      return { name: download.suggestedFilename(), bytes: Buffer.from(await readFile(await download.path())) };
    },
  };
}
