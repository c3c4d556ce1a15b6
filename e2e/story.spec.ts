import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Dataset } from "../src/core/model/dataset.ts";
import { chooseFile, openMade, toFile } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi, saksiOn } from "./saksi.ts";

/** The article's dataset, without the stories that it ships with. */
const { stories: _, ...article } = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "data", "putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

async function openArticle(page: Page, query = "", language: "id" | "en" = "id"): Promise<Saksi> {
  const saksi = await open(page, query, language);
  await openMade(page, saksi, article);
  return saksi;
}

const people = ["Kim Jong-un", "Vladimir Putin", "Cho Han-bum", "Konstantin Asmolov", "Kim Yo-jong", "Hyun Seung-soo"];

/** The steps of the first story, as they are listed: each with its number. */
const steps = ({ panel, say }: Saksi, story = "Kunjungan Putin ke Pyongyang (2024)"): Locator =>
  panel.getByRole("list", { name: say("story.steps", { title: story }) }).locator("[data-step]");

const listed = (names: readonly string[]): string[] => names.map((name, i) => `${i + 1}${name}`);

async function showStories(page: Page, saksi: Saksi): Promise<void> {
  await page.keyboard.press("Shift+S");
  await expect(saksi.title).toHaveText(saksi.say("tab.stories"));
}

/** Adds a step for each, by the key alone once something is selected. */
async function addPeople(page: Page, saksi: Saksi, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await saksi.find(name);
    await expect(saksi.title).toHaveText(name);
    await saksi.title.click();
    await page.keyboard.press("Shift+A");
    await expect(saksi.announcer).toContainText(name);
  }
}

async function savedFile(page: Page, save: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent("download");
  await save();
  return readFileSync(await (await download).path(), "utf8");
}

const edited = (page: Page, { say }: Saksi): Locator =>
  page.getByRole("banner").getByRole("img", { name: say("story.edited") });

