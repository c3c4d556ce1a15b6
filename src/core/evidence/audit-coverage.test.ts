import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { measureCoverage } from "./audit-coverage.ts";
import { gatherMaterial } from "./audit-material.ts";

const named = (id: string) => makeEntity(id, { aliases: [id] });
const dataset = makeDataset({
  articles: [
    makeArticle([], {
      paragraphs: [
        { kind: "dateline", sentences: [{ id: "d", text: "Seram mungkin." }] },
        {
          kind: "body",
          sentences: [
            { id: "s1", text: "Kata Budi, Rani mungkin akan menemui Sari di Seram." },
            { id: "s2", text: "Sari bisa saja menolak." },
          ],
        },
        { kind: "boilerplate", sentences: [{ id: "b", text: "Baca Juga: Rani Mungkin Datang" }] },
      ],
    }),
  ],
  entities: ["Budi", "Rani", "Sari", "Seram"].map(named),
  relations: [
    makeRelation("r", "Rani", "Sari", {
      evidence: [
        makeEvidence("s1", "Rani mungkin akan menemui Sari", { attribution: ["Budi"], hedges: ["mungkin", "entah"] }),
      ],
    }),
  ],
});

describe("the coverage of a dataset", () => {
  const { sentences } = complete(gatherMaterial(complete(indexDataset(dataset))));
  const figures = new Map(complete(measureCoverage(sentences)).map(({ id, part, whole }) => [id, [part, whole]]));

  it("counts the sentences that could back something", () => expect(figures.get("sentences")).toEqual([1, 2]));
  it("counts mentions of ends and speakers of what their sentence backs", () =>
    // Budi, Rani and Sari in the first; not Seram, nor Sari in the second.
    expect(figures.get("mentions")).toEqual([3, 5]));
  it("counts the hedging words that are listed", () =>
    // "mungkin" of "mungkin", "akan", "bisa"; what is listed and does not stand there counts for nothing.
    expect(figures.get("hedges")).toEqual([1, 3]));
});
