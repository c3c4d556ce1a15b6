import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStories } from "../edit/story.arbitrary.ts";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { besideStep, findMissing, findStep, suggestTitle } from "./step.ts";

const index = complete(
  indexDataset(
    makeDataset({
      articles: [makeArticle(["A goes."])],
      entities: [
        makeEntity("__proto__", { label: { id: "Rusia", en: "Russia" } }),
        makeEntity("b", { label: { en: "Kim" } }),
      ],
      relations: [makeRelation("r", "__proto__", "b")],
    }),
  ),
);

describe("a step", () => {
  it("is found where it stands, and its neighbours one way and back", () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const dataset = makeDataset({ stories });
        for (const story of stories) {
          for (const [at, step] of story.steps.entries()) {
            expect(findStep(dataset, [story.id, step.id])).toEqual({ story, step, at });
            const next = besideStep(dataset, [story.id, step.id], 1);
            expect(next?.[1]).toBe(story.steps[at + 1]?.id);
            if (next) expect(besideStep(dataset, next, -1)).toEqual([story.id, step.id]);
          }
        }
      }),
    );
  });

  it("that is not there is nowhere", () => {
    expect(findStep(makeDataset(), ["a", "b"])).toBeNull();
    expect(besideStep(makeDataset(), ["a", "b"], 0)).toBeNull();
  });

  it("misses what is gone, and nothing that is there", () => {
    const view = {
      selection: {
        entities: ["__proto__", "constructor"],
        relations: ["r", "toString"],
        sentences: [["a", "s1"] as const, ["a", "s9"] as const],
      },
      filter: { around: { entities: ["b", "gone"], steps: 1 } },
      reading: { article: "nowhere", through: "s1" },
    };
    const missing = findMissing(index, view);
    expect(missing.map((one) => (one.kind === "sentence" ? `${one.article} ${one.id}` : one.id))).toEqual([
      "constructor",
      "toString",
      "“A” s9",
      "nowhere s1",
      "gone",
    ]);
  });

  it("is called by what is selected, in each language", () => {
    expect(suggestTitle(index, { selection: { entities: ["__proto__", "gone"] } })).toEqual({
      id: "Rusia",
      en: "Russia",
    });
    expect(suggestTitle(index, { selection: { relations: ["r"] } })).toEqual({ id: "Rusia – Kim", en: "Russia – Kim" });
    expect(suggestTitle(index, { tier: "all" })).toBeNull();
  });
});
