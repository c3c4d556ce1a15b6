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
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { facetColumn, facetOf, speakersOf } from "./facets.ts";
import { countSureness, groupByTopic, isNearest, listVoices } from "./voices.ts";

const build = (dataset: Dataset) => complete(indexDataset(dataset));

/** Datasets whose evidence has speakers: some of the entities, in chains, the same one twice too. */
const anySpoken = fc.tuple(anyDataset, fc.infiniteStream(fc.nat(99))).map(([dataset, stream]): Dataset => {
  const ids = dataset.entities.map(({ id }) => id);
  const next = () => stream.next().value as number;
  const pick = () => ids[next() % ids.length] as string;
  const chains = [() => undefined, () => [], () => [pick()], () => [pick(), pick()]] as const;
  return {
    ...dataset,
    relations: dataset.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map(({ attribution: _, ...evidence }) => {
        const attribution = chains[next() % chains.length]?.();
        return { ...evidence, ...(attribution && { attribution }) };
      }),
    })),
  };
});

const made = build(
  makeDataset({
    articles: [makeArticle(["Ani bilang Budi datang.", "Budi mungkin datang."])],
    entities: [makeEntity("ani"), makeEntity("budi", { anonymous: true }), makeEntity("nobody")],
    relations: [
      makeRelation("late", "budi", "ani", { evidence: [makeEvidence("s2", "Budi", { attribution: [] })] }),
      makeRelation("both", "budi", "ani", {
        evidence: [
          makeEvidence("s1", "Budi datang", { attribution: ["ani", "budi"], stated: "2024", setting: "nobody" }),
          makeEvidence("s2", "Budi mungkin datang", { factuality: "possible" }),
        ],
      }),
      makeRelation("own", "ani", "budi", {
        evidence: [
          makeEvidence("s1", "Ani"),
          makeEvidence("s2", "tidak ada", { factuality: "certain", negated: true, attribution: ["nobody"] }),
        ],
      }),
    ],
  }),
);
const voices = listVoices(made);
const voice = (value: string) => voices.find((one) => one.value === value);

describe("listVoices", () => {
  it("puts the article first, then whoever claims most", () =>
    expect(voices.map(({ value, claims }) => [value, claims.length])).toEqual([
      ["article", 2],
      ["nobody", 1],
      ["e:ani", 1],
      ["e:budi", 1],
      ["e:nobody", 1],
    ]));
  it("tells the named from the unnamed", () =>
    expect(voices.map(({ naming }) => naming)).toEqual(["article", "unnamed", "named", "unnamed", "named"]));
  it("weighs what a voice says by its own words alone", () => {
    expect(voice("article")?.claims.map(({ relation, standing }) => [relation.id, standing.factuality])).toEqual([
      ["own", "certain"],
      ["both", "possible"],
    ]);
    expect(voice("e:nobody")?.claims[0]?.standing).toMatchObject({ isNegated: true, lost: 1 });
  });
  it("tells what is passed on, and when and where the first one said it", () => {
    expect(voice("e:ani")?.claims[0]?.standing.isAttributed).toBe(false);
    expect(voice("e:budi")?.claims[0]?.standing.isAttributed).toBe(true);
    expect(voice("e:ani")?.occasions).toEqual([{ stated: "2024", setting: "nobody" }]);
    expect(voice("e:budi")?.occasions).toEqual([]);
  });
  it("finds nobody where nobody speaks", () => expect(listVoices(build(makeDataset()))).toEqual([]));

  it("gives every piece of evidence to each of its speakers, and counts as the facet does", () => {
    fc.assert(
      fc.property(anySpoken, (dataset) => {
        const index = build(dataset);
        const all = listVoices(index);
        for (const { evidence } of dataset.relations) {
          for (const one of evidence) {
            const holders = all.filter(({ claims }) =>
              claims.some(({ standing }) => standing.witnesses.some((witness) => witness.evidence === one)),
            );
            expect(holders.length).toBeGreaterThan(0);
            expect(new Set(holders.map(({ value }) => value))).toEqual(new Set(speakersOf(one)));
            expect(holders.some(({ value }) => isNearest(value, one))).toBe(true);
          }
        }
        const speaker = facetOf("speaker");
        const column = speaker ? facetColumn(index, speaker) : new Map<string, string[]>();
        for (const { value, claims } of all) {
          const keys = [...column].filter(([, values]) => values.includes(value)).map(([key]) => key);
          expect(new Set(claims.map(({ key }) => key))).toEqual(new Set(keys));
          expect(claims).toHaveLength(keys.length);
        }
      }),
    );
  });
});

describe("countSureness and groupByTopic", () => {
  it("count every claim once", () => {
    fc.assert(
      fc.property(anySpoken, (dataset) => {
        for (const { claims } of listVoices(build(dataset))) {
          expect(countSureness(claims).reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
          const topics = groupByTopic(claims);
          expect(topics.flatMap((topic) => topic.claims)).toHaveLength(claims.length);
          expect(new Set(topics.map(({ entity }) => entity)).size).toBe(topics.length);
          for (const topic of topics)
            for (const { relation } of topic.claims) expect(relation.source).toBe(topic.entity);
        }
      }),
    );
  });
});
