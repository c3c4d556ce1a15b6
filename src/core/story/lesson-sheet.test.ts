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
import type { Dataset, Quiz, Step } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { composeLesson } from "./lesson-sheet.ts";
import { sayOnSlide } from "./slide.ts";

const indexOf = (dataset: Dataset) => complete(indexDataset(dataset));
const kinds = ["labels", "relations", "directions", "factuality", "speakers"] as const;
const anyQuiz: fc.Arbitrary<Quiz> = fc.record(
  {
    ask: fc.constantFrom("reveal", "sentence", "how-surely"),
    hide: fc.uniqueArray(fc.constantFrom(...kinds)),
  },
  { requiredKeys: ["ask"] },
);

/** Names that stand in the sentences, as those of whoever does something and of whoever says so. */
const names = ["Andika", "Bulan", "Citra", "Dewanto"] as const;
const verbs = ["mengunjungi", "menjamu", "menolak"] as const;
const hedges = ["mungkin", "barangkali", "konon"] as const;

const anyClaim = fc.record({
  source: fc.nat(3),
  target: fc.nat(3),
  speaker: fc.option(fc.nat(3)),
  verb: fc.constantFrom(...verbs),
  hedge: fc.option(fc.constantFrom(...hedges)),
  factuality: fc.constantFrom("certain", "probable", "possible"),
});

/** A story in which every step asks something, or nothing, about one relation of its own sentence. */
const anyLesson = fc
  .array(fc.record({ claim: anyClaim, quiz: fc.option(anyQuiz) }), { minLength: 1, maxLength: 6 })
  .map((made) => {
    const texts = made.map(({ claim: { source, target, speaker, verb, hedge } }) =>
      [names[source], hedge, verb, names[target], ...(speaker === null ? [] : ["kata", names[speaker]])]
        .filter((word) => word !== null)
        .join(" "),
    );
    const dataset = makeDataset({
      articles: [makeArticle(texts)],
      entities: names.map((name) => makeEntity(name, { label: { id: name }, aliases: [name] })),
      relations: made.map(({ claim: { source, target, speaker, verb, hedge, factuality } }, at) =>
        makeRelation(`r${at}`, names[source] ?? "", names[target] ?? "", {
          label: { id: `${verb} (${at})` },
          evidence: [
            makeEvidence(`s${at + 1}`, texts[at] ?? "", {
              factuality,
              ...(speaker !== null && { attribution: [names[speaker] ?? ""] }),
              ...(hedge !== null && { hedges: [hedge] }),
            }),
          ],
        }),
      ),
    });
    const steps = made.map(
      ({ quiz }, at): Step => ({
        id: `step${at}`,
        title: { id: "Langkah" },
        view: { selection: { relations: [`r${at}`] } },
        ...(quiz && { quiz }),
      }),
    );
    return { dataset: { ...dataset, stories: [{ id: "story", title: { id: "Cerita" }, steps }] }, steps, made };
  });

const lessonOf = (dataset: Dataset, hasQuiz: boolean) => {
  const story = dataset.stories?.[0];
  if (!story) throw new Error("no story");
  return composeLesson(indexOf(dataset), story, hasQuiz);
};

describe("what a step asks", () => {
  it("is not on the paper of the class", () => {
    fc.assert(
      fc.property(anyLesson, ({ dataset, made }) => {
        const { steps, glossary } = lessonOf(dataset, true);
        for (const [at, { sentences, question, answer }] of steps.entries()) {
          const { claim, quiz } = made[at] ?? {};
          if (!claim || !quiz || !question) continue;
          expect(answer).not.toBeNull();
          const paper = JSON.stringify([sentences, question]);
          const hidden = new Set(quiz.hide);
          if (hidden.has("labels")) for (const name of names) expect(paper).not.toContain(name);
          if (hidden.has("relations")) expect(JSON.stringify(question)).not.toContain(`(${at})`);
          if (hidden.has("speakers"))
            for (const { said } of sentences) for (const one of said.claims) expect(one.speakers).toBeNull();
          if (hidden.has("speakers") && claim.speaker !== null && quiz.ask !== "sentence") {
            const said = sentences.flatMap((one) => one.said.pieces.flatMap(({ text }) => text ?? []));
            expect(said.join("")).not.toContain(names[claim.speaker]);
          }
          if (quiz.ask === "sentence") expect(sentences).toEqual([]);
          if (hidden.has("factuality") || quiz.ask === "how-surely") {
            for (const { said } of sentences) {
              expect(said.claims.every(({ factuality }) => factuality === null)).toBe(true);
              expect(said.pieces.every(({ isHedge }) => !isHedge)).toBe(true);
            }
            expect(glossary.some(({ uses }) => uses.some(({ number }) => number === at + 1))).toBe(false);
          }
          if (hidden.has("directions")) {
            const turned = lessonOf(turnAround(dataset, at), true).steps[at];
            expect(turned?.question?.relations.map(({ ends }) => ends)).toEqual(
              question.relations.map(({ ends }) => ends),
            );
          }
        }
      }),
    );
  });

  it("is answered in full, with each sentence word for word", () => {
    fc.assert(
      fc.property(anyLesson, ({ dataset, made }) => {
        for (const [at, { answer }] of lessonOf(dataset, true).steps.entries()) {
          if (!answer) continue;
          const { claim, quiz } = made[at] ?? {};
          const [relation] = answer.relations;
          expect(relation?.standing.factuality).toBe(claim?.factuality);
          expect(relation?.hedges).toEqual(claim?.hedge ? [claim.hedge] : []);
          expect(relation?.ends).toEqual([{ id: names[claim?.source ?? 0] }, { id: names[claim?.target ?? 0] }]);
          if (quiz?.ask === "sentence") expect(answer.sentences).toHaveLength(1);
        }
      }),
    );
  });
});

