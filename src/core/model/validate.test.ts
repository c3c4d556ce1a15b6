import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDataset, hostileIds, makeArticle, makeDataset, makeEntity, makeRelation } from "./dataset.arbitrary.ts";
import type { Problem } from "./problem.ts";
import { complete } from "./sliced.ts";
import { validateDataset } from "./validate.ts";

const check = (raw: unknown) => complete(validateDataset(raw));

/** A sound file as JSON gives it, with something of everything that can be wrong. */
const sound = () =>
  structuredClone({
    ...makeDataset(),
    articles: [
      {
        id: "a",
        title: "A",
        language: "id",
        entity: "doc",
        paragraphs: [
          {
            kind: "body",
            sentences: [{ id: "s1", text: "Putin mungkin mengunjungi Pyongyang.", mentions: [] as unknown[] }],
          },
          { kind: "boilerplate", sentences: [{ id: "b1", text: "Baca juga: Putin" }] },
        ],
      },
    ],
    entities: [makeEntity("putin"), makeEntity("pyongyang", { date: "2024" }), makeEntity("doc")],
    relations: [
      {
        ...makeRelation("visit", "putin", "pyongyang", { date: "2024-06" }),
        evidence: [
          {
            article: "a",
            sentence: "s1",
            quote: "mungkin mengunjungi",
            factuality: "possible",
            attribution: ["putin"],
            setting: "doc",
            stated: "2024-06-11",
            hedges: ["mungkin"],
          },
        ],
      },
    ],
    stories: [
      {
        id: "tour",
        title: { en: "Tour" },
        steps: [
          {
            id: "one",
            title: { en: "One" },
            view: {
              selection: { entities: ["putin"], relations: ["visit"], sentences: [["a", "s1"]] },
              reading: { article: "a", through: "s1" },
              filter: { around: { entities: ["putin"], steps: 1 } },
              hidden: ["doc"],
              positions: [["putin", 0, 0]],
            },
          },
        ],
      },
    ],
    layout: { positions: [["putin", 0, 0]] },
    vocabulary: {
      families: [{ id: "law", label: { en: "Law" } }],
      entityTypes: [{ id: "court", label: { en: "Court" } }],
      relationTypes: [{ id: "sues", family: "law", label: { en: "sues" } }],
    },
  });

