/** A little story to act on: four entities, what an article says of them, and one detail. */
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../core/model/dataset.arbitrary.ts";
import type { Dataset, EntityId } from "../core/model/dataset.ts";

const sentence = "Putin mengunjungi Kim dan Kim menjamu Putin.";

/** In the order of the article: `visit` (putin, kim), `meet` (kim, putin), `ally` (kim, xi), `note` (putin, memo). */
export const story: Dataset = makeDataset({
  id: "story",
  articles: [makeArticle([sentence, sentence, sentence, sentence])],
  entities: [makeEntity("putin"), makeEntity("kim"), makeEntity("xi"), makeEntity("memo", { tier: "detail" })],
  relations: [
    makeRelation("ally", "kim", "xi", { evidence: [makeEvidence("s3", "Kim")] }),
    makeRelation("meet", "kim", "putin", { evidence: [makeEvidence("s2", "Kim menjamu Putin")] }),
    makeRelation("visit", "putin", "kim", { evidence: [makeEvidence("s1", "Putin mengunjungi Kim")] }),
    makeRelation("note", "putin", "memo", { tier: "detail", evidence: [makeEvidence("s4", "Putin")] }),
  ],
  layout: {
    positions: (["putin", "kim", "xi", "memo"] satisfies EntityId[]).map((id, i) => [id, 100 * i, 0]),
  },
});

/** Another file, without positions; it has an id in common with the story. */
export const sequel: Dataset = makeDataset({
  id: "sequel",
  entities: [makeEntity("putin"), makeEntity("modi")],
  relations: [makeRelation("call", "putin", "modi")],
});
