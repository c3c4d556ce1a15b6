import { expect, it } from "vitest";
import { makeArticle, makeEntity } from "../model/dataset.arbitrary.ts";
import { indexAliases } from "./find-mentions.ts";
import { findMentioningSentences } from "./mentioning-sentences.ts";
import { indexSentences } from "./sentence-index.ts";

const putin = makeEntity("putin", { aliases: ["Putin"] });
const visit = makeEntity("visit", { aliases: ["Kunjungan Putin"] });
const article = makeArticle([], {
  paragraphs: [
    { kind: "headline", sentences: [{ id: "h1", text: "Kunjungan Putin" }] },
    { kind: "boilerplate", sentences: [{ id: "b1", text: "Baca juga: Putin" }] },
    {
      kind: "body",
      sentences: [
        { id: "s1", text: "Putin tahu bahwa Putin datang." },
        { id: "s2", text: "Ia datang.", mentions: [{ quote: "Ia", entity: "putin" }] },
        { id: "s3", text: "Kim diam." },
      ],
    },
  ],
});

it("lists the sentences that name an entity, in reading order, without navigation", () => {
  const find = (entity: typeof putin) =>
    findMentioningSentences(entity, indexSentences([article]), indexAliases([putin, visit])).map(
      ({ place, ranges }) => [place.sentence.id, ranges.length] as const,
    );
  expect(find(putin)).toEqual([
    ["s1", 2],
    ["s2", 1],
  ]);
  expect(find(visit)).toEqual([["h1", 1]]);
  expect(find(makeEntity("nobody"))).toEqual([]);
});