/** The sound file with another value at a pointer; `undefined` takes the key out. */
function broken(...changes: readonly (readonly [pointer: string, value: unknown])[]): unknown {
  const root: unknown = sound();
  for (const [pointer, value] of changes) {
    const keys = pointer.split("/").slice(1);
    let holder = root as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    const last = keys.at(-1) ?? "";
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return root;
}

const evidence = "/relations/0/evidence/0";
const view = "/stories/0/steps/0/view";

it("takes a sound file as it is, and makes no copy", () => {
  const raw = sound();
  const result = check(raw);
  expect(result).toEqual({ ok: true, value: raw, problems: [] });
  expect(result.ok && result.value).toBe(raw);
});

describe("errors of shape", () => {
  it.each<[pointer: string, value: unknown, found: string, expected: string]>([
    ["/format", "saksi/2", '"saksi/2"', '"saksi/1"'],
    ["/id", "Not Kebab", '"Not Kebab"', "kebab-case"],
    ["/title", {}, "object", "not-empty"],
    ["/title", "Sample", '"Sample"', "object"],
    ["/title/en", 3, "3", "string"],
    ["/articles", {}, "object", "array"],
    ["/relations", undefined, "nothing", "value"],
    ["/articles/0/paragraphs/0/kind", "lead", '"lead"', expect.stringContaining('"headline"') as string],
    ["/articles/0/paragraphs/0/sentences/0/text", undefined, "nothing", "value"],
    ["/entities/0", null, "null", "object"],
    ["/entities/0/id", "", '""', "not-empty"],
    ["/entities/0/id", 7, "7", "string"],
    ["/entities/0/tier", "deep", '"deep"', '("core" | "detail")'],
    ["/relations/0/evidence", undefined, "nothing", "value"],
    [`${evidence}/quote`, [], "array", "not-empty"],
    [`${evidence}/quote`, 3, "3", "(string | array)"],
    [`${evidence}/occurrence`, 0, "0", ">=1"],
    [`${evidence}/occurrence`, 1.5, "1.5", "integer"],
    [`${evidence}/factuality`, "maybe", '"maybe"', '("certain" | "probable" | "possible")'],
    [`${evidence}/negated`, "yes", '"yes"', "boolean"],
    ["/layout/positions/0/2", "0", '"0"', "number"],
    [`${view}/camera`, {}, "nothing", "value"],
  ])("%s: %j", (pointer, value, found, expected) => {
    const result = check(broken([pointer, value]));
    expect(result.ok).toBe(false);
    const at = pointer.endsWith("camera") ? `${pointer}/x` : pointer;
    expect(result.problems[0]).toEqual({ severity: "error", code: "shape", pointer: at, found, expected });
  });

  it.each([
    [[], "array"],
    [null, "null"],
    ["saksi/1", '"saksi/1"'],
    [undefined, "nothing"],
  ])("the whole file is %j", (raw, found) =>
    expect(check(raw)).toEqual({
      ok: false,
      problems: [{ severity: "error", code: "shape", pointer: "", found, expected: "object" }],
    }),
  );

  it("escapes keys in pointers, and shortens what is long", () => {
    const [problem] = check(broken(["/summary", { "a/b~c": 1 }])).problems;
    expect(problem?.pointer).toBe("/summary/a~1b~0c");
    const [long] = check(broken(["/title", "x".repeat(200)])).problems;
    expect(long?.found).toHaveLength(60);
  });
});

describe("errors of reference, type and date", () => {
  it.each<[pointer: string, value: unknown, problem: Partial<Problem>]>([
    ["/articles/0/entity", "dok", { code: "unknown-reference", expected: "entity", nearest: "doc" }],
    ["/entities/0/type", "persn", { code: "unknown-type", expected: "entityType", nearest: "person" }],
    ["/entities/1/date", "June", { code: "bad-date" }],
    ["/relations/0/type", "visit", { code: "unknown-type", expected: "relationType", nearest: "visits" }],
    ["/relations/0/source", "Putin", { code: "unknown-reference", expected: "entity", nearest: "putin" }],
    ["/relations/0/target", "nowhere at all", { code: "unknown-reference", expected: "entity" }],
    ["/relations/0/date", "18-06-2024", { code: "bad-date" }],
    [`${evidence}/article`, "b", { code: "unknown-reference", expected: "article", nearest: "a" }],
    [`${evidence}/sentence`, "s2", { code: "unknown-reference", expected: "sentence", nearest: "s1" }],
    [`${evidence}/attribution/0`, "putni", { code: "unknown-reference", expected: "entity", nearest: "putin" }],
    [`${evidence}/setting`, "dic", { code: "unknown-reference", expected: "entity", nearest: "doc" }],
    [`${evidence}/stated`, "[2024]", { code: "bad-date" }],
    ["/layout/positions/0/0", "puttin", { code: "unknown-reference", expected: "entity", nearest: "putin" }],
    ["/vocabulary/relationTypes/0/family", "laws", { code: "unknown-type", expected: "family", nearest: "law" }],
  ])("%s: %j", (pointer, value, problem) =>
    expect(check(broken([pointer, value]))).toEqual({
      ok: false,
      problems: [{ severity: "error", pointer, found: value, ...problem }],
    }),
  );

  it.each<[pointer: string, id: string, first: string | undefined]>([
    ["/entities/1", "putin", "/entities/0"],
    ["/entities/2", "putin", "/entities/0"],
    ["/articles/0/paragraphs/1/sentences/0", "s1", "/articles/0/paragraphs/0/sentences/0"],
  ])("%s has an id that is taken", (pointer, id, first) => {
    const { problems } = check(broken([`${pointer}/id`, id]));
    expect(problems).toContainEqual({
      severity: "error",
      code: "duplicate-id",
      pointer: `${pointer}/id`,
      found: id,
      expected: first,
    });
  });

  it.each(["articles", "relations", "stories", "vocabulary/families", "vocabulary/entityTypes"])(
    "twice the same of %s",
    (list) => {
      const items = list.split("/").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], sound());
      const [first] = items as { readonly id: string }[];
      const { problems } = check(broken([`/${list}`, [first, first]]));
      const duplicate = { code: "duplicate-id", pointer: `/${list}/1/id`, found: first?.id, expected: `/${list}/0` };
      expect(problems).toContainEqual({ severity: "error", ...duplicate });
    },
  );

  it("the same sentence id in two articles is no duplicate", () => {
    const articles = [makeArticle(["Satu."]), makeArticle(["Dua."], { id: "b" })];
    expect(check(makeDataset({ articles }))).toMatchObject({ ok: true, problems: [] });
  });
});

