/** A teacher presents a story with a clicker, has a window of the teacher's own, and asks the class. */
import type { BrowserContext, Page } from "@playwright/test";
import { article as shipped, pick } from "./article.ts";
import { openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { lesson } from "./lesson.ts";
import { placesOf } from "./pixels.ts";
import { open, queryOf, type Saksi, saksiOn } from "./saksi.ts";
import type { Language } from "./words.ts";

const steps = {
  id: [
    "Siapa bertemu siapa",
    "Tebak namanya",
    "Cari kalimatnya",
    "Seberapa pasti",
    "Membaca bersama",
    "Yang sudah tiada",
  ],
  en: ["Who met whom", "Guess the names", "Find the sentence", "How surely", "Reading together", "What is gone"],
} as const;

/** In the light theme, of lines that say what is supplied or sought, and of their labels. */
const suppliesHue = "#00705f";

interface Stage {
  readonly slide: ReturnType<Page["getByRole"]>;
  readonly title: ReturnType<Page["getByRole"]>;
  readonly click: (key: string) => Promise<void>;
}

const stageOf = (page: Page, { say }: Saksi): Stage => {
  const slide = page.getByRole("complementary", { name: say("present.stage") });
  return {
    slide,
    title: slide.getByRole("heading", { level: 2 }),
    click: (key) => page.keyboard.press(key),
  };
};

/** Opens the story, and begins as a teacher does: by the button in the header. */
async function begin(page: Page, language: Language): Promise<{ saksi: Saksi; stage: Stage }> {
  const saksi = await open(page, `?lang=${language}`, language);
  await openMade(page, saksi, lesson);
  await page.getByRole("button", { name: saksi.say("present.begin") }).click();
  const stage = stageOf(page, saksi);
  await expect(stage.title).toHaveText(steps[language][0]);
  return { saksi, stage };
}

/** Opens the presenter's window by its key. */
async function openWindow(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent("page");
  await page.keyboard.press("n");
  const presenter = await opened;
  await expect(presenter.getByRole("main")).toBeVisible();
  return presenter;
}

for (const language of ["id", "en"] as const) {
  const names = steps[language];

  test(`presents a story by a clicker's keys alone, beside the presenter's window (${language})`, async ({
    page,
    context,
  }) => {
    const { saksi, stage } = await begin(page, language);
    const { say } = saksi;
    expect(context.pages()).toHaveLength(1);
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(stage.slide.locator("strong")).toBeVisible();
    await expect(stage.slide.locator("blockquote mark")).toHaveText("Utara bertemu Selatan");
    await expect(stage.slide).toContainText(say("witness.sentence", { number: 1 }));
    const presenter = await openWindow(page, context);
    const script = presenter.getByRole("region", { name: say("present.window.now") });
    const heading = script.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(names[0]);
    await expect(script).toContainText(language === "id" ? "Tanyakan dulu kepada kelas." : "Ask the class first.");
    await expect(presenter.getByRole("region", { name: say("present.window.next") })).toContainText(names[1]);
    await expect(stage.slide).not.toContainText("Tanyakan");
    await expectAccessible(presenter);

    await page.bringToFront();
    await stage.click("PageDown");
    await expect(heading).toHaveText(names[1]);
    // By its key in one language, by its button in the other.
    if (language === "id") await presenter.keyboard.press("A");
    else await presenter.getByRole("button", { name: say("quiz.tellAll") }).click();
    await expect(stage.slide.locator("blockquote")).toHaveText("Utara bertemu Selatan di pasar.");
    await presenter.keyboard.press("PageDown");
    await expect(stage.title).toHaveText(names[2]);
    await presenter.getByRole("button", { name: names[5] }).click();
    await expect(stage.title).toHaveText(names[5]);
    await expect(script).toContainText(say("present.missing.entity", { id: "timur" }));
    await expect(stage.slide).not.toContainText("timur");

    await presenter.reload();
    await expect(heading).toHaveText(names[5]);
    await page.reload();
    await expect(stage.title).toHaveText(names[5]);
    await stage.click("Home");
    await expect(heading).toHaveText(names[0]);
    await presenter.getByRole("button", { name: say("present.black") }).click();
    await expect(saksi.button("present.black.hint")).toBeVisible();
    await stage.click("b");
    await expect(saksi.button("present.black.hint")).toHaveCount(0);

    await stage.click("Escape");
    await expect(saksi.legend).toBeVisible();
    await expect(presenter.getByRole("main")).toContainText(say("present.window.idle"));
    expect([...queryOf(page).keys()]).not.toContain("step");
  });

  test(`asks the class, and tells one thing after another (${language})`, async ({ page }) => {
    const { saksi, stage } = await begin(page, language);
    const { say } = saksi;
    const { slide, click } = stage;

    await click("PageDown");
    await expect(slide.locator("blockquote")).not.toContainText("Utara");
    await expect(slide.getByRole("status")).toHaveText(say("quiz.told", { told: 0, of: 2 }));
    await expectAccessible(page);
    await click("PageDown");
    await expect(slide.locator("blockquote")).toContainText("Utara");
    await expect(slide.locator("blockquote")).not.toContainText("Selatan");
    await click(" ");
    await expect(slide.locator("blockquote")).toContainText("Selatan");

    await click("ArrowRight");
    await expect(stage.title).toHaveText(names[2]);
    await expect(slide).toContainText(language === "id" ? "Utara bertemu Selatan" : "North met South");
    await expect(slide.locator("blockquote")).toHaveCount(0);
    const article = page.getByRole("region", { name: say("region.article") });
    await article.getByRole("button", { name: "Menurut Barat" }).click();
    await expect(slide.getByRole("status")).toContainText(say("quiz.wrong.sentence"));
    await article.getByRole("button", { name: "di pasar" }).focus();
    await click("Enter");
    await expect(slide.getByRole("status")).toContainText(say("quiz.right.sentence"));
    await expect(stage.title).toHaveText(names[2]);
    await expectAccessible(page);
    await click("PageDown");
    await expect(slide.locator("blockquote mark")).toHaveText("Utara bertemu Selatan");

    await click("PageDown");
    await expect(stage.title).toHaveText(names[3]);
    await expect(slide.locator("blockquote u")).toHaveCount(0);
    await click("1");
    await expect(slide.getByRole("status")).toHaveText(say("quiz.wrong.factuality"));
    await slide.getByRole("button", { name: say("factuality.possible") }).click();
    await expect(slide.getByRole("status")).toHaveText(say("quiz.right.factuality"));
    await click("PageDown");
    await expect(slide.getByRole("status")).toContainText("“mungkin”");
    await expect(slide.locator("blockquote u")).toHaveText("mungkin");

    await click("PageDown");
    await expect(stage.title).toHaveText(names[4]);
    await expect(article.locator("[data-current=true]")).toContainText("Menurut Barat");
    await expect(article.locator("[data-unread=true]")).toHaveText([
      "Selatan menyatakan bahwa Utara tidak pernah datang.",
    ]);
    await expectAccessible(page);
  });
}

test("explores in the middle of a step, also over a reload, and returns by one key", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  await stage.click("End");
  await saksi.graph.focus();
  await stage.click("]");
  await expect(stage.slide).toContainText(saksi.say("present.exploring", { at: 6 }));
  await expect(stage.slide.getByRole("heading", { level: 2 })).toContainText("menolak");
  await expect.poll(() => queryOf(page).get("explore")).toBe("yes");
  await page.reload();
  await expect(stage.slide).toContainText(saksi.say("present.exploring", { at: 6 }));
  await expectAccessible(page);
  await stage.click("Backspace");
  await expect(stage.title).toHaveText(steps.id[5]);
  await stage.click("Escape");
  await expect(saksi.legend).toBeVisible();
});

