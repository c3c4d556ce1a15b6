import type { Page } from "@playwright/test";
import { article, pick } from "./article.ts";
import {
  chooseFile,
  dropFile,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
  openMade,
  toFile,
} from "./datasets.ts";
import { expect, test } from "./fixtures.ts";
import { countColours, linesAcross } from "./pixels.ts";
import { open, queryOf, type Saksi, saksiOn } from "./saksi.ts";

const articleTitle = pick(article.title);
const madeTitle = "Berkas uji";

async function expectRefused(page: Page, saksi: Saksi, name: string) {
  const dialog = page.getByRole("dialog", { name: saksi.say("problems.title.error", { name }) });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What was open is still open: its title, its picture, its address. */
async function expectUntouched(page: Page, saksi: Saksi): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("banner")).toContainText(articleTitle);
  await expect(saksi.title).toHaveText(articleTitle);
  await expect.poll(() => queryOf(page).has("file")).toBe(false);
  expect(countColours(await saksi.stillPicture())).toBeGreaterThan(200);
}

test("a file opens by the button", async ({ page }) => {
  const saksi = await open(page);
  await openMade(page, saksi, makeDataset());
  await expect(saksi.title).toHaveText(madeTitle);
  await expect(page.getByRole("banner")).toContainText(madeTitle);
  await expect(page.getByRole("banner")).toContainText("Harian Uji");
  await saksi.find("Utara");
  await saksi
    .relation(/Selatan/)
    .first()
    .click();
  await expect(saksi.panel.getByRole("blockquote")).toHaveText("Utara bertemu Selatan di pasar.");
});

test("a file takes the place of the whole picture, with its own lines between its own entities", async ({ page }) => {
  const saksi = await open(page);
  const positions: [string, number, number][] = [
    ["utara", 0, 0],
    ["selatan", 420, 0],
  ];
  const relations = Array.from({ length: 10 }, (_, i) => makeRelation(`r${i}`, "utara", "selatan"));
  await openMade(page, saksi, makeDataset({ layout: { positions }, relations }));
  await expect(saksi.title).toHaveText(madeTitle);
  const shot = await saksi.stillPicture();
  const counts = [0.3, 0.35, 0.4, 0.6, 0.65].map((share) =>
    linesAcross(shot, Math.round(shot.box.x + shot.box.width * share)),
  );
  expect(Math.max(...counts), `lines crossed by columns: ${counts.join(", ")}`).toBe(10);
});

for (const place of ["header", "#graph", "#evidence"]) {
  test(`a file opens when it is dropped on ${place}`, async ({ page }) => {
    const saksi = await open(page);
    await dropFile(page, place, toFile(makeDataset()));
    await expect(saksi.title).toHaveText(madeTitle);
  });
}

test("a file that is dragged over the page says where to drop it", async ({ page }) => {
  const saksi = await open(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{}"], "x.json"));
    return data;
  });
  await page.dispatchEvent("#graph", "dragover", { dataTransfer: transfer });
  await expect(page.getByText(saksi.say("drop.here"))).toBeVisible();
  await page.dispatchEvent("#graph", "dragleave", { dataTransfer: transfer });
  await expect(page.getByText(saksi.say("drop.here"))).toBeHidden();
});

test("an address on the own origin opens, and stays in the link", async ({ page }) => {
  await page.context().route("**/kelas/minggu-1.json", (route) => route.fulfill({ json: makeDataset() }));
  const saksi = await open(page, "?data=kelas/minggu-1.json&e=utara");
  await expect(saksi.title).toHaveText("Utara");
  await expect.poll(() => queryOf(page).get("data")).toBe("kelas/minggu-1.json");
  await page.reload();
  await expect(saksi.title).toHaveText("Utara");
});

test("an address elsewhere is not asked for, and the page says why", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const saksi = saksiOn(page);
  await page.goto("./?data=https://example.org/graf.json");
  const dialog = await expectRefused(page, saksi, "https://example.org/graf.json");
  await expect(dialog).toContainText(saksi.say("failure.foreign"));
  expect(asked.map((url) => new URL(url).host).filter((host) => host === "example.org")).toEqual([]);
  await dialog.getByRole("button", { name: saksi.say("failure.openBundled") }).click();
  await expect(saksi.title).toHaveText(articleTitle);
});

test("an address with nothing behind it is explained", async ({ page, allowConsole }) => {
  allowConsole(/status of 404/);
  await page.route("**/tidak-ada.json", (route) => route.fulfill({ status: 404, body: "no" }));
  const saksi = saksiOn(page);
  await page.goto("./?data=tidak-ada.json");
  const dialog = await expectRefused(page, saksi, "tidak-ada.json");
  await expect(dialog).toContainText(saksi.say("failure.status", { status: 404 }));
});

const broken = makeDataset({
  entities: [makeEntity("russia"), makeEntity("korea"), makeEntity("russia"), makeEntity("x", { type: "stat" })],
  relations: [
    makeRelation("r1", "russia", "rusia"),
    makeRelation("r1", "korea", "russia", { date: "kemarin" }),
    makeRelation("r2", "korea", "russia", { type: "particpates_in" }),
    makeRelation("r3", "korea", "russia", { evidence: [makeEvidence({ sentence: "s9" })] }),
  ],
});

