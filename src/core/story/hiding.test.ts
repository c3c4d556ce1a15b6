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
import type { Quiz, Step, View } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { hidingAfter, isHidden, listSecrets } from "./hiding.ts";

const kinds = ["labels", "relations", "directions", "factuality", "speakers"] as const;
const anyQuiz: fc.Arbitrary<Quiz> = fc.record(
  {
    ask: fc.constantFrom("reveal", "sentence", "how-surely"),
    hide: fc.uniqueArray(fc.constantFrom(...kinds)),
  },
  { requiredKeys: ["ask"] },
);
const stepOf = (quiz: Quiz | undefined, view: View = {}): Step => ({
  id: "s",
  title: { id: "S" },
  view,
  ...(quiz && { quiz }),
});

const index = complete(
  indexDataset(
    makeDataset({
      articles: [makeArticle(["Kim says."])],
      entities: [makeEntity("a"), makeEntity("b"), makeEntity("c")],
      relations: [
        makeRelation("ab", "a", "b", { evidence: [makeEvidence("s1", "Kim", { attribution: ["c"] })] }),
        makeRelation("bc", "b", "c", { type: "cooperates_with", evidence: [makeEvidence("s1", "Kim")] }),
      ],
    }),
  ),
);
const secretsOf = (quiz: Quiz, view: View = {}) =>
  listSecrets(index, selectVisible(index, view), stepOf(quiz, view)).map((secret) =>
    secret.kind === "answer" ? "answer" : `${secret.kind} ${secret.key}`,
  );

describe("what a step has to tell", () => {
  it("is what stands out, kind by kind, else all that shows", () => {
    expect(secretsOf({ ask: "reveal", hide: ["labels", "relations"] }, { selection: { relations: ["ab"] } })).toEqual([
      "labels n0",
      "labels n1",
      "relations e0",
    ]);
    expect(secretsOf({ ask: "reveal", hide: ["labels"] })).toEqual(["labels n0", "labels n1", "labels n2"]);
  });

  it("is only what there is to tell: a direction where there is one, a speaker where somebody speaks", () => {
    expect(secretsOf({ ask: "reveal", hide: ["directions", "speakers"] })).toEqual(["directions e0", "speakers e0"]);
  });

  it("ends with the answer to what is asked; how surely is told by the answer alone", () => {
    expect(secretsOf({ ask: "sentence", hide: ["speakers"] })).toEqual(["speakers e0", "answer"]);
    expect(secretsOf({ ask: "how-surely", hide: ["factuality"] })).toEqual(["answer"]);
  });

  it("is nothing in a step that asks nothing", () => {
    expect(listSecrets(index, selectVisible(index, {}), stepOf(undefined))).toEqual([]);
    expect(hidingAfter(stepOf(undefined), [], 0)).toBeNull();
  });
});

describe("what is hidden", () => {
  it("is told one thing at a time, in its order, and in the end nothing is hidden", () => {
    fc.assert(
      fc.property(anyDataset, anyQuiz, (dataset, quiz) => {
        const at = complete(indexDataset(dataset));
        const visible = selectVisible(at, { tier: "all" });
        const step = stepOf(quiz);
        const secrets = listSecrets(at, visible, step);
        for (let told = 0; told < secrets.length; told++) {
          const hiding = hidingAfter(step, secrets, told);
          for (const [i, secret] of secrets.entries()) {
            if (secret.kind !== "answer") expect(isHidden(hiding, secret.kind, secret.key)).toBe(i >= told);
          }
        }
        expect(hidingAfter(step, secrets, secrets.length)).toBeNull();
      }),
    );
  });

  it("is hidden of all that shows, as long as something is still to be told", () => {
    const step = stepOf({ ask: "how-surely", hide: ["labels"] }, { selection: { entities: ["a"] } });
    const secrets = listSecrets(index, selectVisible(index, {}), step);
    const hiding = hidingAfter(step, secrets, secrets.length - 1);
    expect([isHidden(hiding, "labels", "n0"), isHidden(hiding, "labels", "n2")]).toEqual([false, true]);
    expect(isHidden(hiding, "factuality", "e1")).toBe(true);
    expect(isHidden(hiding, "speakers", "e0")).toBe(false);
  });
});
