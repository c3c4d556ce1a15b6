import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { article } from "./article.ts";
import { makeDataset, openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";
import type { Language } from "./words.ts";

const relation = "treaty-2024--succeeds--treaty-1961--inherits";
const sentence = "s13";
const quote = "perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani";
const [{ id: articleId, title }] = article.articles as [(typeof article.articles)[number]];

/** The citation of that relation as it must be pasted, with links to where the page is. */
function pasted(page: Page, language: Language, style: "apa" | "chicago"): string {
  const { origin, pathname } = new URL(page.url());
  const link = `${origin}${pathname}?lang=${language}&r=${relation}&s.${articleId}=${sentence}`;
  const head = {
    id: "Perjanjian baru (kemungkinan 2024) mewarisi Perjanjian 1961\nMungkin · Hanya kata orang",
    en: "New treaty (possible, 2024) inherits 1961 treaty\nPossible · Somebody’s word",
  }[language];
  const reading = {
    id: "[Saksi: mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13]",
    en: "[Saksi: possible “mungkin akan”; said June 11, 2024; sentence 13]",
  }[language];
  const source = {
    id: {
      apa: ` (Konstantin Asmolov, dikutip dalam “Kunjungan Putin ke Pyongyang,” 2024, paragraf 12)\n`,
      chicago: `\nKonstantin Asmolov, dikutip dalam “${title},” disunting oleh Fajar Sidik Nur Cahyo, Kilas Klaten, 14 Juni 2024, paragraf 12. `,
    },
    en: {
      apa: ` (Konstantin Asmolov, as cited in “Kunjungan Putin ke Pyongyang,” 2024, para. 12)\n`,
      chicago: `\nKonstantin Asmolov, quoted in “${title},” edited by Fajar Sidik Nur Cahyo, Kilas Klaten, June 14, 2024, para. 12. `,
    },
  }[language][style];
  const list = {
    id: {
      apa: `Daftar Pustaka\n${title} (2024, 14 Juni). Kilas Klaten.`,
      chicago: `Daftar Pustaka\nKilas Klaten. “${title}” Disunting oleh Fajar Sidik Nur Cahyo. 14 Juni 2024.`,
    },
    en: {
      apa: `References\n${title} (2024, June 14). Kilas Klaten.`,
      chicago: `Bibliography\nKilas Klaten. “${title}” Edited by Fajar Sidik Nur Cahyo. June 14, 2024.`,
    },
  }[language][style];
  return `${head}\n\n“${quote}”${source}${reading} ${link}\n\n${list}`;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const clipboardHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes("text/html") ? (await item.getType("text/html")).text() : null;
  });

async function openRelation(page: Page, context: BrowserContext, language: Language): Promise<Saksi> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  return open(page, `?lang=${language}&r=${relation}`, language);
}

/** The dialog as a reader meets it. */
function dialogOf(page: Page, { say }: Saksi) {
  const dialog = page.getByRole("dialog", { name: say("cite.title") });
  return {
    dialog,
    preview: dialog.getByRole("region", { name: say("cite.preview") }),
    choose: (key: string) => dialog.getByRole("radio", { name: say(key) }).check(),
    button: (key: string) => dialog.getByRole("button", { name: say(key), exact: true }),
    status: dialog.getByRole("status"),
  };
}