test("gives nothing away while one explores, until it is told", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  const { say } = saksi;
  /** All that can be seen, read aloud, or shown when one points at it. */
  const said = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .flatMap((element) => [
          ...["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
          ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue),
        ])
        .join("\n"),
    );
  /** Looks at another relation, and at all entities at once, by the keys of the picture. */
  const explore = async (other: "[" | "]", forbidden: RegExp): Promise<void> => {
    await saksi.graph.focus();
    for (const key of [other, "Control+a"]) {
      await stage.click(key);
      await expect(stage.slide).toContainText(say("present.untold"));
      expect(await said()).not.toMatch(forbidden);
    }
    await expectAccessible(page);
  };

  await page.keyboard.press("PageDown");
  await expect(stage.title).toHaveText(steps.id[1]);
  await explore("]", /Utara|Selatan|Barat/);
  await stage.click("a");
  await expect(stage.slide).toContainText("Utara");

  await stage.click("PageDown");
  await expect(stage.title).toHaveText(steps.id[2]);
  await explore("]", /di pasar/);

  await page.getByRole("button", { name: steps.id[3] }).click();
  await expect(stage.title).toHaveText(steps.id[3]);
  await explore("[", new RegExp(`${say("factuality.possible")}|${say("line.dotted")}`));
  await expect(stage.slide.locator("u")).toHaveCount(0);
});

