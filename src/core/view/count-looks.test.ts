import { expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { countLooks } from "./count-looks.ts";

const said = makeEvidence("s1", "x");
const index = complete(
  indexDataset(
    makeDataset({
      articles: [makeArticle(["x"])],
      entities: [
        makeEntity("a", { status: "former" }),
        makeEntity("b", { type: "state", status: "possible" }),
        makeEntity("constructor", { type: "state", status: "expected" }),
        makeEntity("hidden", { tier: "detail" }),
      ],
      relations: [
        makeRelation("sure", "a", "b", { evidence: [said] }),
        makeRelation("denied", "a", "b", { evidence: [{ ...said, negated: true, attribution: [] }] }),
        makeRelation("contested", "a", "b", { evidence: [said, { ...said, negated: true }] }),
        makeRelation("bare", "a", "b", { type: "states" }),
        makeRelation("faulty", "a", "b", { evidence: [{ ...said, quote: "gone", factuality: "possible" }] }),
        makeRelation("unseen", "a", "hidden"),
      ],
    }),
  ),
);

it("counts each sign of the legend in what shows", () => {
  const { standings, families, entityTypes, statuses } = countLooks(index, selectVisible(index, {}));
  expect(Object.fromEntries(standings)).toEqual({
    certain: 3,
    negated: 1,
    attributed: 1,
    contested: 1,
    unwitnessed: 1,
    possible: 1,
    faulty: 1,
  });
  expect(Object.fromEntries(families)).toEqual({ diplomacy: 4, statement: 1 });
  expect(Object.fromEntries(entityTypes)).toEqual({ person: 1, state: 2 });
  expect(Object.fromEntries(statuses)).toEqual({ former: 1, expected: 2 });
});

it("counts nothing in nothing", () => {
  const counts = countLooks(index, { ...selectVisible(index, {}), entities: [], relations: [] });
  for (const count of Object.values(counts)) expect(count).toEqual(new Map());
});