for (const language of ["id", "en"] as const) {
  test(`by mouse: exactly what is shown is copied, in either style: ${language}`, async ({ page, context }) => {
    const saksi = await openRelation(page, context, language);
    await saksi.button("action.cite").click();
    const { dialog, preview, choose, button, status } = dialogOf(page, saksi);
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    for (const style of ["apa", "chicago"] as const) {
      await choose(`cite.style.${style}`);
      expect(await preview.textContent()).toBe(pasted(page, language, style));
      await button("cite.copy").click();
      await expect(status).toHaveText(saksi.say("cite.copied", { count: 1 }));
      expect(await clipboard(page)).toBe(pasted(page, language, style));
    }
    // The other language, without the interface changing its own.
    const other = language === "id" ? "en" : "id";
    await choose(`language.${other}`);
    await button("cite.copy").click();
    await expect.poll(() => clipboard(page)).toBe(pasted(page, other, "chicago"));
    await expect(dialog).toBeVisible();
  });

  test(`by keyboard alone: ${language}`, async ({ page, context }) => {
    const saksi = await openRelation(page, context, language);
    await saksi.graph.focus();
    await page.keyboard.press("Shift+C");
    await expect(saksi.announcer.filter({ hasText: saksi.say("cite.copied", { count: 1 }) })).toBeVisible();
    expect(await clipboard(page)).toBe(pasted(page, language, "apa"));

    await page.keyboard.press("c");
    const { dialog, preview, button } = dialogOf(page, saksi);
    await expect(button("cite.copy")).toBeFocused();
    // Past the preview and the languages to the styles.
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await expect(preview).toHaveText(pasted(page, language, "chicago"), { useInnerText: true });
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toBe(pasted(page, language, "chicago"));
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(saksi.graph).toBeFocused();

    // Remembered, also over a reload.
    await page.reload();
    await saksi.expectOpen();
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.keyboard.press("Shift+C");
    await expect.poll(() => clipboard(page)).toBe(pasted(page, language, "chicago"));
  });

  test(`the pasted link brings one to the same relation and sentence: ${language}`, async ({ page, context }) => {
    const saksi = await openRelation(page, context, language);
    const name = await saksi.title.textContent();
    await page.keyboard.press("Shift+C");
    await expect.poll(() => clipboard(page)).toBe(pasted(page, language, "apa"));
    const [link = ""] = /https?:\S+/.exec(await clipboard(page)) ?? [];
    await page.goto("about:blank");
    await page.goto(link);
    await saksi.expectOpen();
    const chosen = page.locator('[data-sentence][data-chosen="true"]');
    await expect(chosen).toHaveAttribute("data-sentence", sentence);
    await expect(chosen).toBeInViewport();
    expect((await chosen.locator("mark").allTextContents()).join("")).toBe(quote);
    await page.keyboard.press("e");
    await expect(saksi.title).toHaveText(name ?? "no name");
    const query = queryOf(page);
    expect([query.getAll("r"), query.getAll(`s.${articleId}`)]).toEqual([[relation], [sentence]]);
  });
}

test("HTML goes to the clipboard as such, with plain text beside it", async ({ page, context }) => {
  const saksi = await openRelation(page, context, "id");
  await page.keyboard.press("c");
  const { preview, choose, button, status } = dialogOf(page, saksi);
  await choose("cite.form.html");
  await expect(preview).toContainText("<blockquote>");
  await expectAccessible(page);
  await button("cite.copy").click();
  await expect(status).not.toBeEmpty();
  expect(await clipboard(page)).toBe(pasted(page, "id", "apa"));
  const html = await clipboardHtml(page);
  expect(html).toContain("<em>Kilas Klaten</em>");
  expect(html).toMatch(new RegExp(`<a href="[^"]*r=${relation}&amp;s\\.${articleId}=${sentence}"`));
  await choose("cite.form.plain");
  await button("cite.copy").click();
  await expect.poll(() => clipboardHtml(page)).toBeNull();
});

test("BibTeX and CSL-JSON can be saved, and need no style", async ({ page, context }) => {
  const saksi = await openRelation(page, context, "id");
  await page.keyboard.press("c");
  const { dialog, preview, choose, button, status } = dialogOf(page, saksi);
  for (const [form, extension] of [
    ["bibtex", "bib"],
    ["csl-json", "json"],
  ] as const) {
    await choose(`cite.form.${form}`);
    await expect(dialog.getByRole("radio", { name: saksi.say("cite.style.apa") })).toBeDisabled();
    const saving = page.waitForEvent("download");
    await button("cite.save").click();
    const download = await saving;
    const name = download.suggestedFilename();
    expect(name.startsWith(`${article.id} - ${form} - `) && name.endsWith(`.${extension}`)).toBe(true);
    expect(readFileSync(await download.path(), "utf8")).toBe(`${await preview.textContent()}\n`);
    await expect(status).toHaveText(saksi.say("cite.saved", { name }));
  }
  await expectAccessible(page);
});

