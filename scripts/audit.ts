/** The audit of a file as a command says it: the panel's report in the panel's words. */
import { type AuditReport, auditDataset } from "../src/core/evidence/audit.ts";
import { auditChecks } from "../src/core/evidence/audit-checks.ts";
import type { RecordPlace } from "../src/core/evidence/record-place.ts";
import { type DatasetIndex, indexDataset } from "../src/core/graph/dataset-index.ts";
import { complete } from "../src/core/model/sliced.ts";
import { readSaksiJson } from "../src/formats/saksi-json/read.ts";
import type { Language } from "../src/state/settings-store.ts";
import { createReaderWords, type ReaderWords } from "../src/ui/shared/reader-words.ts";
import { sayRecordPlace, sayCoverage, sayDetail } from "../src/ui/shared/say-finding.ts";
import { sayProblem } from "../src/ui/shell/say-problem.ts";

/** What the command does with a file: its text, and the code that it ends with. */
interface Answer {
  readonly text: string;
  /** 0 without faults, 1 with faults, 2 when the file is refused. */
  readonly code: 0 | 1 | 2;
}

/** The name by which a record is found in the file. */
function sayId(place: RecordPlace): string {
  switch (place.on) {
    case "relation":
      return place.relation;
    case "entity":
      return place.entity;
    case "sentence":
      return place.sentence.join("/");
    case "file":
      return place.pointer;
  }
}

function* sayReport(index: DatasetIndex, { findings, coverage }: AuditReport, words: ReaderWords): Generator<string> {
  const { t, pick } = words;
  yield pick(index.dataset.title).text;
  yield `\n${t("audit.coverage")}`;
  for (const figure of coverage) yield `  ${t(`audit.coverage.${figure.id}`)}: ${sayCoverage(figure, words)}`;
  for (const severity of ["fault", "notice"] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    yield `\n${t(count === 0 ? `audit.${severity}.none` : `audit.${severity}`, { count })}`;
    for (const { id } of auditChecks.filter((check) => check.severity === severity)) {
      const group = findings.filter(({ kind }) => kind === id);
      if (group.length > 0) yield `  ${t(`audit.${id}`)} (${group.length})`;
      for (const finding of group) {
        const detail = sayDetail(index, finding, words);
        const place = sayRecordPlace(index, finding.place, words);
        yield `    ${place}${detail && ` — ${detail}`} [${sayId(finding.place)}]`;
      }
    }
  }
}

// Now, since nothing can be imported any more once this file has been.
const wordsIn = { id: await createReaderWords("id"), en: await createReaderWords("en") };

/** Audits the bytes of a file. @param isData whether the report is wanted as JSON instead of in words */
export function auditFile(bytes: Uint8Array, language: Language, isData: boolean): Answer {
  const words = wordsIn[language];
  const read = complete(readSaksiJson(bytes));
  if (!read.ok) {
    const { problems } = read;
    const lines = problems.map(
      (problem) => `${problem.pointer || words.t("problems.whole")}: ${sayProblem(problem, words)}`,
    );
    return { code: 2, text: isData ? JSON.stringify({ problems }, null, 2) : lines.join("\n") };
  }
  const index = complete(indexDataset(read.value));
  const report = complete(auditDataset(index));
  return {
    code: report.findings.some(({ severity }) => severity === "fault") ? 1 : 0,
    text: isData ? JSON.stringify(report, null, 2) : Array.from(sayReport(index, report, words)).join("\n"),
  };
}