const refused = [
  {
    what: "not JSON",
    content: '{\n  "format": "saksi/1",\n  "id": oops\n}',
    problems: [/seluruh berkas/, /Baris 3, kolom 9/],
    count: 1,
  },
  {
    what: "an empty file",
    content: "",
    problems: [/JSON/],
    count: 1,
  },
  {
    what: "the wrong shape, in several places",
    content: { ...makeDataset(), format: "saksi/9", entities: [{ id: 7, type: "state", label: "Utara" }] },
    problems: [/\/format/, /\/entities\/0\/id/, /\/entities\/0\/label/],
    count: 3,
  },
  {
    what: "references, types, ids and dates that are wrong",
    content: broken,
    problems: [
      /\/entities\/2\/id.*russia/,
      /\/entities\/3\/type.*stat.*Maksudnya “state”/,
      /\/relations\/0\/target.*rusia.*Maksudnya “russia”/,
      /\/relations\/1\/id.*r1/,
      /\/relations\/1\/date.*kemarin.*EDTF/,
      /\/relations\/2\/type.*particpates_in.*Maksudnya “participates_in”/,
      /\/relations\/3\/evidence\/0\/sentence.*s9/,
    ],
    count: 7,
  },
];

for (const { what, content, problems, count } of refused) {
  test(`a file with ${what} is refused with every problem, and changes nothing`, async ({ page }) => {
    const saksi = await open(page);
    await chooseFile(page, saksi, toFile(content, "rusak.json"));
    const dialog = await expectRefused(page, saksi, "rusak.json");
    await expect(dialog).toContainText(saksi.say("problems.count", { count }));
    await expect(dialog).toContainText(saksi.say("problems.kept"));
    const items = dialog.getByRole("list").getByRole("listitem");
    await expect(items).toHaveCount(count);
    for (const problem of problems) await expect(items.filter({ hasText: problem }).first()).toBeVisible();
    await expectUntouched(page, saksi);
  });
}

test("the list of problems can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const saksi = await open(page);
  await chooseFile(page, saksi, toFile(broken));
  await page.getByRole("button", { name: saksi.say("problems.copy") }).click();
  await expect(page.getByRole("button", { name: saksi.say("problems.copied") })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines).toHaveLength(7);
  expect(lines.find((line) => line.startsWith("/relations/0/target"))).toMatch(/rusia.*russia/);
});

test("a file that is not UTF-8 text is refused", async ({ page }) => {
  const saksi = await open(page);
  const bytes = Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x22, 0x00, 0xe9, 0x80]);
  await chooseFile(page, saksi, { name: "biner.json", mimeType: "application/json", buffer: bytes });
  const dialog = await expectRefused(page, saksi, "biner.json");
  await expect(dialog).toContainText("UTF-8");
  await expectUntouched(page, saksi);
});

test("a file with warnings opens, lists them, leads to each, and marks them", async ({ page }) => {
  const saksi = await open(page);
  await openMade(
    page,
    saksi,
    makeDataset({
      relations: [
        makeRelation("sound", "utara", "selatan"),
        makeRelation("lost", "utara", "selatan", {
          evidence: [makeEvidence({ quote: "Utara memeluk Selatan", hedges: ["barangkali"] })],
        }),
        makeRelation("bare", "selatan", "utara", { evidence: [] }),
      ],
    }),
  );
  await expect(saksi.title).toHaveText(madeTitle);

  const counts = [saksi.say("problems.lost", { count: 1 }), saksi.say("problems.others", { count: 2 })];
  const button = page.getByRole("button", { name: counts.join(" · "), exact: true });
  await button.click();
  const dialog = page.getByRole("dialog", { name: saksi.say("problems.title.warning", { count: 3 }) });
  const items = dialog.getByRole("list").getByRole("listitem");
  await expect(items).toHaveCount(3);
  await items.filter({ hasText: "Utara memeluk Selatan" }).getByRole("button").click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL((url) => url.searchParams.get("r") === "lost");
  await expect(saksi.panel).toContainText(saksi.say("witness.lost"));
  await expect(saksi.panel).toContainText("Utara memeluk Selatan");
  await expect(saksi.panel).toContainText("barangkali");
  await expect(saksi.panel.getByRole("blockquote")).toHaveText("Utara bertemu Selatan di pasar.");
  await expect(saksi.panel.getByRole("blockquote").locator("mark")).toHaveCount(0);

  await button.click();
  await items.filter({ hasText: "bare" }).getByRole("button").click();
  await expect(saksi.panel).toContainText(saksi.say("relation.none"));
  await expect(saksi.panel.getByRole("group")).toContainText(saksi.say("line.bare"));

  for (const [facet, value] of [
    ["quotes", "faulty"],
    ["factuality", "none"],
  ]) {
    await expect(saksi.legend.locator(`[data-facet=${facet}][data-value=${value}]`)).toHaveText(/\D1$/);
  }
});

