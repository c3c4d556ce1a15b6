import type { Page } from "@playwright/test";
import type { Dataset } from "../src/core/model/dataset.ts";
import { makeDataset, makeEntity, makeEvidence, makeRelation } from "./datasets.ts";
import { expect, test } from "./fixtures.ts";
import { countColours, linesAcross } from "./pixels.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

async function openOdd(page: Page, dataset: Dataset): Promise<Saksi> {
  await page.context().route("**/odd.json", (route) => route.fulfill({ json: dataset }));
  return open(page, "?data=odd.json");
}

test("an empty dataset says that it is empty, and what to do", async ({ page }) => {
  const saksi = await openOdd(page, makeDataset({ articles: [], entities: [], relations: [] }));
  await expect(saksi.panel).toContainText(saksi.say("start.empty"));
  await expect(saksi.graph).toHaveAccessibleName(saksi.say("graph.summary", { entities: 0, relations: 0 }));
  expect(countColours(await saksi.stillPicture()), "nothing but the tools").toBeLessThan(120);
  // It survives being worked with.
  for (const key of ["0", "+", "-", "]", "a"]) await page.keyboard.press(key);
  await page.reload();
  await expect(saksi.panel).toContainText(saksi.say("start.empty"));
});

test("one entity is drawn in the middle, not larger than is good", async ({ page }) => {
  const saksi = await openOdd(page, makeDataset({ entities: [makeEntity("sendiri")], relations: [] }));
  await saksi.find("sendiri");
  await expect(saksi.title).toHaveText("sendiri");
  await expect(saksi.panel).toContainText(saksi.say("entity.relations.none"));
  const { x, y } = await saksi.placeOfSelected();
  const box = await saksi.graphBox();
  expect(Math.abs(x - box.x - box.width / 2)).toBeLessThan(20);
  expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(40);
  await saksi.button("action.fitSelection").or(saksi.graph).first().focus();
  await page.keyboard.press("Shift+Digit2");
  await saksi.placeOfSelected();
});

test("ten relations between two entities are ten lines that can be told apart", async ({ page }) => {
  const types = ["participates_in", "supplies", "states", "pressures", "contains"];
  const saksi = await openOdd(
    page,
    makeDataset({
      layout: {
        positions: [
          ["utara", 0, 0],
          ["selatan", 420, 0],
        ],
      },
      relations: Array.from({ length: 10 }, (_, i) =>
        makeRelation(`r${i}`, i % 2 === 0 ? "utara" : "selatan", i % 2 === 0 ? "selatan" : "utara", {
          type: types[i % 5] ?? "states",
          label: { id: `ke-${i}` },
        }),
      ),
    }),
  );
  await expect(saksi.title).toHaveText("Berkas uji");
  const shot = await saksi.stillPicture();
  const { box } = shot;
  // Labels stand at the middles of the lines: one looks beside them, where each line must be alone.
  const counts = [0.3, 0.34, 0.38, 0.42, 0.58, 0.62, 0.66, 0.7].map((share) =>
    linesAcross(shot, Math.round(box.x + box.width * share)),
  );
  expect(Math.max(...counts), `lines crossed by columns of the picture: ${counts.join(", ")}`).toBeGreaterThanOrEqual(
    10,
  );

  await saksi.find("Utara");
  await expect(saksi.panel).toContainText(saksi.say("entity.relations", { count: 10 }));
  for (let i = 0; i < 10; i++) await expect(saksi.relation(new RegExp(`ke-${i}`)).first()).toBeVisible();
});

test("each of ten parallel lines can be hit by a click", async ({ page }) => {
  const saksi = await openOdd(
    page,
    makeDataset({
      layout: {
        positions: [
          ["utara", 0, 0],
          ["selatan", 420, 0],
        ],
      },
      relations: Array.from({ length: 10 }, (_, i) => makeRelation(`r${i}`, "utara", "selatan")),
    }),
  );
  await expect(saksi.title).toHaveText("Berkas uji");
  const { x, y, width, height } = await saksi.graphBox();
  const hit = new Set<string>();
  for (let at = y + height / 2 - 230; at <= y + height / 2 + 230 && hit.size < 10; at += 7) {
    await page.mouse.click(x + width * 0.4, at);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const id = queryOf(page).get("r");
    if (id !== null) hit.add(id);
  }
  expect([...hit].toSorted()).toEqual(Array.from({ length: 10 }, (_, i) => `r${i}`));
});

test("relations of an entity to itself are drawn, walked and read", async ({ page }) => {
  const saksi = await openOdd(
    page,
    makeDataset({
      entities: [makeEntity("utara", { label: { id: "Utara" } })],
      relations: ["a", "b", "c"].map((id) => makeRelation(id, "utara", "utara", { label: { id: `menyebut ${id}` } })),
    }),
  );
  await saksi.find("Utara");
  await expect(saksi.panel).toContainText(saksi.say("entity.relations", { count: 3 }));
  await saksi.relation(/menyebut b/).click();
  await expect(saksi.title).toHaveText("Utara menyebut b Utara");
  const places = await saksi.placesOnSelected();
  expect(places.length).toBeGreaterThan(10);
  await saksi.graph.focus();
  await page.keyboard.press("ArrowRight");
  await expect(saksi.title).toHaveText("Utara");
});

