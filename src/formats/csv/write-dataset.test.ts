import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dataset } from "../../core/model/dataset.ts";
import { anyDataset, makeDataset, makeEntity } from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyQuotedDataset } from "../quoted-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { readZip } from "../read-zip.arbitrary.ts";
import { parseCsv } from "./parse-csv.arbitrary.ts";
import { writeCsvTables } from "./write-dataset.ts";

type Row = ReadonlyMap<string, string>;

/** The rows of each table, cells by the names of their columns, guards taken off. */
function readTables(dataset: Dataset): [entities: Row[], relations: Row[], evidence: Row[]] {
  const files = readZip(complete(writeCsvTables(requestFor(dataset))));
  expect([...files.keys()]).toEqual(["entities.csv", "relations.csv", "evidence.csv"]);
  const [entities = [], relations = [], evidence = []] = Array.from(files.values(), (text) => {
    const [names = [], ...rows] = parseCsv(text.replace(/^\u{FEFF}/u, ""));
    expect(new Set(names).size).toBe(names.length);
    return rows.map((cells) => {
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      return new Map(cells.map((cell, i) => [(names[i] ?? "").replace(/^'/, ""), cell.replace(/^'/, "")]));
    });
  });
  return [entities, relations, evidence];
}

/** The columns of a row that begin so, as the texts of their languages; absent where all are empty. */
function localOf(row: Row, name: string): Record<string, string> | undefined {
  const texts = [...row].flatMap(([key, cell]) =>
    key.startsWith(`${name}.`) && cell !== "" ? [[key.slice(name.length + 1), cell]] : [],
  );
  return texts.length > 0 ? (Object.fromEntries(texts) as Record<string, string>) : undefined;
}

const valueOf = (row: Row, name: string) => row.get(name) || undefined;
const truthOf = (row: Row, name: string) => (row.get(name) ? row.get(name) === "true" : undefined);
const listOf = (row: Row, name: string) => (row.get(name) ? (JSON.parse(row.get(name) ?? "") as unknown) : undefined);

/** Entities and relations as the tables have them. */
function rebuild([entities, relations, evidence]: ReturnType<typeof readTables>) {
  return {
    entities: entities.map((row) => ({
      ...Object.fromEntries(["id", "type", "subtype", "date", "status", "tier"].map((key) => [key, valueOf(row, key)])),
      ...Object.fromEntries(["label", "description", "note"].map((key) => [key, localOf(row, key)])),
      anonymous: truthOf(row, "anonymous"),
      aliases: listOf(row, "aliases"),
      sameAs: listOf(row, "sameAs"),
    })),
    relations: relations.map((row) => ({
      ...Object.fromEntries(["id", "type", "source", "target", "date", "tier"].map((key) => [key, valueOf(row, key)])),
      ...Object.fromEntries(["label", "role", "note"].map((key) => [key, localOf(row, key)])),
      inferred: truthOf(row, "inferred"),
      evidence: evidence
        .filter((each) => each.get("relation") === row.get("id"))
        .map((each) => {
          const parts = [...each].flatMap(([key, cell]) => (/^quote(\.\d+)?$/.test(key) && cell !== "" ? [cell] : []));
          return {
            ...Object.fromEntries(
              ["article", "sentence", "factuality", "stated", "setting"].map((key) => [key, valueOf(each, key)]),
            ),
            quote: parts.length === 1 ? parts[0] : parts,
            occurrence: each.get("occurrence") ? Number(each.get("occurrence")) : undefined,
            negated: truthOf(each, "negated"),
            attribution: listOf(each, "attribution"),
            hedges: listOf(each, "hedges"),
          };
        }),
    })),
  };
}

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

it("comes back from its tables: entities, relations and evidence of the real dataset", () => {
  const { entities, relations } = real;
  expect(rebuild(readTables(real))).toEqual({ entities, relations });
});

it("comes back from its tables whatever the ids, quotes and labels are", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyQuotedDataset, anyDataset),
      fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string({ minLength: 1 }), fc.constant("=1+1")), {
        minKeys: 1,
      }),
      (dataset, label) => {
        const entities = dataset.entities.map((entity) => ({ ...entity, label, aliases: ["'a", "=b"] }));
        const { relations } = dataset;
        expect(rebuild(readTables({ ...dataset, entities }))).toEqual({ entities, relations });
      },
    ),
  );
});

it("tells how each relation stands, and of evidence its sentence and whether the quote is lost", () => {
  const [, relations, evidence] = readTables(real);
  const denied = relations.find((row) => row.get("negated") === "true");
  expect(real.relations.find(({ id }) => id === denied?.get("id"))?.evidence.some(({ negated }) => negated)).toBe(true);
  expect(new Set(evidence.map((row) => row.get("lost")))).toEqual(new Set(["false"]));
  for (const row of evidence) expect(row.get("text")).toContain(row.get("quote"));
});

it("has nothing but names where there is nothing", () => {
  expect(readTables(makeDataset()).map((rows) => rows.length)).toEqual([0, 0, 0]);
  expect(readTables(makeDataset({ entities: [makeEntity("x")] }))[0]).toHaveLength(1);
});
