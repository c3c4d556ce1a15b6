import type { Page } from "@playwright/test";
import { article, articleFile, label, pick, relationsOf } from "./article.ts";
import { expect, test } from "./fixtures.ts";
import { showTheSame } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const title = pick(article.title);

/** The keyboard is somewhere that one can see. */
async function expectFocusVisible(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "nowhere";
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return "on something without size";
    // What shows the focus may be the element's own outline, or that of what it stands in.
    const shows = (one: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(one);
      return (
        (outlineStyle !== "none" && outlineWidth !== "0px") ||
        boxShadow !== "none" ||
        backgroundColor.includes("color(")
      );
    };
    return shows(element) || (element.parentElement && shows(element.parentElement))
      ? "seen"
      : `not seen on ${element.tagName} ${element.className}`;
  });
  expect(focus).toBe("seen");
}

const focusIsIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

test("skip links lead to the graph and to the evidence", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: saksi.say("skip.graph") })).toBeFocused();
  await expect(page.getByRole("link", { name: saksi.say("skip.graph") })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(saksi.graph).toBeFocused();
  await expectFocusVisible(page);

  await page.reload();
  await saksi.expectOpen();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusIsIn(page, "#evidence")).toBe(true);
});

test("an entity is found and chosen by name", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("/");
  await expect(saksi.search).toBeFocused();
  await page.keyboard.type("kim");
  await expect(page.getByRole("listbox")).toBeVisible();
  const options = page.getByRole("option");
  expect(await options.count()).toBeGreaterThan(3);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(saksi.search).toHaveAttribute(
    "aria-activedescendant",
    (await options.nth(1).getAttribute("id")) ?? "none",
  );
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const name = await options.first().textContent();
  await page.keyboard.press("Enter");
  await expect(saksi.title).toBeFocused();
  expect(name).toContain(await saksi.title.textContent());
});

test("search forgives accents and case, knows other names and languages, and says when it finds nothing", async ({
  page,
}) => {
  const saksi = await open(page);
  for (const [asked, found] of [
    ["PUTIN vlad", label("vladimir-putin")],
    ["soviet union", label("soviet-union")],
    ["institut unifikasi", label("kinu")],
  ] as const) {
    await saksi.search.fill(asked);
    await expect(page.getByRole("option").first()).toContainText(found);
  }
  await saksi.search.fill("zzz");
  await expect(saksi.announcer.filter({ hasText: "zzz" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(saksi.search).toHaveValue("");
});

test("walks the graph by arrows, hears where it is, and reads the sentences", async ({ page }) => {
  const saksi = await open(page);
  await saksi.graph.focus();
  await expect(saksi.graph).toHaveAccessibleDescription(saksi.say("graph.help"));
  const heard = async () => (await saksi.announcer.last().textContent()) ?? "";

  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL((url) => url.searchParams.has("e"));
  const start = queryOf(page).get("e") ?? "";
  await expect.poll(heard).toContain(label(start));
  expect(await heard()).toContain(String(relationsOf(start).length));
  await expect(saksi.graph).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL((url) => url.searchParams.has("r"));
  const first = queryOf(page).get("r");
  await expect.poll(heard).toMatch(/Relasi 1 dari \d+/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(heard).toMatch(/Relasi 2 dari \d+/);
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL((url) => url.searchParams.get("r") === first);

  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL((url) => url.searchParams.has("e") && url.searchParams.get("e") !== start);
  const other = queryOf(page).get("e") ?? "";
  expect(article.relations.find(({ id }) => id === first)).toMatchObject(
    article.relations.find(({ id }) => id === first)?.source === start ? { target: other } : { source: other },
  );
  await expect.poll(heard).toContain(label(other));

  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL((url) => url.searchParams.has("r"));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL((url) => url.searchParams.get("e") === other);
  await page.keyboard.press("ArrowDown");

  await page.keyboard.press("Enter");
  await expect(saksi.title).toBeFocused();
  const quotes = await saksi.panel.getByRole("blockquote").allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(articleFile).toContain(quote);
});

test("next and previous relation by key, in the order of the article", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("]");
  await expect(saksi.panel).toContainText(/1 dari \d+/);
  await page.keyboard.press("]");
  await expect(saksi.panel).toContainText(/2 dari \d+/);
  await page.keyboard.press("[");
  await expect(saksi.panel).toContainText(/1 dari \d+/);
  await page.keyboard.press("[");
  const [, last, all] = /(\d+) dari (\d+)/.exec((await saksi.panel.textContent()) ?? "") ?? [];
  expect(last).toBe(all);
  await saksi
    .button("relation.next")
    .or(page.getByRole("button", { name: saksi.say("relation.next") }))
    .first()
    .click();
  await expect(saksi.panel).toContainText(/1 dari \d+/);
});

test("keys move and zoom the picture", async ({ page }) => {
  const saksi = await open(page, "?e=kinu");
  await saksi.graph.focus();
  let shot = await saksi.stillPicture();
  const press = async (key: string) => {
    const before = shot;
    await page.keyboard.press(key);
    await expect
      .poll(async () => showTheSame(await saksi.picture(), before), `the picture is as before ${key}`)
      .toBe(false);
    shot = await saksi.stillPicture();
  };
  for (const key of ["Shift+ArrowLeft", "Shift+ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown"]) await press(key);
  for (const key of ["+", "-", "+", "0", "Shift+Digit2", "Shift+Digit1"]) await press(key);
  // Looking away and back comes home.
  const home = shot;
  await press("Shift+ArrowLeft");
  await press("Shift+ArrowRight");
  expect(showTheSame(shot, home)).toBe(true);
});

test("Escape steps back: sheet of keys, then selection", async ({ page }) => {
  const saksi = await open(page, "?e=kinu");
  await saksi.graph.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: saksi.say("keys.title") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(saksi.title).toHaveText(label("kinu"));
  await expect(saksi.graph).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(saksi.title).toHaveText(title);
});

test("the sheet of keys lists the actions with their keys", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: saksi.say("keys.title") });
  for (const [action, key] of [
    ["action.search", "/"],
    ["action.nextRelation", "]"],
    ["action.fitAll", "0"],
    ["action.undo", "Ctrl+Z"],
    ["action.walkNext", "↓"],
    ["action.showKeys", "?"],
  ] as const) {
    const row = sheet.locator("dl > div").filter({ hasText: saksi.say(action) });
    await expect(row.first()).toContainText(key);
  }
});