test("prints no more of a step than it has told", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  await stage.click("PageDown");
  await expect(stage.title).toHaveText(steps.id[1]);
  const print = async () => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const paper = page.locator("[data-hand-out]");
    await expect(paper).toBeVisible();
    const words = await paper.innerText();
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(paper).toHaveCount(0);
    return words;
  };
  const asked = await print();
  expect(asked).toContain(steps.id[1]);
  expect(asked).toContain(saksi.say("quiz.reveal"));
  expect(asked).toContain("di pasar");
  expect(asked).not.toContain("Utara");
  expect(asked).not.toContain("Selatan");
  // Nor does what one looks at meanwhile.
  await page.keyboard.press("]");
  await expect(saksi.button("quiz.tellAll")).toBeVisible();
  expect(await print()).not.toContain("Utara");
  await stage.click("Backspace");
  await stage.click("a");
  expect(await print()).toContain("Utara bertemu Selatan");
});

test("takes on the stage the keys of the stage and those that select, and no others", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  await saksi.graph.focus();
  for (const key of [
    "t",
    "d",
    "v",
    "u",
    "w",
    "r",
    "e",
    "c",
    "s",
    "/",
    "o",
    "h",
    "x",
    "y",
    "g",
    "Control+e",
    "Control+s",
  ]) {
    await stage.click(key);
    await expect(stage.title).toHaveText(steps.id[0]);
  }
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await stage.click("Control+k");
  await expect(page.getByRole("option", { name: saksi.say("present.black") })).toBeVisible();
  await expect(page.getByRole("option", { name: saksi.say("export.title") })).toHaveCount(0);
  await stage.click("Escape");
  await stage.click("End");
  await expect(stage.title).toHaveText(steps.id[5]);
  await saksi.graph.focus();
  await stage.click("ArrowRight");
  await stage.click("ArrowDown");
  await expect(stage.title).toHaveText(steps.id[5]);
  await stage.click("]");
  await expect(stage.slide).toContainText(saksi.say("present.exploring", { at: 6 }));
  await stage.click("Escape");
  await expect(saksi.panel).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: saksi.say("region.article") })).toHaveCount(0);
});

