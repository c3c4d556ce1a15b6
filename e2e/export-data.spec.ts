import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import type { Dataset } from "../src/core/model/dataset.ts";
import { readZip } from "../src/formats/read-zip.arbitrary.ts";
import { article, coreRelations } from "./article.ts";
import { chooseFile, makeDataset, makeEntity, makeEvidence, makeRelation, openMade, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, type Saksi } from "./saksi.ts";

const dialogOf = (page: Page, saksi: Saksi) => page.getByRole("dialog", { name: saksi.say("export.title") });

async function take(page: Page, press: () => Promise<void>): Promise<Download> {
  const saving = page.waitForEvent("download");
  await press();
  return saving;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

interface Annotations {
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly target: {
        readonly source: string;
        readonly selector: readonly { exact: string; start: number; end: number }[];
      };
    }[];
  };
  readonly "saksi:text": readonly { readonly id: string; readonly value: string }[];
}

const witnessesOf = (relations: Dataset["relations"]) => relations.flatMap(({ evidence }) => evidence);

for (const language of ["id", "en"] as const) {
  test(`saves what shows as Web Annotations, by mouse: ${language}`, async ({ page }) => {
    const saksi = await open(page, `?lang=${language}`, language);
    const dialog = dialogOf(page, saksi);
    await saksi.button("export.title").click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("radio", { name: saksi.say("export.scope.selection") })).toBeDisabled();
    await expectAccessible(page);
    await expect(dialog).toContainText(saksi.say("export.losses.none"));
    await dialog.getByRole("radio", { name: saksi.say("export.format.web-annotation"), exact: true }).click();
    await dialog.getByRole("radio", { name: saksi.say("export.scope.visible") }).click();
    await expect(dialog).toContainText(saksi.say("export.loss.translations"));
    await expect(dialog).not.toContainText(saksi.say("export.loss.lostQuotes"));
    const download = await take(page, () => saksi.button("export.save").click());
    const title = (article.title as Record<string, string>)[language];
    expect(download.suggestedFilename()).toMatch(
      new RegExp(
        `^${title?.replace(/[()]/g, "\\$&")} - ${saksi.say("export.mark.visible")} - \\d{4}-\\d\\d-\\d\\d\\.jsonld$`,
      ),
    );
    await expect(dialog.getByRole("status")).toHaveText(
      saksi.say("export.saved", { name: download.suggestedFilename() }),
    );
    await expectAccessible(page);

    const saved = JSON.parse((await bytesOf(download)).toString()) as Annotations;
    expect(saved.total).toBe(witnessesOf(coreRelations).length);
    const text = Array.from(saved["saksi:text"][0]?.value ?? "");
    for (const { target } of saved.first.items) {
      for (const { selector } of [target].flat()) {
        const [quote, place] = selector;
        expect(text.slice(place?.start, place?.end).join("")).toBe(quote?.exact);
      }
    }
  });
}

test("saves what is selected for brat, by keyboard alone", async ({ page }) => {
  const relation = "russia--supplies--north-korea--weapons";
  const saksi = await open(page, `?r=${relation}`);
  const dialog = dialogOf(page, saksi);
  await page.keyboard.press("Control+Shift+E");
  await expect(dialog.getByRole("radio", { name: saksi.say("export.format.saksi"), exact: true })).toBeFocused();
  const brat = dialog.getByRole("radio", { name: saksi.say("export.format.brat"), exact: true });
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    expect(await brat.isChecked()).toBe(true);
  }).toPass();
  await expect(dialog).toContainText(saksi.say("export.format.brat.hint"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: saksi.say("export.scope.selection") })).toBeChecked();
  const download = await take(page, () => page.keyboard.press("Enter"));
  expect(download.suggestedFilename()).toMatch(/ - yang dipilih - [\d-]+\.zip$/);
  const files = readZip(await bytesOf(download));
  expect([...files.keys()]).toEqual(["annotation.conf", "kilas-klaten-2024-06-14.txt", "kilas-klaten-2024-06-14.ann"]);
  const evidence = witnessesOf(article.relations.filter(({ id }) => id === relation));
  const events = (files.get("kilas-klaten-2024-06-14.ann") ?? "").split("\n").filter((line) => line.startsWith("E"));
  expect(events).toHaveLength(evidence.length);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("how data was exported is remembered; what leaves nothing is told, and all offered instead", async ({ page }) => {
  const saksi = await open(page, "?e=north-korea");
  const dialog = dialogOf(page, saksi);
  const radio = (key: string) => dialog.getByRole("radio", { name: new RegExp(`^${saksi.say(key)}`) });
  await page.keyboard.press("Control+Shift+E");
  await radio("export.format.gexf").check();
  await radio("export.scope.selection").check();
  await page.reload();
  await saksi.expectOpen();
  await page.keyboard.press("Control+Shift+E");
  await expect(radio("export.format.gexf")).toBeChecked();
  await expect(radio("export.scope.selection")).toBeChecked();
  await page.goto("./?only.entityType=place&not.entityType=place");
  await saksi.expectOpen();
  await page.keyboard.press("Control+Shift+E");
  await expect(radio("export.format.gexf")).toBeChecked();
  await expect(radio("export.scope.all")).toBeChecked();
  await expect(dialog).toContainText(saksi.say("export.scope.none.visible"));
  await expect(dialog).toContainText(saksi.say("export.scope.none.selection"));
});

