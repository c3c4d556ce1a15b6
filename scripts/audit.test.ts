/** Runs `npm run audit` as a shell does. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditDataset } from "../src/core/evidence/audit.ts";
import { plantAll } from "../src/core/evidence/planted-faults.arbitrary.ts";
import { soundDataset } from "../src/core/evidence/sound-dataset.arbitrary.ts";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import { complete } from "../src/core/model/sliced.ts";

const folder = mkdtempSync(join(tmpdir(), "saksi-audit-"));
const planted = plantAll().dataset;

function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "audit.mjs"), ...given], {
    encoding: "utf8",
    cwd: folder,
  });
  return { code: status, out: stdout, complaint: stderr };
}

describe("npm run audit", { timeout: 30_000 }, () => {
  beforeAll(() => {
    const files = { sound: soundDataset(1), planted, refused: { ...soundDataset(1), format: "saksi/0" } };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("ends with 0 where nothing is to be mended", () =>
    expect(run("sound.json")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Tidak ada yang perlu dibenahi."),
    }));

  it("ends with 1 and lists all that the audit finds", () => {
    const report = complete(auditDataset(complete(indexDataset(planted))));
    const asData = run("planted.json", "--json");
    expect([asData.code, JSON.parse(asData.out)]).toEqual([1, report]);
    const rows = run("planted.json", "--lang", "en")
      .out.split("\n")
      .filter((line) => line.startsWith("    "));
    expect(rows).toHaveLength(report.findings.length);
  });

  it("ends with 2 and names the problems of a file that is refused", () =>
    expect(run("refused.json", "--lang", "en")).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^\/format: Found “?"?saksi\/0/),
    }));

  it.each([
    ["a file that is not there", ["nowhere.json"], /nowhere\.json/],
    ["no file", [], /npm run audit/],
    ["a language without words", ["sound.json", "--lang", "nl"], /npm run audit/],
    ["an option that there is not", ["sound.json", "--fix"], /--fix/],
  ])("ends with 2 at %s", (_, given, complaint) =>
    expect(run(...given)).toMatchObject({ code: 2, out: "", complaint: expect.stringMatching(complaint) }),
  );
});
