import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  hostileIds,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import {
  articleValue,
  facetColumn,
  facetOf,
  type FacetId,
  facets,
  nobodyValue,
  speakersOf,
  speakerValue,
} from "./facets.ts";

const says = (attribution?: string[]) => makeEvidence("s1", "A", attribution && { attribution });
const index = complete(
  indexDataset(
    makeDataset({
      entities: [makeEntity("kim"), makeEntity("official", { anonymous: true }), makeEntity("article")],
      relations: [
        makeRelation("bare", "kim", "kim"),
        makeRelation("own", "kim", "kim", { evidence: [says()] }),
        makeRelation("told", "kim", "kim", { evidence: [says(["kim", "official"]), says(["official"]), says([])] }),
      ],
    }),
  ),
);
const valuesOf = (id: FacetId): unknown[] => {
  const facet = facetOf(id);
  return facet ? [...facetColumn(index, facet).values()] : [];
};

describe("facets", () => {
  it("give everything of their kind at least one value, and no value twice", () =>
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...facets), (dataset, facet) => {
        const at = complete(indexDataset(dataset));
        const column = facetColumn(at, facet);
        expect([...column.keys()]).toEqual([...at[facet.on].values()].map(({ key }) => key));
        for (const values of column.values()) {
          expect(values.length).toBeGreaterThan(0);
          expect(new Set(values).size).toBe(values.length);
        }
        expect(facetColumn(at, facet)).toBe(column);
      }),
    ));

  it("tell everyone who speaks, the article, and nobody apart", () => {
    expect(valuesOf("speaker")).toEqual([["none"], ["article"], ["e:kim", "e:official", "nobody"]]);
    expect(valuesOf("naming")).toEqual([["none"], ["article"], ["named", "unnamed"]]);
    expect(speakersOf(says(["article"]))).not.toEqual(speakersOf(says()));
    const all = [...hostileIds, articleValue, nobodyValue].map(speakerValue);
    expect(all.filter((value) => value === articleValue || value === nobodyValue || value === "none")).toEqual([]);
  });

  it("are known by name only", () => {
    expect(facets.map(({ id }) => facetOf(id)?.id)).toEqual(facets.map(({ id }) => id));
    expect(hostileIds.map(facetOf)).toEqual(hostileIds.map(() => undefined));
  });
});
