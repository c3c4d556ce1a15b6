import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { foldText } from "./fold-text.ts";
import { type CellValue, type Column, columnsOf, type TableContext } from "./table-columns.ts";
import { findRows, pressHeader, rowText, type SortLevel, sortRows } from "./table-rows.ts";
import { selectVisible } from "./visible.ts";

const say = (value: CellValue): string =>
  value.kind === "words"
    ? value.words
    : value.kind === "number"
      ? String(value.number)
      : value.kind === "date"
        ? value.date
        : value.kind === "facet"
          ? value.value
          : "";
const context = {} as TableContext;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly count: number | null;
  readonly date: string | null;
  readonly factuality: string;
}

const name: Column<Row> = {
  id: "name",
  order: "words",
  width: 1,
  valuesOf: (row) => (row.name === "" ? [] : [{ kind: "words", words: row.name }]),
};
const count: Column<Row> = {
  id: "count",
  order: "number",
  width: 1,
  valuesOf: (row) => (row.count === null ? [] : [{ kind: "number", number: row.count }]),
};
const date: Column<Row> = {
  id: "date",
  order: "date",
  width: 1,
  valuesOf: (row) => (row.date === null ? [] : [{ kind: "date", date: row.date }]),
};
const factuality: Column<Row> = {
  id: "factuality",
  order: "certainty",
  width: 1,
  valuesOf: (row) => [{ kind: "facet", facet: "factuality", value: row.factuality }],
};
const all = [name, count, date, factuality];

const rowsOf = fc
  .array(
    fc.record({
      name: fc.constantFrom("", "a", "A", "é", "e", "z10", "z9"),
      count: fc.option(fc.integer({ min: 0, max: 3 })),
      date: fc.option(fc.constantFrom("1961", "1961-05", "2024-06-14", "not a date")),
      factuality: fc.constantFrom("certain", "probable", "possible", "none"),
    }),
  )
  .map((rows) => rows.map((row, id) => ({ ...row, id })));
const levelsOf = fc.uniqueArray(fc.record({ column: fc.constantFrom(...all), isDescending: fc.boolean() }), {
  selector: ({ column }) => column.id,
});

const sort = (rows: readonly Row[], column: Column<Row>, isDescending = false) =>
  sortRows(rows, [{ column, isDescending }], context, say, "id");
const make = (parts: Partial<Row>[]): Row[] =>
  parts.map((part, id) => ({ id, name: "", count: null, date: null, factuality: "none", ...part }));

describe("sorted rows", () => {
  it("are the same rows, in the same order when sorted again", () => {
    fc.assert(
      fc.property(rowsOf, levelsOf, (rows, levels) => {
        const sorted = sortRows(rows, levels, context, say, "id");
        expect(sorted.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
        expect(sortRows(sorted, levels, context, say, "id")).toEqual(sorted);
      }),
    );
  });

  it("have empty cells last, whichever way they are sorted, and keep the order of what is the same", () => {
    fc.assert(
      fc.property(rowsOf, fc.boolean(), (rows, isDescending) => {
        const sorted = sort(rows, count, isDescending);
        const firstEmpty = sorted.findIndex((row) => row.count === null);
        if (firstEmpty >= 0) expect(sorted.slice(firstEmpty).every((row) => row.count === null)).toBe(true);
        for (const [i, row] of sorted.entries()) {
          const before = sorted[i - 1];
          if (before?.count === row.count) expect(before.id).toBeLessThan(row.id);
        }
      }),
    );
  });

  it("go by the reader's alphabet, numbers in names by their worth", () => {
    const rows = make([{ name: "z10" }, { name: "É" }, { name: "z9" }, { name: "f" }, { name: "" }]);
    expect(sort(rows, name).map((row) => row.name)).toEqual(["É", "f", "z9", "z10", ""]);
  });

  it("go by dates and by strength", () => {
    const rows = make([{ date: "2024-06" }, { date: null }, { date: "1961" }, { date: "1961-05" }]);
    expect(sort(rows, date).map((row) => row.date)).toEqual(["1961", "1961-05", "2024-06", null]);
    const sure = make([{ factuality: "possible" }, { factuality: "none" }, { factuality: "certain" }]);
    expect(sort(sure, factuality).map((row) => row.factuality)).toEqual(["certain", "possible", "none"]);
    expect(sort(sure, factuality, true).map((row) => row.factuality)).toEqual(["possible", "certain", "none"]);
  });
});

describe("a search in the table", () => {
  const find = (rows: readonly string[], query: string) => findRows(rows, query, (row) => row);

  it("wants every word, somewhere, without regard to case and accents", () => {
    const rows = ["kim jong-un mengundang", "kim il-sung", "putin"];
    expect(find(rows, " KÍM und ")).toEqual([rows[0]]);
    expect(find(rows, "  ")).toBe(rows);
    expect(find(rows, "tidak ada")).toEqual([]);
  });

  it("narrows down with each word more", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), (rows, a, b) => {
        const fewer = find(rows, `${a} ${b}`);
        expect(find(rows, a)).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });

  it("looks into words and quotes, not into counts", () => {
    const dataset = makeDataset({
      articles: [makeArticle(["Ä says so"])],
      entities: [makeEntity("a"), makeEntity("b")],
      relations: [makeRelation("ab", "a", "b", { evidence: [makeEvidence("s1", "Ä says")] })],
    });
    const index = complete(indexDataset(dataset));
    const visible = selectVisible(index, {});
    const [row] = visible.relations;
    if (!row) throw new Error("no relation");
    const text = rowText(row, columnsOf("relations"), { index, visible }, (value) => foldText(say(value)));
    expect(text).toContain("a says");
    expect(text.split("\n")).not.toContain("1");
  });
});

describe("pressing a header", () => {
  const words = { id: "name", order: "words" } as const;
  const number = { id: "count", order: "number" } as const;
  const press = (levels: readonly SortLevel[], column: typeof words | typeof number, isAdded = false) =>
    pressHeader<string>(levels, column, isAdded);

  it("sorts, turns round, and lets go; counts begin with the most", () => {
    const once = press([], words);
    expect(once).toEqual([{ column: "name", isDescending: false }]);
    const twice = press(once, words);
    expect(twice).toEqual([{ column: "name", isDescending: true }]);
    expect(press(twice, words)).toEqual([]);
    expect(press([], number)).toEqual([{ column: "count", isDescending: true }]);
  });

  it("with Shift leaves the other columns as they are", () => {
    const both = press(press([], words), number, true);
    expect(both.map(({ column }) => column)).toEqual(["name", "count"]);
    expect(press(press(both, words, true), words, true)).toEqual([{ column: "count", isDescending: true }]);
    expect(press(both, words)).toEqual([{ column: "name", isDescending: true }]);
  });
});
