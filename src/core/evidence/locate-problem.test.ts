import { describe, expect, it } from "vitest";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { locateProblem } from "./locate-problem.ts";

const dataset = makeDataset({
  articles: [makeArticle(["Putin datang.", "Kim menunggu.", "Hujan turun."])],
  entities: [makeEntity("putin"), makeEntity("kim")],
  relations: [
    makeRelation("__proto__", "putin", "kim", { evidence: [makeEvidence("s1", "Putin")] }),
    makeRelation("waits", "kim", "putin", { evidence: [makeEvidence("s1", "Putin"), makeEvidence("s2", "Kim")] }),
  ],
});
const locate = (pointer: string) =>
  locateProblem(dataset, { severity: "warning", code: "lost-quote", pointer })?.id ?? null;

describe("locateProblem", () => {
  it("finds a relation by its own place", () => {
    expect(locate("/relations/0/evidence/0/quote")).toBe("__proto__");
    expect(locate("/relations/1/evidence")).toBe("waits");
  });

  it("finds the first relation that a sentence backs", () => {
    expect(locate("/articles/0/paragraphs/0/sentences/0/mentions/0/quote")).toBe("__proto__");
    expect(locate("/articles/0/paragraphs/1/sentences/0/mentions/0/quote")).toBe("waits");
  });

  it("finds none where there is none", () => {
    expect(locate("/articles/0/paragraphs/2/sentences/0/mentions/0/quote")).toBeNull();
    expect(locate("/articles/7/paragraphs/0/sentences/0/mentions/0/quote")).toBeNull();
    expect(locate("/relations/9/evidence")).toBeNull();
    expect(locate("")).toBeNull();
  });
});