test("offers on the stage no way off it but the way off", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  const { say } = saksi;
  const none = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await expect(stage.slide.getByRole("button", { name: say(key) }), key).toHaveCount(0);
  };
  // A relation with a speaker, an entity, several of them, and nothing at all.
  await page.keyboard.press("]");
  await expect(stage.slide.getByRole("blockquote")).toBeVisible();
  await none("witness.voice", "action.cite");
  await expect(stage.slide.getByText("Kutipan cocok")).toBeVisible();
  await expect(stage.slide.getByRole("button", { name: "Kutipan cocok" })).toHaveCount(0);
  await stage.slide.getByRole("heading").getByRole("button", { name: "Utara" }).click();
  await expect(stage.title).toHaveText("Utara");
  await expect(stage.slide.getByRole("group", { name: say("around.label") })).toHaveCount(0);
  await saksi.graph.focus();
  await page.keyboard.press("Control+a");
  await expect(stage.title).toHaveText(say("several.kicker", { count: 3 }));
  await expect(stage.slide.getByRole("group", { name: say("around.label") })).toHaveCount(0);
  await saksi.button("action.clearSelection").click();
  await expect(stage.title).toHaveText("Berkas uji");
  await expect(stage.slide.getByRole("region", { name: say("tour.region") })).toHaveCount(0);
  // What was open before is open again, and no more.
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  await expect(saksi.panel).toBeHidden();
  await page.keyboard.press("Shift+P");
  await page.keyboard.press("]");
  await expect(stage.slide.getByRole("blockquote")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(saksi.legend).toBeVisible();
  await expect(saksi.panel).toBeHidden();
});

test("begins at the current step by a clicker's key, which goes on with the step once it is presented", async ({
  page,
}) => {
  const saksi = await open(page);
  await openMade(page, saksi, lesson);
  const stage = stageOf(page, saksi);
  await page.evaluate(() => document.body.setAttribute("data-loaded", "once"));
  await page.keyboard.press("Shift+S");
  await saksi.panel.getByRole("button", { name: steps.id[4] }).click();
  await stage.click("F5");
  await expect(stage.title).toHaveText(steps.id[4]);
  await page.keyboard.press("]");
  await expect(saksi.button("present.return")).toBeVisible();
  await stage.click("F5");
  await expect(stage.title).toHaveText(steps.id[4]);
  await stage.click("b");
  await stage.click("F5");
  await expect(saksi.button("present.black.hint")).toHaveCount(0);
  await stage.click("Escape");
  await saksi.panel.getByRole("button", { name: saksi.say("present.here") }).click();
  await expect(stage.title).toHaveText(steps.id[4]);
  await expect(page.locator("body")).toHaveAttribute("data-loaded", "once");
});

test("begins a step that reads at its title, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const saksi = saksiOn(page);
  await page.goto("./?lang=id&story=stated-or-possible&step=find-the-weapons");
  const stage = stageOf(page, saksi);
  await expect(stage.title).toHaveText("Kuis: cari kalimatnya");
  await stage.click("Home");
  await expect(stage.title).toHaveText("Judul yang bertanya");
  const article = page.getByRole("region", { name: saksi.say("region.article") });
  await expect(article.locator("[data-current=true]")).toBeAttached();
  await expect(stage.title).toBeInViewport({ ratio: 1 });
});

test("frames the step that a link opens, however late the browser tells how large the picture is", async ({ page }) => {
  await page.addInitScript(() => {
    const Told = ResizeObserver;
    globalThis.ResizeObserver = class extends Told {
      constructor(tell: ResizeObserverCallback) {
        super((...sizes) => setTimeout(tell, 1500, ...sizes));
      }
    };
  });
  await page.goto("?lang=id&story=stated-or-possible&step=how-surely-a-basis");
  const saksi = saksiOn(page);
  await expect(page.getByRole("complementary", { name: saksi.say("present.stage") })).toBeVisible();
  const { x, width } = await saksi.graphBox();
  const middle = await saksi.placeOfSelected();
  expect(Math.abs(middle.x - (x + width / 2))).toBeLessThan(width / 8);
});