test("says before saving what a format would lose, and only what there is to lose", async ({ page }) => {
  const saksi = await open(page);
  await openMade(
    page,
    saksi,
    makeDataset({
      entities: [makeEntity("utara", { aliases: ["Utara"] }), makeEntity("selatan", { aliases: ["Selatan"] })],
      relations: [
        makeRelation("temu", "utara", "selatan"),
        makeRelation("hilang", "utara", "selatan", { evidence: [makeEvidence({ quote: "tidak begini" })] }),
      ],
    }),
  );
  const dialog = dialogOf(page, saksi);
  await page.keyboard.press("Control+Shift+E");
  const losses = dialog.getByRole("listitem");
  await expect(losses).toHaveCount(0);
  await dialog.getByRole("radio", { name: saksi.say("export.format.csv"), exact: true }).click();
  await expect(losses).toHaveText([saksi.say("export.loss.articles")]);
  await dialog.getByRole("radio", { name: "brat" }).click();
  const lost = ["paragraphs", "entityDetails", "lostQuotes"].map((code) => saksi.say(`export.loss.${code}`));
  await expect(async () => expect((await losses.allTextContents()).toSorted()).toEqual(lost.toSorted())).toPass();
});

test("can be given up while a large file is being made", async ({ page }) => {
  test.slow();
  const saksi = await open(page);
  const whole = makeDataset();
  const [first] = whole.articles as [Dataset["articles"][number]];
  const others = Array.from({ length: 400 }, (_, i) => ({ ...first, id: `a${i}` }));
  await openMade(page, saksi, { ...whole, articles: [first, ...others] });
  const dialog = dialogOf(page, saksi);
  await page.keyboard.press("Control+Shift+E");
  await dialog.getByRole("radio", { name: "brat" }).click();
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  let isSaved = false;
  page.on("download", () => (isSaved = true));
  await saksi.button("export.save").click();
  await expect(dialog.getByRole("progressbar", { name: saksi.say("export.saving") })).toBeVisible();
  await dialog.getByRole("button", { name: saksi.say("cancel"), exact: true }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(dialog.getByRole("status")).toBeEmpty();
  expect(isSaved).toBe(false);
});

test("a dataset that is saved opens again as what it was", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("Control+Shift+E");
  const download = await take(page, () => saksi.button("export.save").click());
  const saved = await bytesOf(download);
  expect(JSON.parse(saved.toString())).toEqual(article);
  await page.keyboard.press("Escape");
  await chooseFile(page, saksi, { ...toFile(saved.toString()), name: download.suggestedFilename() });
  await expect(page).toHaveURL((url) => url.searchParams.get("file") === article.id);
  await page.keyboard.press("Control+Shift+E");
  const again = await take(page, () => saksi.button("export.save").click());
  expect((await bytesOf(again)).equals(saved)).toBe(true);
});

test("is found by name and used on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const saksi = await open(page);
  await saksi.button("action.palette").click();
  await page.getByRole("combobox", { name: saksi.say("action.palette") }).fill(saksi.say("export.title"));
  await page.getByRole("option").first().click();
  const dialog = dialogOf(page, saksi);
  await dialog.getByRole("radio", { name: saksi.say("export.format.mermaid"), exact: true }).click();
  await expectAccessible(page);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const download = await take(page, () => saksi.button("export.save").click());
  const lines = (await bytesOf(download)).toString().trimEnd().split("\n");
  expect(lines).toHaveLength(1 + article.entities.length + article.relations.length);
});