test("twelve witnesses of one relation are all there", async ({ page }) => {
  const texts = Array.from({ length: 12 }, (_, i) => `Saksi ke-${i + 1} berkata bahwa Utara bertemu Selatan.`);
  const saksi = await openOdd(
    page,
    makeDataset({
      articles: [
        {
          id: "a",
          title: "Dua belas",
          language: "id",
          paragraphs: [{ kind: "body", sentences: texts.map((text, i) => ({ id: `s${i}`, text })) }],
        },
      ],
      relations: [
        makeRelation("temu", "utara", "selatan", {
          evidence: texts.map((_, i) => makeEvidence({ sentence: `s${i}` })),
        }),
      ],
    }),
  );
  await saksi.find("Utara");
  await saksi
    .relation(/Selatan/)
    .first()
    .click();
  await expect(saksi.panel).toContainText(saksi.say("relation.witnesses", { count: 12 }));
  expect(await saksi.panel.getByRole("blockquote").allTextContents()).toEqual(texts);
  await saksi.panel.getByRole("blockquote").last().scrollIntoViewIfNeeded();
  await expect(saksi.panel.getByRole("blockquote").last()).toBeInViewport();
});

test("long, right-to-left and Korean labels are whole in the panel and cut nothing", async ({ page }) => {
  const long = "Perjanjian kemitraan strategis menyeluruh ".repeat(5).trim();
  const word = "Donaudampfschifffahrtsgesellschaft".repeat(6);
  const saksi = await openOdd(
    page,
    makeDataset({
      entities: [
        makeEntity("long", { type: "agreement", label: { id: long } }),
        makeEntity("word", { label: { id: word } }),
        makeEntity("arab", { label: { ar: "وزارة الخارجية الروسية" } }),
        makeEntity("korea", { label: { ko: "조선민주주의인민공화국" } }),
      ],
      relations: [
        makeRelation("r1", "long", "arab", { label: { id: long } }),
        makeRelation("r2", "arab", "korea"),
        makeRelation("r3", "word", "korea"),
      ],
    }),
  );
  for (const name of [long, word, "وزارة الخارجية الروسية", "조선민주주의인민공화국"]) {
    await saksi.find(name);
    await expect(saksi.title).toHaveText(name);
    const isCut = await saksi.panel.evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(isCut, `the panel is not wider than its place for ${name}`).toBe(false);
  }
  await saksi.find("وزارة الخارجية الروسية");
  await expect(saksi.title).toHaveAttribute("lang", "ar");
  await expect(saksi.title).toHaveCSS("direction", "rtl");
  await saksi.find("조선민주주의인민공화국");
  await expect(saksi.title).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("banner")).toBeInViewport();
});

const hostile = [
  "constructor",
  "__proto__",
  "toString",
  "1",
  "💥",
  'a "b" c',
  "hasOwnProperty",
  "a&b=c#d?e/f%20",
  "<b>x</b>",
];

test("hostile ids work everywhere: select, link, reload, sentences", async ({ page }) => {
  test.slow();
  const dataset = makeDataset({
    articles: hostile.map((id) => ({
      id,
      title: `Kabar ${id}`,
      language: "id",
      paragraphs: [
        {
          kind: "body" as const,
          sentences: hostile.map((sentence, i) => ({ id: sentence, text: `Kalimat ${i} dari ${id}.` })),
        },
      ],
    })),
    entities: hostile.map((id, i) => makeEntity(id, { label: { id: `Nama ${i}` } })),
    relations: hostile.map((id, i) => ({
      ...makeRelation(id, id, hostile[(i + 1) % hostile.length] ?? ""),
      label: { id: `kaitan ${i}` },
      evidence: [
        { article: id, sentence: id, quote: `Kalimat ${i}`, factuality: "certain" as const, attribution: [id] },
      ],
    })),
  });
  const saksi = await openOdd(page, dataset);
  for (const [i, id] of hostile.entries()) {
    await saksi.find(`Nama ${i}`);
    await expect(saksi.title).toHaveText(`Nama ${i}`);
    await expect.poll(() => queryOf(page).getAll("e")).toEqual([id]);
    await saksi.relation(new RegExp(`kaitan ${i}`)).click();
    await expect(saksi.panel.getByRole("blockquote")).toHaveText(`Kalimat ${i} dari ${id}.`);
    await expect.poll(() => queryOf(page).getAll("r")).toEqual([id]);
  }
  // Their links open them again.
  for (const i of [1, 4, 5]) {
    const id = hostile[i] ?? "";
    const link = new URL(page.url());
    link.searchParams.delete("e");
    link.searchParams.set("r", id);
    await page.goto(link.href);
    await expect(saksi.title).toContainText(`kaitan ${i}`);
    await expect(saksi.panel.getByRole("blockquote")).toHaveText(`Kalimat ${i} dari ${id}.`);
  }
  await page.reload();
  await expect(saksi.title).toContainText("kaitan 5");
});

test("markup in labels, sentences and file names is shown as text", async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>tebal</b>';
  const saksi = await openOdd(
    page,
    makeDataset({
      title: { id: markup },
      articles: [
        {
          id: "a",
          title: markup,
          language: "id",
          publisher: markup,
          paragraphs: [
            { kind: "body", sentences: [{ id: "s1", text: `Kata ${markup} itu.`, translations: { en: markup } }] },
          ],
        },
      ],
      entities: [makeEntity("x", { label: { id: markup }, description: { id: markup } }), makeEntity("y")],
      relations: [makeRelation("r", "x", "y", { label: { id: markup }, evidence: [makeEvidence({ quote: markup })] })],
    }),
  );
  await expect(page.getByRole("banner")).toContainText(markup);
  await saksi.find("y");
  await saksi.panel.getByRole("listitem").getByRole("button").first().click();
  await expect(saksi.panel.getByRole("blockquote")).toHaveText(`Kata ${markup} itu.`);
  await expect(saksi.panel.getByRole("blockquote").locator("mark")).toHaveText(markup);
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).toHaveTitle(/<img/);
});