test("witnesses that disagree are said to", async ({ page }) => {
  const saksi = await open(page);
  await openMade(
    page,
    saksi,
    makeDataset({
      relations: [
        makeRelation("temu", "utara", "selatan", {
          evidence: [
            makeEvidence(),
            makeEvidence({
              sentence: "s3",
              quote: "Utara tidak pernah datang",
              negated: true,
              attribution: ["selatan"],
            }),
          ],
        }),
      ],
    }),
  );
  await saksi.find("Utara");
  await saksi
    .relation(/Selatan/)
    .first()
    .click();
  await expect(saksi.panel).toContainText(saksi.say("relation.disagree", { affirm: 1, deny: 1 }));
  await expect(saksi.panel.getByRole("list").first()).toContainText(saksi.say("factuality.contested"));
  await saksi.panel.locator("summary").click();
  await expect(saksi.panel).toContainText(saksi.say("why.contested"));
});

test("a link to a file of one's own opens it again here, and asks for it elsewhere", async ({ page, browser }) => {
  const saksi = await open(page);
  await openMade(page, saksi, makeDataset());
  await saksi.find("Selatan");
  await expect(saksi.title).toHaveText("Selatan");
  await expect.poll(() => queryOf(page).get("hash")).toMatch(/^[0-9a-f]{64}$/);
  await page.reload();
  await expect(saksi.title).toHaveText("Selatan");
  await expect(page.getByRole("banner")).toContainText(madeTitle);
  const link = page.url();

  const context = await browser.newContext({ locale: "id-ID" });
  const elsewhere = await context.newPage();
  const there = saksiOn(elsewhere);
  await elsewhere.goto(link);
  const dialog = elsewhere.getByRole("dialog");
  await expect(dialog).toContainText(there.say("failure.missing-file", { name: "made-for-a-journey" }));
  const asked = elsewhere.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: there.say("action.openFile") }).click();
  await (await asked).setFiles(toFile(makeDataset()));
  await expect(dialog).toBeHidden();
  await expect(elsewhere.getByRole("banner")).toContainText(madeTitle);
  // The link named what was selected: once the file is there, so is that.
  await expect.soft(there.title).toHaveText("Selatan");
  await context.close();
});

/** About 10 MB: thousands of entities and relations, each with its evidence. */
function makeLarge() {
  const texts = Array.from(
    { length: 6000 },
    (_, i) =>
      `Pada hari ke-${i} pihak ${i % 3000} bertemu pihak ${(i * 7 + 1) % 3000} untuk membahas ${"perkara panjang ".repeat(40)}ini.`,
  );
  return makeDataset({
    id: "large",
    title: { id: "Berkas besar" },
    articles: [
      {
        id: "a",
        title: "Kabar besar",
        language: "id",
        published: "2024-06-14",
        paragraphs: [{ kind: "body", sentences: texts.map((text, i) => ({ id: `s${i}`, text })) }],
      },
    ],
    entities: Array.from({ length: 3000 }, (_, i) =>
      makeEntity(`e${i}`, {
        type: ["state", "person", "event", "organisation"][i % 4] ?? "state",
        label: { id: `Pihak ${i}`, en: `Party ${i}` },
        aliases: [`pihak ${i}`],
        description: { id: `Keterangan tentang pihak ${i}. ${"Sangat terperinci. ".repeat(30)}` },
      }),
    ),
    relations: texts.map((text, i) =>
      makeRelation(`r${i}`, `e${i % 3000}`, `e${(i * 7 + 1) % 3000}`, {
        evidence: [makeEvidence({ sentence: `s${i}`, quote: text.slice(0, text.indexOf(" untuk")) })],
        note: { id: "Catatan penyusun yang panjang. ".repeat(10) },
      }),
    ),
  });
}

test("a file of 10 MB opens with its progress shown, and the page answers throughout", async ({ page }) => {
  test.setTimeout(120_000);
  const file = toFile(makeLarge(), "besar.json");
  expect(file.buffer.length).toBeGreaterThan(9_500_000);
  const saksi = await open(page);
  await chooseFile(page, saksi, file);
  await expect(page.getByRole("progressbar", { name: /besar\.json/ })).toBeVisible();
  // One can go on reading what is open while the other is being read.
  await saksi.find("Ukraina");
  await expect(saksi.title).toHaveText("Ukraina");
  await expect(page.getByRole("banner")).toContainText("Berkas besar", { timeout: 90_000 });
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await saksi.find("Pihak 2999");
  await expect(saksi.title).toHaveText("Pihak 2999");
});

test("opening a large file can be given up, and changes nothing", async ({ page }) => {
  test.setTimeout(60_000);
  const saksi = await open(page);
  await chooseFile(page, saksi, toFile(makeLarge(), "besar.json"));
  await expect(page.getByRole("progressbar", { name: /besar\.json/ })).toBeVisible();
  await page.getByRole("button", { name: saksi.say("cancel"), exact: true }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expectUntouched(page, saksi);
});
