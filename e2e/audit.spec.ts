import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page, TestInfo } from "@playwright/test";
import type { AuditReport, Finding } from "../src/core/evidence/audit.ts";
import { plantAll } from "../src/core/evidence/planted-faults.arbitrary.ts";
import { soundDataset } from "../src/core/evidence/sound-dataset.arbitrary.ts";
import { openMade } from "./datasets.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { open, queryOf, type Saksi } from "./saksi.ts";

const root = join(import.meta.dirname, "..");
const articleFile = join(root, "data", "putin-pyongyang-2024.json");
const planted = plantAll().dataset;

/** What the command says of a file. */
function auditByCommand(file: string): AuditReport {
  const { stdout } = spawnSync(process.execPath, [join(root, "scripts", "audit.mjs"), file, "--json"], {
    encoding: "utf8",
  });
  return JSON.parse(stdout) as AuditReport;
}

function auditPlanted(info: TestInfo): AuditReport {
  const file = info.outputPath("planted.json");
  writeFileSync(file, JSON.stringify(planted));
  return auditByCommand(file);
}

const kindsOf = ({ findings }: AuditReport) => [...new Set(findings.map(({ kind }) => kind))];
const ofKind = ({ findings }: AuditReport, kind: Finding["kind"]) =>
  findings.filter((finding) => finding.kind === kind);

/** The control that opens or folds what is found of one kind, with how much there is. */
const groupOf = (saksi: Saksi, kind: string, count: number): Locator =>
  saksi.panel.getByRole("button", { name: `${saksi.say(`audit.${kind}`)} ${count}`, exact: true });

async function openGroup(saksi: Saksi, report: AuditReport, kind: Finding["kind"]): Promise<Locator> {
  const group = groupOf(saksi, kind, ofKind(report, kind).length);
  if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
  await expect(group).toHaveAttribute("aria-expanded", "true");
  return saksi.panel.getByRole("list", { name: saksi.say(`audit.${kind}`), exact: true });
}

/** That panel and command say the same. */
async function expectSame(saksi: Saksi, report: AuditReport): Promise<void> {
  for (const severity of ["fault", "notice"] as const) {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    await expect(saksi.panel).toContainText(
      saksi.say(count === 0 ? `audit.${severity}.none` : `audit.${severity}`, { count }),
    );
  }
  for (const kind of kindsOf(report)) {
    await expect(groupOf(saksi, kind, ofKind(report, kind).length)).toBeVisible();
  }
  await expect(saksi.panel.getByRole("heading", { level: 4 })).toHaveCount(kindsOf(report).length);
  for (const { id, part, whole } of report.coverage) {
    const share = saksi.say("audit.coverage.share", { part, whole });
    const figure = new RegExp(`^${saksi.say(`audit.coverage.${id}`)} ${share}`);
    await expect(saksi.panel.getByRole("group").filter({ hasText: figure })).toHaveCount(1);
  }
}

for (const language of ["id", "en"] as const) {
  test(`the article audited, by mouse and by key, says what the command says (${language})`, async ({ page }) => {
    const report = auditByCommand(articleFile);
    const saksi = await open(page, `?lang=${language}`, language);
    await saksi.panel.getByRole("tab", { name: saksi.say("tab.audit") }).click();
    await expect(saksi.title).toHaveText(saksi.say("audit.title"));
    await expectSame(saksi, report);

    await saksi.panel.getByRole("tab", { name: saksi.say("tab.evidence") }).click();
    await saksi.graph.focus();
    await page.keyboard.press("w");
    await expect(saksi.title).toBeFocused();
    await expectSame(saksi, report);

    const [figure] = report.coverage;
    const meaning = saksi.panel.getByText(saksi.say(`audit.coverage.${figure?.id}.detail`));
    await expect(meaning).toBeHidden();
    await saksi.panel.getByText(saksi.say(`audit.coverage.${figure?.id}`), { exact: true }).click();
    await expect(meaning).toBeVisible();
    await groupOf(saksi, "one-witness", ofKind(report, "one-witness").length).click();
    await expectAccessible(page);
  });
}

/** That the page is where a finding is. */
async function expectPlace(page: Page, saksi: Saksi, { place }: Finding): Promise<void> {
  await expect(saksi.panel.getByRole("tab", { name: saksi.say("tab.evidence") })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const selected = () => {
    const query = queryOf(page);
    return [query.getAll("r"), query.getAll("e"), query.getAll("s.a"), query.getAll("s.b")].flat();
  };
  const id = place.on === "relation" ? place.relation : place.on === "entity" ? place.entity : "";
  await expect.poll(selected).toEqual([place.on === "sentence" ? place.sentence[1] : id]);
}

for (const language of ["id", "en"] as const) {
  test(`twenty-seven planted faults: as the command counts them, and a row of each kind leads to its place (${language})`, async ({
    page,
  }, info) => {
    test.slow();
    const report = auditPlanted(info);
    const saksi = await open(page, `?lang=${language}`, language);
    await openMade(page, saksi, planted);
    await page.keyboard.press("w");
    await expectSame(saksi, report);
    await expectAccessible(page);
    for (const kind of kindsOf(report)) {
      const list = await openGroup(saksi, report, kind);
      await expect(list.getByRole("listitem")).toHaveCount(ofKind(report, kind).length);
      // What stands in the file alone is told, and leads nowhere.
      const first = ofKind(report, kind).find(({ place }) => place.on !== "file");
      await list.getByRole("button").first().click();
      if (first) await expectPlace(page, saksi, first);
      await page.keyboard.press("w");
    }
  });
}

test("by keyboard alone: arrows walk the findings, Enter goes there, and the way back leads to the same row", async ({
  page,
}) => {
  const saksi = await open(page);
  await openMade(page, saksi, planted);
  await saksi.graph.focus();
  await page.keyboard.press("w");
  await expect(saksi.title).toBeFocused();
  const lost = groupOf(saksi, "lost-quote", 1);
  for (let i = 0; i < 8 && !(await lost.evaluate((node) => node === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
  }
  await expect(lost).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const row = saksi.relation("Rani 1 mengunjungi Seram 1");
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page).getAll("r")).toEqual(["visits-1"]);
  await expect(saksi.title).toBeFocused();
  await page.keyboard.press("w");
  await expect(row).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await expect(lost).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await expect(groupOf(saksi, "lost-hedge", 1)).toBeFocused();
});

test("where nothing is found it says what is well", async ({ page }) => {
  const saksi = await open(page);
  await openMade(page, saksi, soundDataset(1));
  await page.keyboard.press("w");
  await expect(saksi.panel).toContainText(saksi.say("audit.fault.none"));
  await expect(saksi.panel).toContainText(saksi.say("audit.notice.none"));
  for (const kind of new Set(plantAll().expected.map((finding) => finding.kind))) {
    await expect(saksi.panel.getByText(saksi.say(`audit.${kind}.well`))).toBeVisible();
  }
  await expectAccessible(page);
});

test("on a narrow screen it is a sheet, and its rows lead to theirs", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const saksi = await open(page);
  await page.getByRole("button", { name: saksi.say("region.panel") }).click();
  await saksi.panel.getByRole("tab", { name: saksi.say("tab.audit") }).click();
  await saksi.panel.getByRole("button", { name: saksi.say("audit.inferred") }).click();
  await saksi.panel.getByRole("listitem").getByRole("button").first().click();
  await expect.poll(() => queryOf(page).getAll("r")).toHaveLength(1);
  await expect(saksi.panel.getByRole("tab", { name: saksi.say("tab.evidence") })).toBeVisible();
});
