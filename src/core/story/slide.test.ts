import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import type { HiddenKind, Hiding } from "./hiding.ts";
import { type SlideSentence, sayOnSlide } from "./slide.ts";

const index = complete(
  indexDataset(
    makeDataset({
      articles: [
        makeArticle(["Menurut Kim, Rusia mungkin datang.", "Rusia datang.", "Tidak ada."], { publisher: "Harian" }),
      ],
      entities: [
        makeEntity("__proto__", { label: { id: "Kim" }, aliases: ["Kim"] }),
        makeEntity("russia", { label: { id: "Rusia" }, aliases: ["Rusia"] }),
      ],
      relations: [
        makeRelation("constructor", "russia", "__proto__", {
          evidence: [
            makeEvidence("s1", "Rusia mungkin datang", {
              factuality: "possible",
              attribution: ["__proto__"],
              hedges: ["mungkin"],
            }),
            makeEvidence("s2", "Rusia datang"),
          ],
        }),
        makeRelation("said", "__proto__", "russia", {
          evidence: [
            makeEvidence("s1", "mungkin datang", { factuality: "possible", attribution: [], hedges: ["mungkin"] }),
          ],
        }),
      ],
    }),
  ),
);
const hide = (...kinds: HiddenKind[]): Hiding => new Map(kinds.map((kind) => [kind, new Set<string>()]));
const textOf = ({ pieces }: SlideSentence) => pieces.map(({ text }) => text ?? "_").join("");
const said = (selection: Parameters<typeof sayOnSlide>[1], hiding: Hiding | null = null) =>
  sayOnSlide(index, selection, hiding);

describe("what stands on a slide", () => {
  it("is the strongest witness of each relation, its sentence whole and its quote marked", () => {
    const [one, ...others] = said({ relations: ["constructor", "toString"] });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ sentence: "s2", number: 2, source: "Harian", language: "id" });
    expect(one && textOf(one)).toBe("Rusia datang.");
    expect(one?.pieces.filter(({ isQuote }) => isQuote).map(({ text }) => text)).toEqual(["Rusia datang"]);
    expect(one?.claims).toEqual([{ speakers: "article", factuality: "certain", isNegated: false }]);
  });

  it("is the chosen sentences where there are any, with what they say of the chosen relations", () => {
    const sentences = [["a", "s1"] as const, ["a", "gone"] as const];
    expect(said({ sentences, relations: ["said"] })[0]?.claims).toEqual([
      { speakers: [], factuality: "possible", isNegated: false },
    ]);
    expect(said({ sentences })[0]?.claims).toEqual([
      { speakers: [{ id: "Kim" }], factuality: "possible", isNegated: false },
      { speakers: [], factuality: "possible", isNegated: false },
    ]);
    expect(said({ sentences: [["a", "s3"]] })).toMatchObject([{ sentence: "s3", claims: [] }]);
    expect(said({ entities: ["russia"] })).toEqual([]);
  });

  it("has one sentence once, whatever it says", () => {
    expect(said({ sentences: [["a", "s1"]], relations: ["constructor", "said"] })).toHaveLength(1);
  });
});

describe("what is hidden is not there", () => {
  const sentences = [["a", "s1"] as const];
  const hidden = (...kinds: HiddenKind[]) => said({ sentences, relations: ["constructor"] }, hide(...kinds))[0];

  it("names, wherever the sentence has them", () => {
    const sentence = hidden("labels");
    expect(sentence && textOf(sentence)).toBe("Menurut _, _ mungkin datang.");
    expect(JSON.stringify(hidden("labels")?.claims)).not.toContain("Kim");
    expect(JSON.stringify(hidden()?.claims)).toContain("Kim");
    expect(sentence?.claims[0]?.factuality).toBe("possible");
  });

  it("the speaker, in the sentence and beside it", () => {
    const sentence = hidden("speakers");
    expect(sentence && textOf(sentence)).toBe("Menurut _, Rusia mungkin datang.");
    expect(JSON.stringify(sentence)).not.toContain("Kim");
  });

  it("how surely, and the words that tell it are not marked", () => {
    const sentence = hidden("factuality");
    expect(sentence?.claims[0]).toMatchObject({ factuality: null, isNegated: false });
    expect(sentence?.pieces.some(({ isHedge }) => isHedge)).toBe(false);
    expect(
      hidden()
        ?.pieces.filter(({ isHedge }) => isHedge)
        .map(({ text }) => text),
    ).toEqual(["mungkin"]);
  });
});
