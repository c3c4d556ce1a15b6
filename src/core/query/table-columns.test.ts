import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { columnsOf, tables, wantedColumns } from "./table-columns.ts";
import { countDegrees, findPlaces } from "./table-counts.ts";
import { selectVisible } from "./visible.ts";

const dataset = makeDataset({
  articles: [makeArticle(["Ana meets Ben", "Ben leaves", "Ana, Ana"])],
  entities: [makeEntity("a", { aliases: ["Ana"] }), makeEntity("b", { aliases: ["Ben"] }), makeEntity("lonely")],
  relations: [
    makeRelation("ab", "a", "b"),
    makeRelation("ba", "b", "a"),
    makeRelation("aa", "a", "a"),
    makeRelation("hidden", "a", "b"),
  ],
});
const index = complete(indexDataset(dataset));
const visible = selectVisible(index, { filter: { clauses: [{ facet: "relation", not: ["hidden"] }] } });

describe("the columns of a table", () => {
  it("have an id of their own each, and the first is usual", () => {
    for (const table of tables) {
      const ids = columnsOf(table).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(columnsOf(table)[0]?.isUsual).toBe(true);
    }
  });

  it("are, of whatever was kept, those that there are, and always the first", () => {
    const wanted = (kept?: string[]) => wantedColumns("relations", kept).map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.string()), (kept) => {
        expect(wanted(kept)[0]).toBe("source");
      }),
    );
    expect(wanted(["quotes", "label", "quotes", "no more"])).toEqual(["source", "label", "quotes"]);
    expect(wanted(wanted())).toEqual(wanted());
  });

  it("have something to say, or nothing, for any row", () => {
    for (const table of tables) {
      for (const row of visible[table]) {
        for (const column of columnsOf(table)) {
          expect(Array.isArray(column.valuesOf(row, { index, visible }))).toBe(true);
        }
      }
    }
  });
});

describe("counts in the table of entities", () => {
  it("are of the relations that show, each once", () => {
    const counts = countDegrees({ index, visible });
    expect(counts.get("a")).toEqual({ all: 3, out: 2, in: 2 });
    expect(counts.get("b")).toEqual({ all: 2, out: 1, in: 1 });
    expect(counts.get("lonely")).toEqual({ all: 0, out: 0, in: 0 });
    expect(countDegrees({ index, visible })).toBe(counts);
  });

  it("are of sentences, not of names", () => {
    const places = findPlaces(index);
    expect(places.get("a")?.map(({ sentence }) => sentence.id)).toEqual(["s1", "s3"]);
    expect(places.get("b")?.map(({ sentence }) => sentence.id)).toEqual(["s1", "s2"]);
    expect(places.has("lonely")).toBe(false);
  });
});