test("gives back what was looked at before", async ({ page }) => {
  const saksi = await open(page, "?lang=id", "id");
  await openMade(page, saksi, lesson);
  await saksi.find("Barat");
  await expect.poll(() => queryOf(page).get("e")).toBe("barat");
  await page.keyboard.press("Shift+P");
  const stage = stageOf(page, saksi);
  await stage.click("PageDown");
  await expect(stage.title).toHaveText(steps.id[1]);
  await expect.poll(() => queryOf(page).get("step")).toBe(lesson.stories?.[0]?.steps[1]?.id);
  await page.reload();
  await expect(stage.title).toHaveText(steps.id[1]);
  await stage.click("Escape");
  await expect(saksi.title).toContainText("Barat");
  await expect.poll(() => queryOf(page).get("e")).toBe("barat");
});

test("has a pointer, a pen and larger letters, by button and by key", async ({ page, allowConsole }) => {
  // This journey itself reads what is painted.
  allowConsole(/willReadFrequently/);
  const { saksi, stage } = await begin(page, "id");
  const size = () => stage.slide.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await stage.click("+");
  await expect.poll(size).toBeGreaterThan(before);
  await stage.click("-");
  await expect.poll(size).toBe(before);
  await saksi.button("present.pen").click();
  const ink = page.locator("canvas[data-pointer=pen]");
  const isInked = () =>
    ink.evaluate((canvas: HTMLCanvasElement) =>
      canvas
        .getContext("2d")
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value > 0),
    );
  await page.mouse.move(200, 200);
  await page.mouse.down();
  await page.mouse.move(420, 300, { steps: 6 });
  await page.mouse.up();
  await expect.poll(isInked).toBe(true);
  await expect.poll(isInked, { timeout: 9000 }).toBe(false);
  await expect(stage.title).toHaveText(steps.id[0]);
  await stage.click("l");
  await expect(page.locator("canvas[data-pointer=laser]")).toBeAttached();
});