test("from the menu: an entity; by key: a path that stands out, and a sentence", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page, "?e=kinu");
  await saksi.graph.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: saksi.say("action.cite") }).click();
  const { preview } = dialogOf(page, saksi);
  await expect(preview).toContainText("peneliti senior di KINU");
  await page.keyboard.press("Escape");

  await page.goto("./?tier=all&e=cho-han-bum&e=hyun-seung-soo&path=1");
  await saksi.expectOpen();
  await expect(saksi.panel.getByText("KINU").first()).toBeVisible();
  await page.keyboard.press("Shift+C");
  await expect.poll(() => clipboard(page)).toContain("Hyun Seung-soo");
  const text = await clipboard(page);
  expect(text.match(/^“/gm)).toHaveLength(2);

  await page.goto(`./?s.${articleId}=s4`);
  await saksi.expectOpen();
  await page.keyboard.press("Shift+C");
  await expect
    .poll(() => clipboard(page))
    .toContain(
      "“Kunjungan Putin diperkirakan akan terjadi sekitar 18-19 Juni.” (“Kunjungan Putin ke Pyongyang,” 2024, paragraf 4)",
    );
});

for (const language of ["id", "en"] as const) {
  test(`words selected by hand in the article, by the button beside them and by key: ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const saksi = await open(page, `?lang=${language}`, language);
    await page.keyboard.press("r");
    const text = page.locator(`[data-sentence="${sentence}"] [data-text]`);
    await text.scrollIntoViewIfNeeded();
    const words = "peneliti senior di Akademi Ilmu Pengetahuan Rusia";
    const select = () =>
      text.evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const from = element.textContent?.indexOf(wanted) ?? -1;
        const range = document.createRange();
        let at = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (at <= from && from < at + length) range.setStart(node, from - at);
          if (at < from + wanted.length && from + wanted.length <= at + length) {
            range.setEnd(node, from + wanted.length - at);
          }
          at += length;
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      }, words);
    const { origin, pathname } = new URL(page.url());
    const link = `${origin}${pathname}?lang=${language}&s.${articleId}=${sentence}`;
    const expected = {
      id: `“${words}” (“Kunjungan Putin ke Pyongyang,” 2024, paragraf 12)\n[Saksi: kalimat 13] ${link}\n\nDaftar Pustaka\n${title} (2024, 14 Juni). Kilas Klaten.`,
      en: `“${words}” (“Kunjungan Putin ke Pyongyang,” 2024, para. 12)\n[Saksi: sentence 13] ${link}\n\nReferences\n${title} (2024, June 14). Kilas Klaten.`,
    }[language];
    await select();
    await saksi.button("action.copyCitation").click();
    await expect.poll(() => clipboard(page)).toBe(expected);
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await select();
    await page.keyboard.press("Shift+C");
    await expect.poll(() => clipboard(page)).toBe(expected);
    // The dialog keeps them, also once they are let go of.
    await page.keyboard.press("c");
    const { preview, choose } = dialogOf(page, saksi);
    expect(await preview.textContent()).toBe(expected);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await choose("cite.style.chicago");
    await expect(preview).toContainText(`“${words}”`);
  });
}

test("a file of one's own: the link carries its hash and opens it again; nothing to quote is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page);
  await openMade(page, saksi, makeDataset());
  await saksi.find("Utara");
  await page.evaluate(() => navigator.clipboard.writeText("tetap"));
  await page.keyboard.press("Shift+C");
  await expect(saksi.announcer.filter({ hasText: saksi.say("cite.copied.none") })).toBeVisible();
  expect(await clipboard(page)).toBe("tetap");
  await page.keyboard.press("c");
  const { dialog } = dialogOf(page, saksi);
  await expect(dialog).toContainText(saksi.say("cite.none"));
  await page.keyboard.press("Escape");

  await saksi.relation(/.*/).first().click();
  await page.keyboard.press("Shift+C");
  await expect.poll(() => clipboard(page)).toContain("“Utara bertemu Selatan”");
  const [link = ""] = /https?:\S+/.exec(await clipboard(page)) ?? [];
  await page.goto("about:blank");
  await page.goto(link);
  await saksi.expectOpen();
  await expect(page.locator('[data-sentence="s1"][data-chosen="true"] mark')).toHaveText("Utara bertemu Selatan");
  await expect.poll(() => queryOf(page).get("hash")).toMatch(/^[0-9a-f]{64}$/);
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });
  test("the dialog fits, and copies by touch", async ({ page, context }) => {
    const saksi = await openRelation(page, context, "id");
    await saksi.button("action.cite").tap();
    const { dialog, button, status } = dialogOf(page, saksi);
    await expectAccessible(page);
    await button("cite.copy").tap();
    await expect(status).not.toBeEmpty();
    expect(await clipboard(page)).toBe(pasted(page, "id", "apa"));
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