/** The same, with a relation going the other way. */
function turnAround(dataset: Dataset, at: number): Dataset {
  const relations = dataset.relations.map((one, i) =>
    i === at ? { ...one, source: one.target, target: one.source } : one,
  );
  return { ...dataset, relations };
}

describe("the sentences", () => {
  it("are all there, word for word, numbered from 1 without a gap", () => {
    fc.assert(
      fc.property(anyLesson, fc.boolean(), ({ dataset, steps }, hasQuiz) => {
        const index = indexOf(dataset);
        const sheet = lessonOf(dataset, hasQuiz);
        const numbers = sheet.steps.flatMap(
          ({ sentences, question }) => question?.sought ?? sentences.map(({ at }) => at),
        );
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        for (const [at, { sentences, answer }] of sheet.steps.entries()) {
          const whole = sayOnSlide(index, steps[at]?.view.selection ?? {}, null);
          const shown =
            sentences.some(({ said }) => said.pieces.some(({ text }) => text === null)) || sentences.length === 0;
          const told = shown && answer ? answer.sentences : sentences;
          expect(told.map(({ said }) => said.pieces.map(({ text }) => text).join(""))).toEqual(
            whole.map(({ pieces }) => pieces.map(({ text }) => text).join("")),
          );
        }
      }),
    );
  });

  it("are told without a quiz as if nothing had ever been asked", () => {
    fc.assert(
      fc.property(anyLesson, ({ dataset, steps }) => {
        const index = indexOf(dataset);
        for (const [at, { sentences, question, answer }] of lessonOf(dataset, false).steps.entries()) {
          expect([question, answer]).toEqual([null, null]);
          expect(sentences.map(({ said }) => said)).toEqual(sayOnSlide(index, steps[at]?.view.selection ?? {}, null));
        }
      }),
    );
  });

  it("hold for datasets whose ids are hard on code, and steps that look at everything", () => {
    fc.assert(
      fc.property(anyDataset, anyQuiz, (dataset, quiz) => {
        const step: Step = { id: "s", title: { id: "S" }, view: {}, quiz };
        const story = { id: "__proto__", title: { id: "C" }, steps: [step] };
        const sheet = composeLesson(indexOf(dataset), story, true);
        expect(sheet.steps).toHaveLength(1);
        const [composed] = sheet.steps;
        expect(composed?.question?.relations.length ?? 0).toBeLessThanOrEqual(12);
        expect(composed?.question?.names ?? 0).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe("the glossary", () => {
  const dataset = makeDataset({
    articles: [makeArticle(["Kim mungkin datang.", "Kim barangkali pergi.", "Kim konon diam."])],
    entities: [makeEntity("a"), makeEntity("b")],
    relations: [
      makeRelation("come", "a", "b", {
        evidence: [makeEvidence("s1", "Kim mungkin datang", { factuality: "possible", hedges: ["mungkin"] })],
      }),
      makeRelation("go", "a", "b", {
        evidence: [makeEvidence("s2", "Kim barangkali pergi", { factuality: "possible", hedges: ["barangkali"] })],
      }),
      makeRelation("rest", "a", "b", {
        evidence: [makeEvidence("s3", "Kim konon diam", { factuality: "probable", hedges: ["konon"] })],
      }),
    ],
  });
  const step = (id: string, quiz?: Quiz): Step => ({
    id,
    title: { id },
    view: { selection: { relations: [id] } },
    ...(quiz && { quiz }),
  });
  const wordsOf = (steps: Step[], hasQuiz = true) =>
    composeLesson(indexOf(dataset), { id: "s", title: { id: "S" }, steps }, hasQuiz).glossary.map(({ word, uses }) => [
      word,
      ...uses.map(({ at }) => at),
    ]);

  it("has the words of what the steps look at, with the numbers of their sentences", () =>
    expect(wordsOf([step("go"), step("come")])).toEqual([
      ["mungkin", 2],
      ["barangkali", 1],
    ]));

  it("does not tell what is asked, unless nothing is", () => {
    const steps = [step("come", { ask: "how-surely" }), step("go", { ask: "sentence" }), step("rest")];
    expect(wordsOf(steps)).toEqual([
      ["barangkali", null],
      ["konon", 3],
    ]);
    expect(wordsOf(steps, false)).toEqual([
      ["mungkin", 1],
      ["barangkali", 2],
      ["konon", 3],
    ]);
  });
});

it("a sentence that is sought is answered with every other one that is right too", () => {
  const dataset = makeDataset({
    articles: [makeArticle(["Kim datang.", "Kim datang lagi.", "Kim pergi."])],
    entities: [makeEntity("a"), makeEntity("b")],
    relations: [
      makeRelation("come", "a", "b", { evidence: [makeEvidence("s1", "Kim"), makeEvidence("s2", "Kim datang")] }),
    ],
  });
  const step: Step = {
    id: "one",
    title: { id: "Satu" },
    view: { selection: { relations: ["come"] } },
    quiz: { ask: "sentence" },
  };
  const [composed] = composeLesson(indexOf(dataset), { id: "s", title: { id: "S" }, steps: [step] }, true).steps;
  expect(composed?.question?.sought).toEqual([1]);
  expect(composed?.answer?.sentences.map(({ said }) => said.sentence)).toEqual(["s1"]);
  expect(composed?.answer?.also).toEqual([{ kind: "body", number: 2 }]);
});