test("a story of six steps is built from nothing, put in order, undone, written, kept, saved and opened again", async ({
  page,
}) => {
  const saksi = await openArticle(page);
  const { panel, say } = saksi;
  await showStories(page, saksi);
  await expect(panel).toContainText(say("story.none"));
  await expect(edited(page, saksi)).toHaveCount(0);
  await expectAccessible(page);
  await addPeople(page, saksi, people);
  await showStories(page, saksi);
  await expect(steps(saksi)).toHaveText(listed(people));
  await expect(edited(page, saksi)).toBeVisible();
  await expectAccessible(page);

  await test.step("choosing a step looks at it", async () => {
    await steps(saksi).nth(1).click();
    await expect.poll(() => queryOf(page).get("e")).toContain("putin");
    await expect(saksi.title).toHaveText(say("tab.stories"));
    await expect(saksi.button("story.action.updateStep")).toBeDisabled();
  });

  await test.step("the overview shows six pictures, and leads to a step", async () => {
    await saksi.button("story.overview").click();
    const overview = page.getByRole("dialog", { name: say("story.overview") });
    const pictures = overview.locator("img");
    await expect(pictures).toHaveCount(6);
    const sources = await pictures.evaluateAll((images) =>
      images.map((image) => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [480, 360];
        canvas.getContext("2d")?.drawImage(image as HTMLImageElement, 0, 0);
        return canvas.toDataURL();
      }),
    );
    expect(new Set(sources).size, "each step has a picture of its own").toBe(6);
    await expectAccessible(page);
    await overview.getByRole("button", { name: people[1] ?? "" }).click();
    await expect(overview).toHaveCount(0);
    await expect(steps(saksi).nth(1)).toHaveAttribute("aria-current", "step");
  });

  await test.step("by drag", async () => {
    const [grip, last] = [panel.locator("[data-grip]").first(), panel.locator("[data-grip]").last()];
    const [from, to] = [await grip.boundingBox(), await last.boundingBox()];
    if (!from || !to) throw new Error("no grips");
    await page.mouse.move(from.x + 8, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y, { steps: 4 });
    await page.mouse.move(to.x + 8, to.y + to.height, { steps: 4 });
    await page.mouse.up();
    await expect(steps(saksi)).toHaveText(listed([...people.slice(1), people[0] ?? ""]));
    await page.keyboard.press("Control+z");
    await expect(steps(saksi)).toHaveText(listed(people));
    await page.keyboard.press("Control+Shift+z");
    await expect(steps(saksi)).toHaveText(listed([...people.slice(1), people[0] ?? ""]));
    await page.keyboard.press("Control+z");
  });

  await test.step("written in both languages", async () => {
    await saksi.button("story.step.write").click();
    const field = (key: string, language: string) =>
      panel.getByLabel(say("story.field.language", { field: say(key), language: say(`language.${language}`) }));
    await field("story.step.title", "id").fill("Sang tamu");
    await field("story.step.title", "en").fill("The guest");
    await field("story.step.text", "id").fill("Ia **datang**.\n\n- satu\n- [dua](javascript:alert) <b>tiga</b>");
    await field("story.step.notes", "en").fill("Ask first.");
    await panel.getByRole("combobox", { name: say("story.quiz.ask") }).selectOption("how-surely");
    await panel.getByRole("checkbox", { name: say("story.quiz.hide.factuality") }).check();
    await expectAccessible(page);
    await saksi.button("story.step.writing").click();
    await expect(panel.getByRole("strong")).toHaveText("datang");
    await expect(
      panel.getByRole("listitem").filter({ hasText: /^\[dua\]\(javascript:alert\) <b>tiga<\/b>$/ }),
    ).toBeVisible();
    await expect(panel.getByRole("link")).toHaveCount(0);
    await expect(steps(saksi).nth(1)).toContainText("Sang tamu");
  });

  const order = people.with(1, "Sang tamu");
  await test.step("a reload finds it again", async () => {
    await page.reload();
    await saksi.expectOpen();
    await expect(edited(page, saksi)).toBeVisible();
    await showStories(page, saksi);
    await expect(steps(saksi)).toHaveText(listed(order));
  });

  const original = queryOf(page).get("hash");
  const text = await savedFile(page, () => page.keyboard.press("Control+s"));
  await expect(edited(page, saksi)).toHaveCount(0);
  const dataset = JSON.parse(text) as Dataset;
  expect(dataset.stories?.[0]?.steps[1]).toMatchObject({
    title: { id: "Sang tamu", en: "The guest" },
    notes: { en: "Ask first." },
    quiz: { ask: "how-surely", hide: ["factuality"] },
    view: { selection: { entities: ["vladimir-putin"] } },
  });

  await test.step("the saved file opens as the same, and is saved as the same", async () => {
    await chooseFile(page, saksi, toFile(text, "cerita.json"));
    await expect.poll(() => queryOf(page).get("hash")).not.toBe(original);
    await showStories(page, saksi);
    await expect(steps(saksi)).toHaveText(listed(order));
    expect(await savedFile(page, () => page.keyboard.press("Control+s"))).toBe(text);
  });
});

