/**
 * Checks a parsed file against the format, in two passes: the shape of every record, then what shape cannot tell — ids,
 * references, types, dates and quotes. The second pass runs only on what has the right shape. Every problem is named at
 * once; none stops the search for the next.
 */
import * as v from "valibot";
import { checkEvidence } from "../evidence/check-evidence.ts";
import { checkReferences } from "./check-references.ts";
import type { Dataset, View } from "./dataset.ts";
import { type Problem, type Result, toPointer } from "./problem.ts";
import { datasetSchema, recordSchemas } from "./schema.ts";
import { type Sliced, within } from "./sliced.ts";

/** How many problems are listed at most, so that a file that is all wrong can still be reported. */
const problemLimit = 1000;

/** How valibot names what it wanted, in words that stand in FORMAT's own terms. */
function describeExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined && issue.path) return "value"; // the key is missing
  if (issue.type === "non_empty" || issue.type === "min_entries" || issue.type === "min_length") return "not-empty";
  if (issue.type === "regex") return "kebab-case";
  if (issue.type === "record" || issue.type.endsWith("object")) return "object";
  return (issue.expected ?? issue.type).replace("Array", "array");
}

function describeFound(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return "nothing";
  if (Array.isArray(issue.input)) return "array";
  if (typeof issue.input === "object" && issue.input !== null) return "object";
  if (issue.input === "") return '""';
  return issue.received.length > 60 ? `${issue.received.slice(0, 59)}…` : issue.received;
}

function toProblem(issue: v.BaseIssue<unknown>, prefix: readonly (string | number)[]): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  return {
    severity: "error",
    code: "shape",
    pointer: toPointer([...prefix, ...path]),
    found: describeFound(issue),
    expected: describeExpected(issue),
  };
}

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

function* checkList(list: unknown, key: string, schema: Schema, problems: Problem[]): Sliced<void> {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) {
    for (const issue of v.safeParse(schema, item).issues ?? []) problems.push(toProblem(issue, [key, index]));
    if (problems.length >= problemLimit) return;
    if (index % 100 === 99) yield index / list.length;
  }
}

/** A loose object takes an array for one that lacks every key. */
function refuseArray(pointer: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ severity: "error", code: "shape", pointer, found: "array", expected: "object" }] };
}

/**
 * Checks the shape of a view; what it names need not be there (`core/view/keep-known.ts`).
 *
 * @param raw what `JSON.parse` gave
 * @returns the value itself, not a copy; or all problems, their places below `/view`
 */
export function validateView(raw: unknown): Result<View> {
  if (Array.isArray(raw)) return refuseArray("/view");
  const { issues } = v.safeParse(recordSchemas.view, raw);
  if (!issues) return { ok: true, value: raw as View, problems: [] };
  return { ok: false, problems: issues.slice(0, problemLimit).map((issue) => toProblem(issue, ["view"])) };
}

/**
 * @param raw what `JSON.parse` gave
 * @returns the value itself, not a copy, with its warnings; or all problems
 */
export function* validateDataset(raw: unknown): Sliced<Result<Dataset>> {
  const problems: Problem[] = [];
  if (Array.isArray(raw)) return refuseArray("");
  const isObject = typeof raw === "object" && raw !== null;
  const lists = (isObject ? raw : {}) as Record<string, unknown>;
  const outer = { ...lists };
  for (const key of ["articles", "entities", "relations"]) if (Array.isArray(outer[key])) outer[key] = [];
  const frame = v.safeParse(datasetSchema, isObject ? outer : raw);
  problems.push(...(frame.issues ?? []).map((issue) => toProblem(issue, [])));
  for (const [key, schema] of [
    ["articles", recordSchemas.article],
    ["entities", recordSchemas.entity],
    ["relations", recordSchemas.relation],
  ] as const) {
    yield* checkList(lists[key], key, schema, problems);
    yield 0.4;
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, problemLimit) };

  const dataset = raw as Dataset;
  problems.push(...checkReferences(dataset));
  yield 0.7;
  problems.push(...(yield* within(0.7, 1, checkEvidence(dataset))));
  yield 1;
  if (problems.some((problem) => problem.severity === "error")) {
    return { ok: false, problems: problems.slice(0, problemLimit) };
  }
  return { ok: true, value: dataset, problems };
}