describe("a step of a story", () => {
  it.each<[pointer: string, value: unknown, problem: Partial<Problem>]>([
    [`${view}/selection/entities/0`, "putan", { code: "unknown-reference", expected: "entity", nearest: "putin" }],
    [`${view}/selection/relations/0`, "visits", { code: "unknown-reference", expected: "relation", nearest: "visit" }],
    [`${view}/selection/sentences/0/0`, "aa", { code: "unknown-reference", expected: "article", nearest: "a" }],
    [`${view}/selection/sentences/0/1`, "s11", { code: "unknown-reference", expected: "sentence", nearest: "s1" }],
    [`${view}/reading/through`, "s11", { code: "unknown-reference", expected: "sentence", nearest: "s1" }],
    [`${view}/hidden/0`, "docs", { code: "unknown-reference", expected: "entity", nearest: "doc" }],
    [`${view}/positions/0/0`, "putim", { code: "unknown-reference", expected: "entity", nearest: "putin" }],
    [`${view}/filter/around/entities/0`, "kmi", { code: "unknown-reference", expected: "entity" }],
  ])("may name at %s what is gone", (pointer, value, problem) => {
    const result = check(broken([pointer, value]));
    expect(result.ok).toBe(true);
    expect(result.problems).toEqual([{ severity: "warning", pointer, found: value, ...problem }]);
  });
});

describe("warnings", () => {
  it.each<[pointer: string, value: unknown, problem: Partial<Problem>]>([
    [`${evidence}/quote`, "akan mengunjungi", { code: "lost-quote", found: "akan mengunjungi" }],
    [`${evidence}/quote`, ["Pyongyang", "Putin"], { code: "lost-quote", found: "Pyongyang […] Putin" }],
    [`${evidence}/occurrence`, 2, { code: "lost-quote", pointer: `${evidence}/quote` }],
    [`${evidence}/hedges/0`, "bisa", { code: "lost-hedge", found: "bisa" }],
    ["/relations/0/evidence", [], { code: "unwitnessed", found: "visit" }],
    [
      "/articles/0/paragraphs/0/sentences/0/mentions",
      [{ quote: "ia", entity: "putin" }],
      {
        code: "lost-mention",
        pointer: "/articles/0/paragraphs/0/sentences/0/mentions/0/quote",
        expected: "Putin mungkin mengunjungi Pyongyang.",
      },
    ],
  ])("%s: %j opens, and is marked", (pointer, value, problem) =>
    expect(check(broken([pointer, value]))).toMatchObject({
      ok: true,
      problems: [{ severity: "warning", pointer, ...problem }],
    }),
  );

  it("evidence from navigation", () =>
    expect(
      check(broken([`${evidence}/sentence`, "b1"], [`${evidence}/quote`, "Putin"], [`${evidence}/hedges`, []])),
    ).toMatchObject({
      ok: true,
      problems: [
        { code: "boilerplate-evidence", pointer: `${evidence}/sentence`, found: "b1", expected: "Baca juga: Putin" },
      ],
    }));
});

describe("all at once", () => {
  it("names every error of shape", () => {
    const { problems } = check(
      broken(["/id", ""], ["/entities/0/label", 1], ["/relations/0/type", 2], ["/articles/0/id", 3]),
    );
    expect(problems.map(({ pointer }) => pointer).toSorted()).toEqual([
      "/articles/0/id",
      "/entities/0/label",
      "/id",
      "/relations/0/type",
    ]);
  });

  it("names every error of reference, and the warnings beside them", () => {
    const { problems } = check(
      broken(["/relations/0/source", "x1"], ["/relations/0/date", "?"], [`${evidence}/quote`, "tidak ada"]),
    );
    expect(problems.map(({ code }) => code).toSorted()).toEqual(["bad-date", "lost-quote", "unknown-reference"]);
  });

  it("lists at most a thousand", () => {
    const many = Array.from({ length: 3000 }, () => ({}));
    expect(check(broken(["/entities", many])).problems).toHaveLength(1000);
    const dangling = Array.from({ length: 3000 }, (_, i) => makeRelation(`r${i}`, "nobody", "nothing"));
    expect(check(broken(["/relations", dangling])).problems).toHaveLength(1000);
  });
});

describe("what strangers may write", () => {
  it("keeps unknown keys wherever they stand", () => {
    const raw = broken(
      ["/later", { x: 1 }],
      ["/entities/0/colour", "red"],
      [`${evidence}/page`, 3],
      ["/articles/0/paragraphs/0/sentences/0/author", null],
    );
    const before = JSON.stringify(raw);
    const result = check(raw);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(JSON.stringify(result.ok && result.value)).toBe(before);
  });

  it("takes any text for an id, everywhere", () => {
    for (const id of hostileIds) {
      const raw = JSON.parse(
        JSON.stringify(sound()).replaceAll(/"(putin|visit|s1|doc)"/gu, (_, name: string) =>
          JSON.stringify(`${id}${name === "putin" ? "" : name}`),
        ),
      ) as unknown;
      expect([id, check(raw)]).toMatchObject([id, { ok: true, value: raw, problems: [] }]);
    }
  });

  it("opens every dataset that has the format, as it is", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const raw = JSON.parse(JSON.stringify(dataset)) as unknown;
        expect(check(raw)).toEqual({ ok: true, value: dataset, problems: [] });
      }),
    );
  });

  it("survives any JSON at all", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const result = check(raw);
        expect(result.ok).toBe(false);
        expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