test("a story is made by keyboard alone, in English", async ({ page }) => {
  const saksi = await openArticle(page, "?lang=en", "en");
  const { say } = saksi;
  const all = steps(saksi, "Putin’s visit to Pyongyang (2024)");
  const walk = async (count: number) => {
    await saksi.graph.focus();
    for (let i = 0; i < count; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+A");
    await expect(saksi.announcer).toContainText(/^Step/);
  };
  for (let i = 0; i < 6; i++) await walk(1);
  await showStories(page, saksi);
  await expect(saksi.panel.locator("[data-step]")).toHaveCount(6);
  await expect(saksi.panel.locator("[data-step]").last()).toBeFocused();
  const before = await saksi.panel.locator("[data-step]").allTextContents();
  const names = before.map((name) => name.slice(1));

  await page.keyboard.press("Alt+ArrowUp");
  await expect(saksi.announcer).toContainText(say("story.announce.moved", { title: names[5] ?? "", at: 5, of: 6 }));
  await expect(saksi.panel.locator("[data-step]").nth(4)).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(saksi.panel.locator("[data-step]").nth(3)).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(saksi.panel.locator("[data-step]")).toHaveText(before);
  await expect(saksi.announcer).toContainText(say("story.announce.undo"));
  await page.keyboard.press("Control+y");
  await expect(saksi.panel.locator("[data-step]").nth(4)).toHaveText(`5${names[5]}`);

  await saksi.panel.locator("[data-step]").first().focus();
  await page.keyboard.press("Enter");
  await expect(saksi.announcer).toContainText(say("story.announce.looked", { title: names[0] ?? "", at: 1, of: 6 }));
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  await expect(saksi.button("story.step.duplicate")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(saksi.panel.locator("[data-step]")).toHaveCount(7);
  await saksi.button("story.step.remove").focus();
  await page.keyboard.press("Enter");
  await expect(saksi.panel.locator("[data-step]")).toHaveCount(6);
  await expect(all.or(saksi.panel.locator("[data-step]")).first()).toBeVisible();
  await expectAccessible(page);
});

test("a story that is removed is said to be gone, and brought back by the key that is named", async ({ page }) => {
  const saksi = await openArticle(page);
  await page.keyboard.press("Shift+A");
  const title = "Kunjungan Putin ke Pyongyang (2024)";
  const heading = saksi.panel.getByRole("heading", { level: 3, name: title });
  await page.keyboard.press("Shift+S");
  await saksi.button("story.remove").first().click();
  await expect(heading).toHaveCount(0);
  await expect(saksi.announcer).toContainText(saksi.say("story.announce.storyRemoved", { title, key: "Ctrl+Z" }));
  await page.keyboard.press("Control+z");
  await expect(heading).toBeVisible();
});

test("what is added to a long list of stories is in sight there", async ({ page }) => {
  const saksi = await open(page);
  await showStories(page, saksi);
  await page.keyboard.press("Shift+A");
  const added = saksi.panel.locator("[aria-current=step]");
  await expect(added).toBeInViewport({ ratio: 1 });
  await saksi.button("story.step.write").click();
  await expect(saksi.panel.getByRole("textbox").nth(2)).toBeInViewport({ ratio: 1 });
});

test("a step that is to ask says what it lacks for that, and asks nobody in vain", async ({ page }) => {
  const saksi = await openArticle(page);
  const { panel, say } = saksi;
  await showStories(page, saksi);
  await page.keyboard.press("Shift+A");
  await saksi.button("story.step.write").click();
  const ask = panel.getByRole("combobox", { name: say("story.quiz.ask") });
  const lack = panel.getByRole("status");
  await expect(lack).toHaveText("");
  await ask.selectOption("reveal");
  await expect(lack).toHaveText(say("story.quiz.lack.hidden"));
  await panel.getByRole("checkbox", { name: say("story.quiz.hide.labels") }).check();
  await expect(lack).toHaveText("");
  await ask.selectOption("how-surely");
  await expect(lack).toHaveText(say("story.quiz.lack.relation"));
  await saksi.button("present.here").click();
  await expect(page.getByRole("heading", { name: say("quiz.how-surely") })).toBeVisible();
  await expect(page.getByRole("button", { name: say("factuality.certain") })).toHaveCount(0);
});

test("whole stories are put in order by drag, by key and by name, and undone", async ({ page }) => {
  const saksi = await openArticle(page);
  const { panel, say } = saksi;
  await page.keyboard.press("Shift+A");
  await showStories(page, saksi);
  const titles = panel.getByRole("heading", { level: 3 });
  const [first, second] = ["Kunjungan Putin ke Pyongyang (2024)", "Kedua"];
  await expect(panel.locator("header [data-grip]")).toHaveCount(0);
  await saksi.button("story.action.addStory").click();
  await saksi.button("story.title").last().click();
  await panel.getByRole("textbox").first().fill(second);
  await expect(titles).toHaveText([first, second]);
  // By drag: the second above the first, then a drag that is given up.
  const drag = async (drop: () => Promise<void>): Promise<void> => {
    await panel.locator("header [data-grip]").last().hover();
    await page.mouse.down();
    await titles.first().hover({ force: true });
    await page.mouse.move((await titles.first().boundingBox())?.x ?? 0, 1, { steps: 4 });
    await drop();
  };
  await drag(() => page.mouse.up());
  await expect(titles).toHaveText([second, first]);
  await expect(saksi.announcer).toHaveText(say("story.announce.storyMoved", { title: second, at: 1, of: 2 }));
  await drag(async () => {
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });
  await expect(titles).toHaveText([second, first]);
  await page.keyboard.press("Control+z");
  await expect(titles).toHaveText([first, second]);
  // By key, on a step; by name.
  const step = panel.locator("[data-step]").last();
  await step.press("Alt+Shift+ArrowUp");
  await expect(titles).toHaveText([second, first]);
  await expect(panel.locator("[data-step]").first()).toBeFocused();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(titles).toHaveText([second, first]);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: say("action.palette") }).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(say("story.action.later"));
  await page.keyboard.press("Enter");
  await expect(titles).toHaveText([first, second]);
  await expectAccessible(page);
});

