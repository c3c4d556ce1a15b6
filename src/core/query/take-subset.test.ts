import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { validateDataset } from "../model/validate.ts";
import { takeSubset } from "./take-subset.ts";

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe("a part of a dataset", () => {
  const anySubset = anyDataset.chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      entities: fc.subarray(idsOf(dataset.entities)),
      relations: fc.subarray(idsOf(dataset.relations)),
    }),
  );

  it("is a sound dataset, with what was asked for and nothing that is not named in it", () => {
    fc.assert(
      fc.property(anySubset, ({ dataset, entities, relations }) => {
        const part = takeSubset(dataset, { entities, relations });
        expect(complete(validateDataset(part))).toMatchObject({ ok: true });
        expect(idsOf(part.relations)).toEqual(relations);
        const ends = part.relations.flatMap(({ source, target }) => [source, target]);
        expect(new Set(idsOf(part.entities))).toEqual(new Set([...entities, ...ends]));
      }),
    );
  });

  it("is the dataset where all is asked for", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const part = takeSubset(dataset, { entities: idsOf(dataset.entities), relations: idsOf(dataset.relations) });
        expect(part).toEqual(dataset.relations.length > 0 ? dataset : { ...dataset, articles: [] });
      }),
    );
  });

  it("keeps speakers, settings, whole texts, vocabulary and unknown keys; forgets who else is mentioned", () => {
    const entities = ["north", "south", "speaker", "interview", "other", "article"].map((id) => makeEntity(id));
    const mention = { quote: "Utara", entity: "north" };
    const sentence = {
      id: "s1",
      text: "Utara bertemu Selatan, kata Lain.",
      mentions: [mention, { quote: "Lain", entity: "other" }],
    };
    const unknown = { extra: 1 };
    const whole = makeDataset({
      ...unknown,
      articles: [
        makeArticle([], { entity: "article", paragraphs: [{ kind: "body", sentences: [sentence] }] }),
        makeArticle(["Lain."], { id: "b", entity: "other" }),
      ],
      entities,
      relations: [
        makeRelation("meets", "north", "south", {
          evidence: [makeEvidence("s1", "Utara", { attribution: ["speaker"], setting: "interview" })],
        }),
        makeRelation("other", "other", "north"),
      ],
      vocabulary: { entityTypes: [{ id: "ship", label: { en: "ship" } }] },
      layout: {
        positions: [
          ["north", 1, 2],
          ["other", 3, 4],
        ],
      },
      stories: [{ id: "s", title: { en: "S" }, steps: [] }],
    });
    const { stories: _, ...rest } = whole;
    expect(takeSubset(whole, { entities: [], relations: ["meets"] })).toEqual({
      ...rest,
      articles: [
        makeArticle([], {
          paragraphs: [{ kind: "body", sentences: [{ ...sentence, mentions: [mention] }] }],
        }),
      ],
      entities: entities.slice(0, 4),
      relations: [whole.relations[0]],
      layout: { positions: [["north", 1, 2]] },
    });
    expect(idsOf(takeSubset(whole, { entities: ["other"], relations: [] }).articles)).toEqual(["b"]);
  });
});
