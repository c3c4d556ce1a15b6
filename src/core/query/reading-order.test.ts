import { expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { readingOrder } from "./reading-order.ts";

it("goes through one article after the other, each from its top; what no sentence says comes last", () => {
  const evidence = (article: string, sentence: string) => [{ ...makeEvidence(sentence, "A"), article }];
  const index = complete(
    indexDataset(
      makeDataset({
        articles: [makeArticle(["A.", "A."]), makeArticle(["A.", "A."], { id: "b" })],
        entities: [makeEntity("x"), makeEntity("y")],
        relations: [
          makeRelation("none", "x", "y"),
          makeRelation("b1", "x", "y", { evidence: evidence("b", "s1") }),
          makeRelation("a2", "x", "y", { evidence: [...evidence("b", "s2"), ...evidence("a", "s2")] }),
          makeRelation("a1", "x", "y", { evidence: evidence("a", "s1") }),
        ],
      }),
    ),
  );
  const order = readingOrder([...index.relations.values()]).map(({ relation }) => relation.id);
  expect(order).toEqual(["a1", "a2", "b1", "none"]);
});
