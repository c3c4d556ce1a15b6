import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset, Evidence } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { compareVoices, findContradictions } from "./contradictions.ts";
import { speakerValue } from "./facets.ts";
import { type Claim, listVoices } from "./voices.ts";

const build = (dataset: Dataset) => complete(indexDataset(dataset));
const says = (more: Partial<Evidence> = {}) => makeEvidence("s1", "Ani", more);
const denies = (more: Partial<Evidence> = {}) => says({ negated: true, ...more });

const makeIndex = (relations: Dataset["relations"]) =>
  build(
    makeDataset({
      articles: [makeArticle(["Ani bertemu Budi."])],
      entities: [makeEntity("ani"), makeEntity("budi")],
      relations,
      vocabulary: {
        families: [{ id: "f", label: { en: "F" } }],
        relationTypes: [{ id: "meets", family: "f", directed: false, label: { en: "meets" } }],
      },
    }),
  );
const find = (...relations: Dataset["relations"]) => {
  const index = makeIndex(relations);
  const ids = (claims: readonly Claim[]) =>
    claims.flatMap(({ relation, standing }) => standing.witnesses.map(() => relation.id));
  return findContradictions(index, index.relations.values()).map(({ affirming, denying, isLoose }) => [
    ids(affirming),
    ids(denying),
    isLoose,
  ]);
};

describe("findContradictions", () => {
  it("finds one within a relation", () =>
    expect(find(makeRelation("r", "ani", "budi", { evidence: [says(), denies(), says()] }))).toEqual([
      [["r", "r"], ["r"], false],
    ]));
  it("finds one between two relations of the same ends and type", () =>
    expect(
      find(
        makeRelation("r", "ani", "budi", { evidence: [says()] }),
        makeRelation("s", "ani", "budi", { evidence: [denies()] }),
      ),
    ).toEqual([[["r"], ["s"], false]]));
  it("says where words or dates differ", () => {
    const plain = makeRelation("r", "ani", "budi", { evidence: [says()] });
    const other = makeRelation("s", "ani", "budi", { evidence: [denies()] });
    expect(find(plain, { ...other, label: { en: "greets" } })).toEqual([[["r"], ["s"], true]]);
    expect(find(plain, { ...other, date: "2000" })).toEqual([[["r"], ["s"], true]]);
  });
  it("takes the ends in either order where a type has no direction, and only there", () => {
    const between = (type: string) =>
      find(
        makeRelation("r", "ani", "budi", { type, evidence: [says()] }),
        makeRelation("s", "budi", "ani", { type, evidence: [denies()] }),
      );
    expect(between("meets")).toEqual([[["r"], ["s"], false]]);
    expect(between("visits")).toEqual([]);
  });
  it("finds none between types, nor by a lost quote", () => {
    expect(
      find(
        makeRelation("r", "ani", "budi", { evidence: [says()] }),
        makeRelation("s", "ani", "budi", { type: "meets", evidence: [denies()] }),
        makeRelation("t", "budi", "ani", { evidence: [says(), denies({ quote: "Cici" })] }),
      ),
    ).toEqual([]);
  });

  it("lists every contested relation, only opposites, and the same when all is turned round", () => {
    const turned = (dataset: Dataset): Dataset => ({
      ...dataset,
      relations: dataset.relations.map((relation) => ({
        ...relation,
        evidence: relation.evidence.map((evidence) => ({ ...evidence, negated: !evidence.negated })),
      })),
    });
    const among = (dataset: Dataset) => {
      const index = build(dataset);
      return { index, found: findContradictions(index, index.relations.values()) };
    };
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { index, found } = among(dataset);
        for (const { affirming, denying } of found) {
          expect(affirming.length * denying.length).toBeGreaterThan(0);
          expect(affirming.some(({ standing }) => standing.isNegated || standing.isContested)).toBe(false);
          expect(denying.every(({ standing }) => standing.isNegated && !standing.isContested)).toBe(true);
          expect(new Set([...affirming, ...denying].map(({ relation }) => relation.type)).size).toBe(1);
        }
        const listed = new Set(found.flatMap((item) => [...item.affirming, ...item.denying]).map(({ key }) => key));
        for (const { key, standing } of index.relations.values())
          if (standing.isContested) expect(listed.has(key)).toBe(true);
        const ids = (claims: readonly Claim[]) => claims.map(({ key }) => key);
        expect(
          among(turned(dataset)).found.map(({ key, affirming, denying }) => [key, ids(denying), ids(affirming)]),
        ).toEqual(found.map(({ key, affirming, denying }) => [key, ids(affirming), ids(denying)]));
      }),
    );
  });
});

describe("compareVoices", () => {
  const by = (id: string) => ({ attribution: [id] });
  const compare = (...relations: Dataset["relations"]) => {
    const index = makeIndex(relations);
    const claims = (id: string) => listVoices(index).find(({ value }) => value === speakerValue(id))?.claims ?? [];
    const { onlyFirst, onlySecond, both } = compareVoices(index, claims("ani"), claims("budi"));
    const ids = (items: typeof onlyFirst) => items.map(({ relation }) => relation.id);
    return [
      ids(onlyFirst),
      ids(onlySecond),
      both.map(({ first, second, verdict }) => [ids(first), ids(second), verdict]),
    ];
  };
  it("tells what each says alone", () =>
    expect(
      compare(
        makeRelation("r", "ani", "budi", { evidence: [says(by("ani"))] }),
        makeRelation("s", "budi", "ani", { evidence: [says(by("budi"))] }),
        makeRelation("t", "ani", "budi", { evidence: [says(by("budi"))] }),
      ),
    ).toEqual([["r"], ["s", "t"], []]));
  it("tells whether they agree", () =>
    expect(
      compare(
        makeRelation("r", "ani", "budi", { evidence: [says(by("ani")), says(by("budi"))] }),
        makeRelation("s", "budi", "ani", {
          evidence: [says(by("ani")), says({ ...by("budi"), factuality: "possible" })],
        }),
      ),
    ).toEqual([
      [],
      [],
      [
        [["r"], ["r"], "agree"],
        [["s"], ["s"], "unequal"],
      ],
    ]));
  it("tells where they contradict each other, also in two relations", () =>
    expect(
      compare(
        makeRelation("r", "ani", "budi", { evidence: [says(by("ani")), denies(by("budi"))] }),
        makeRelation("s", "budi", "ani", { evidence: [says(by("ani"))] }),
        makeRelation("t", "budi", "ani", { evidence: [denies(by("budi"))] }),
      ),
    ).toEqual([
      [],
      [],
      [
        [["r"], ["r"], "contradict"],
        [["s"], ["t"], "contradict"],
      ],
    ]));

  it("has every claim once, and the same the other way round", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = build(dataset);
        const [first = [], second = []] = listVoices(index).map(({ claims }) => claims);
        const there = compareVoices(index, first, second);
        const back = compareVoices(index, second, first);
        expect(new Set([...there.onlyFirst, ...there.both.flatMap((item) => item.first)])).toEqual(new Set(first));
        expect(there.onlyFirst.length + there.both.flatMap((item) => item.first).length).toBe(first.length);
        expect(new Set(back.onlyFirst)).toEqual(new Set(there.onlySecond));
        expect(new Set(back.both.map(({ key, verdict }) => `${key} ${verdict}`))).toEqual(
          new Set(there.both.map(({ key, verdict }) => `${key} ${verdict}`)),
        );
      }),
    );
  });
});