test("the keyboard is given back to where it was when a dialog closes", async ({ page }) => {
  const saksi = await open(page);
  const button = page.getByRole("button", { name: saksi.say("action.showKeys") });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
  }
  await dialog.getByRole("button", { name: saksi.say("close") }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a key that is pressed while a dialog closes is not lost", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // The browser tells of the closing later than it does it.
  await dialog.evaluate((element) => {
    (element as HTMLDialogElement).close();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "]" }));
  });
  await expect(dialog).toHaveCount(0);
  await expect(saksi.title).toBeVisible();
  await expect.poll(() => queryOf(page).get("r")).not.toBeNull();
});

test("Tab goes through the whole page, always visibly", async ({ page }) => {
  const saksi = await open(page);
  const visited: string[] = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const element = document.activeElement;
      return element && element !== document.body ? `${element.tagName} ${element.textContent?.slice(0, 20)}` : "";
    });
    if (where === "") break;
    visited.push(where);
    await expectFocusVisible(page);
  }
  expect(visited.length).toBeGreaterThan(12);
  await expect(saksi.title).toHaveText(title);
});

/** Presses each single-letter key of the page. */
async function pressLetters(page: Page): Promise<void> {
  for (const key of ["a", "l", "e", "]", "[", "?", "/", "0", "+", "-"]) await page.keyboard.press(key);
}

async function expectNothingHappened(page: Page, saksi: Saksi): Promise<void> {
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(saksi.title).toHaveText(title);
  await expect(saksi.legend).toBeVisible();
  await expect(saksi.panel).toBeVisible();
  await expect(saksi.button("tier.showAll")).toBeVisible();
  await expect(page).toHaveURL((url) => !url.searchParams.has("r"));
}

test("no letter fires in a field", async ({ page }) => {
  const saksi = await open(page);
  await saksi.search.focus();
  await pressLetters(page);
  await expect(saksi.search).toHaveValue("ale][?/0+-");
  await expectNothingHappened(page, saksi);
});

test("single-letter keys can be switched off, and stay off", async ({ page }) => {
  const saksi = await open(page);
  await page.keyboard.press("l");
  await expect(saksi.legend).toBeHidden();
  await page.keyboard.press("l");
  await expect(saksi.legend).toBeVisible();

  await saksi.button("header.settings").click();
  await page.getByRole("checkbox", { name: saksi.say("settings.letterKeys") }).uncheck();
  await page.keyboard.press("Escape");
  await pressLetters(page);
  await expectNothingHappened(page, saksi);
  await page.reload();
  await saksi.expectOpen();
  await pressLetters(page);
  await expectNothingHappened(page, saksi);
  // Keys that type no character go on working.
  await page.keyboard.press("Control+f");
  await expect(saksi.search).toBeFocused();
});

test("the settings are reached, changed and left by keyboard", async ({ page }) => {
  const saksi = await open(page);
  const button = saksi.button("header.settings");
  await button.focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("group", { name: saksi.say("header.settings") });
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect.poll(() => focusIsIn(page, "[popover]")).toBe(true);
  await page.getByRole("radio", { name: saksi.say("settings.theme.dark") }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: saksi.say("settings.theme.dark") })).toBeChecked();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(22, 23, 27)");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test("the evidence panel is made wider by keyboard", async ({ page }) => {
  const saksi = await open(page);
  const edge = page.getByRole("separator", { name: saksi.say("panel.width") });
  const before = (await saksi.panel.boundingBox())?.width ?? 0;
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => (await saksi.panel.boundingBox())?.width).toBeGreaterThan(before + 30);
});

test("what is typed before a list of actions is there is no key of anything else", async ({ page }) => {
  const saksi = await open(page);
  await page.evaluate(() => {
    for (const init of [{ key: "k", ctrlKey: true }, { key: "v" }])
      document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("dialog", { name: saksi.say("action.palette") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(saksi.panel.getByRole("tab", { name: saksi.say("tab.evidence") })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});