for (const [name, size] of [
  ["a projector", { width: 1024, height: 768 }],
  ["a large screen", { width: 1920, height: 1080 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test(`keeps the step in sight on ${name}, whatever the window does`, async ({ page }) => {
    const { saksi, stage } = await begin(page, "id");
    await page.setViewportSize(size);
    await stage.click("End");
    await expect(stage.title).toBeInViewport({ ratio: 1 });
    await expect(saksi.button("present.next")).toBeDisabled();
    await expect(saksi.button("present.leave")).toBeInViewport({ ratio: 1 });
    const letters = await stage.slide.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    if (size.height === 1080) expect(letters).toBeGreaterThanOrEqual(24);
    await expectAccessible(page);
  });
}

/** Of the slide: what of it does not fit its room, and its smallest letters, as a share of the least that one reads. */
const measureSlide = (page: Page, language: Language) =>
  page.getByRole("complementary", { name: saksiOn(page, language).say("present.stage") }).evaluate((room) => {
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const words = [...room.querySelectorAll("p, h2, li, blockquote")];
    const slide = room.querySelector("article");
    const isLargest = Number(slide?.style.getPropertyValue("--room")) === 1;
    return {
      /** How much of the room is used, in letters as large as that allows. */
      used: isLargest ? 1 : (slide?.scrollHeight ?? 0) / room.clientHeight,
      hidden: room.scrollHeight - room.clientHeight,
      letters: Math.min(...words.map(sizeOf)) / sizeOf(room),
      width: room.getBoundingClientRect().width,
    };
  });

for (const language of ["id", "en"] as const) {
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    test(`has all of every step there, in letters for the back row (${language}, ${size.width} px)`, async ({
      page,
    }) => {
      const { say } = saksiOn(page, language);
      const title = page.getByRole("complementary", { name: say("present.stage") }).getByRole("heading", { level: 2 });
      await page.setViewportSize(size);
      const widths = new Set<number>();
      for (const { id, steps: own } of shipped.stories ?? []) {
        await page.goto(`./?lang=${language}&story=${id}&step=${own[0]?.id}`);
        for (const step of own) {
          await expect(title).toHaveText(pick(step.title, language));
          for (const isTold of step.quiz ? [false, true] : [false]) {
            if (isTold) await page.keyboard.press("a");
            await expect.poll(async () => (await measureSlide(page, language)).hidden, step.id).toBe(0);
            const { letters, used, width } = await measureSlide(page, language);
            expect(letters, step.id).toBeGreaterThanOrEqual(1);
            expect(used, step.id).toBeGreaterThan(0.85);
            widths.add(width);
          }
          await page.keyboard.press("PageDown");
        }
      }
      // The picture keeps its room while one goes from step to step.
      expect([...widths]).toHaveLength(1);
    });
  }
}

test("shows with what is told the sentence that it is in, where there are more than find room", async ({ page }) => {
  await page.goto("./?lang=id&story=stated-or-possible&step=three-voices");
  const quotes = page.getByRole("complementary", { name: saksiOn(page).say("present.stage") }).locator("blockquote");
  await expect(quotes).toHaveCount(2);
  await expect(quotes.filter({ hasText: "layanan politik" })).toHaveCount(0);
  for (let told = 1; told <= 3; told++) await page.keyboard.press("PageDown");
  await expect(quotes.filter({ hasText: "layanan politik" })).toHaveCount(1);
  await expect(quotes).toHaveCount(2);
});

test("gives a slide as large letters as its room allows, whatever the window becomes", async ({ page }) => {
  await page.goto("./?lang=id&story=stated-or-possible&step=plain-statements");
  const letters = async () => (await measureSlide(page, "id")).letters;
  const settled = async ({ width, height }: { width: number; height: number }) => {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await measureSlide(page, "id")).hidden, `${width} px`).toBe(0);
    return letters();
  };
  const large = await settled({ width: 1920, height: 1080 });
  const small = await settled({ width: 1024, height: 768 });
  expect(small).toBeLessThan(large);
  expect(await settled({ width: 1366, height: 768 })).toBeGreaterThan(small);
  expect(await settled({ width: 1920, height: 1080 })).toBe(large);
  // Whoever wants the letters larger than fits, gets them.
  for (let i = 0; i < 6; i++) await page.keyboard.press("+");
  await expect.poll(async () => (await measureSlide(page, "id")).hidden).toBeGreaterThan(0);
  expect(await letters()).toBe(1);
});

test("frames what a step is about with the labels of its lines", async ({ page }) => {
  const saksi = saksiOn(page);
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await page.goto("./?lang=id&story=stated-or-possible&step=reported-by-whom");
    const shot = await saksi.stillPicture();
    const xs = placesOf(shot, suppliesHue).map(({ x }) => x);
    const box = await saksi.graphBox();
    // What is cut goes on beyond the edge.
    expect(Math.min(...xs) - box.x, `left at ${size.width}`).toBeGreaterThan(12);
    expect(box.x + box.width - Math.max(...xs), `right at ${size.width}`).toBeGreaterThan(12);
  }
});

test("fits what the step is about into the free part of the stage, whatever the window becomes", async ({ page }) => {
  const { saksi, stage } = await begin(page, "id");
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect(stage.title).toBeInViewport();
    await saksi.stillPicture();
    const box = await saksi.graphBox();
    const places = await saksi.placesOnSelected();
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    // What reaches the edge goes on beyond it.
    expect(left - box.x, `left at ${size.width}`).toBeGreaterThan(6);
    expect(box.x + box.width - right, `right at ${size.width}`).toBeGreaterThan(6);
    expect(top - box.y, `top at ${size.width}`).toBeGreaterThan(6);
    expect(box.y + box.height - bottom, `bottom at ${size.width}`).toBeGreaterThan(6);
    // It is fitted, not only left somewhere: the relation takes a good part of the stage, in the middle of it.
    expect((right - left) / box.width, `width at ${size.width}`).toBeGreaterThan(0.2);
    expect(Math.abs((left + right) / 2 - (box.x + box.width / 2)) / box.width).toBeLessThan(0.2);
  }
});

