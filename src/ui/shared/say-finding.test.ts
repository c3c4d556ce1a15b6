import { describe, expect, it } from "vitest";
import { auditDataset } from "../../core/evidence/audit.ts";
import { auditChecks } from "../../core/evidence/audit-checks.ts";
import { coverageFigures } from "../../core/evidence/audit-coverage.ts";
import { plantAll } from "../../core/evidence/planted-faults.arbitrary.ts";
import { indexDataset } from "../../core/graph/dataset-index.ts";
import { complete } from "../../core/model/sliced.ts";
import { createReaderWords } from "./reader-words.ts";
import { sayRecordPlace, sayCoverage, sayDetail } from "./say-finding.ts";

const index = complete(indexDataset(plantAll().dataset));
const { findings } = complete(auditDataset(index));
const [indonesian, english] = [await createReaderWords("id"), await createReaderWords("en")];
const hidden = /undefined|null|\{\w+\}|\[object/;

describe.each([indonesian, english])("an audit in $language", (words) => {
  it.each(auditChecks)("has words for $id", ({ id }) => {
    for (const key of [`audit.${id}`, `audit.${id}.detail`, `audit.${id}.well`] as const) {
      expect(words.t(key)).not.toBe("");
    }
  });

  it.each(coverageFigures)("has words for the coverage of $id", ({ id }) => {
    expect(words.t(`audit.coverage.${id}`)).not.toBe(words.t(`audit.coverage.${id}.detail`));
    expect(sayCoverage({ id, part: 199, whole: 200 }, words)).toMatch(/99/);
    expect(sayCoverage({ id, part: 0, whole: 0 }, words)).not.toMatch(/NaN|%/);
  });

  it("says the place and the detail of everything that can be found", () => {
    for (const finding of findings) {
      expect(sayRecordPlace(index, finding.place, words)).toMatch(/./);
      expect(sayRecordPlace(index, finding.place, words)).not.toMatch(hidden);
      expect(sayDetail(index, finding, words)).not.toMatch(hidden);
    }
  });
});

describe("what is found", () => {
  const detailOf = (finding: Parameters<typeof sayDetail>[1]) => sayDetail(index, finding, english);
  const place = { on: "entity", entity: "rani-1" } as const;

  it("names words, others and the language that is missing", () => {
    expect(detailOf({ kind: "hedged-certain", place, words: ["may", "akan"] })).toBe("“may”, “akan”");
    expect(detailOf({ kind: "shared-alias", place, words: ["Rani"], others: ["budi-1"] })).toBe("“Rani” · also Budi 1");
    expect(detailOf({ kind: "untranslated", place, part: "label", language: "id" })).toBe("label: not in Indonesian");
    expect(detailOf({ kind: "unrelated", place })).toBe("");
  });

  it("takes a tag that is no language for its name", () =>
    expect(detailOf({ kind: "untranslated", place, part: "note", language: "__proto__" })).toContain("__proto__"));

  it("names the article of a sentence where there are several", () =>
    expect(sayRecordPlace(index, { on: "sentence", sentence: ["b", "t1-1"] }, english)).toBe(
      "News, sentence 1: Rani 1 visited Seram 1 in May and could not stay.",
    ));
});