test("two windows on one dataset lose nothing of each other's edits", async ({ page, context }) => {
  const saksi = await openArticle(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const second = saksiOn(other);
  await second.expectOpen();
  await addPeople(page, saksi, people.slice(0, 2));
  await showStories(other, second);
  await expect(steps(second)).toHaveText(listed(people.slice(0, 2)));
  await addPeople(other, second, people.slice(2, 3));
  await showStories(page, saksi);
  await expect(steps(saksi)).toHaveText(listed(people.slice(0, 3)));
  // What comes from the other is one step back, and comes back by one.
  await page.keyboard.press("Control+z");
  await expect(steps(saksi)).toHaveText(listed(people.slice(0, 2)));
  await showStories(other, second);
  await expect(steps(second)).toHaveText(listed(people.slice(0, 2)));
  await page.keyboard.press("Control+Shift+Z");
  await expect(steps(second)).toHaveText(listed(people.slice(0, 3)));
  await other.reload();
  await second.expectOpen();
  await showStories(other, second);
  await expect(steps(second)).toHaveText(listed(people.slice(0, 3)));
});

test("leaving with edits that are in no file asks first, and only then", async ({ page }) => {
  const saksi = await openArticle(page);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await saksi.find("Kim Jong-un");
  await page.reload();
  await saksi.expectOpen();
  expect(asked).toEqual([]);
  await saksi.title.click();
  await page.keyboard.press("Shift+A");
  await page.reload();
  await saksi.expectOpen();
  expect(asked).toEqual(["beforeunload"]);
});

test("on a narrow screen a step is added from the menu, and stories are a sheet", async ({ page }) => {
  const saksi = await openArticle(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await saksi.find("Kim Jong-un");
  await saksi.button("menu.more").click();
  await page.getByRole("menuitem", { name: saksi.say("story.action.addStep") }).click();
  await saksi.panel.getByRole("tab", { name: saksi.say("tab.stories") }).click();
  await expect(steps(saksi)).toHaveText(["1Kim Jong-un"]);
  await saksi.button("story.step.write").click();
  await expectAccessible(page);
  const { clientWidth, scrollWidth } = await saksi.panel.evaluate((element) => ({
    clientWidth: element.clientWidth,
    scrollWidth: element.scrollWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