test("survives a display that sleeps and wakes, and a full screen that is lost", async ({ page }) => {
  await page.addInitScript(() => {
    const locks: { released: boolean }[] = [];
    const request = (): Promise<object> => {
      const lock = { released: false, release: () => Promise.resolve((lock.released = true)) };
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request, locks } });
    let isAsleep = false;
    Object.defineProperty(document, "visibilityState", { get: () => (isAsleep ? "hidden" : "visible") });
    // As a browser does: what is hidden loses its lock.
    addEventListener("test-sleep", (event) => {
      isAsleep = (event as CustomEvent<boolean>).detail;
      if (isAsleep) for (const lock of locks) lock.released = true;
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
  /** How often the screen was asked to stay lit, and whether it does. */
  const lit = () =>
    page.evaluate(() => {
      const { locks } = navigator.wakeLock as unknown as { locks: { released: boolean }[] };
      return [locks.length, locks.some(({ released }) => !released)];
    });
  const sleep = (isAsleep: boolean) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent("test-sleep", { detail })), isAsleep);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);

  const { saksi, stage } = await begin(page, "id");
  await expect.poll(lit).toEqual([1, true]);
  await expect.poll(isFull).toBe(true);
  await stage.click("PageDown");
  await stage.click("PageDown");
  await expect(stage.slide.getByRole("status")).toHaveText(saksi.say("quiz.told", { told: 1, of: 2 }));
  await sleep(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(lit).toEqual([1, false]);
  await sleep(false);
  await expect.poll(lit).toEqual([2, true]);
  await expect(stage.slide.getByRole("status")).toHaveText(saksi.say("quiz.told", { told: 1, of: 2 }));
  expect(await isFull()).toBe(false);
  await stage.click("f");
  await expect.poll(isFull).toBe(true);
  await stage.click("PageDown");
  await expect(stage.slide.locator("blockquote")).toContainText("Selatan");
  await stage.click("Escape");
  await expect(saksi.legend).toBeVisible();
  await expect.poll(lit).toEqual([2, false]);
  await sleep(true);
  await sleep(false);
  expect(await lit()).toEqual([2, false]);
});

test("moves from step to step where motion is welcome", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const { saksi, stage } = await begin(page, "id");
  await stage.click("End");
  await expect(stage.title).toHaveText(steps.id[5]);
  await saksi.stillPicture();
  await stage.click("Escape");
  await expect(saksi.legend).toBeVisible();
});

test("moves the whole picture as it is drawn, and draws it anew only on arrival", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const { saksi, stage } = await begin(page, "id");
  await saksi.stillPicture();
  const events: string[] = [];
  await page.exposeFunction("tell", (event: string) => void events.push(event));
  await page.evaluate(() => {
    const { tell } = globalThis as unknown as { readonly tell: (event: string) => void };
    const whole = document.querySelector<HTMLElement>('#graph [style*="transition"]');
    if (!whole) throw new Error("there is no picture");
    const clear: (...box: number[]) => void = Reflect.get(CanvasRenderingContext2D.prototype, "clearRect");
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (whole.contains(this.canvas)) tell("drawn");
      clear.apply(this, box);
    };
    new MutationObserver(() => tell(whole.style.transform === "" ? "arrived" : "moved")).observe(whole, {
      attributeFilter: ["style"],
    });
  });
  await stage.click("End");
  await expect.poll(() => events).toContain("arrived");
  await expect.poll(() => events.at(-1)).toBe("drawn");
  expect(events.indexOf("drawn")).toBeGreaterThan(events.indexOf("arrived"));
});
