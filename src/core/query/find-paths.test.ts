import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatasetIndex, indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset, EntityId, Evidence, View } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { findPaths } from "./find-paths.ts";
import { findSamePath, type Leg, numberOfPath, type Path, pathAt, type PathQuestion } from "./path.ts";
import { selectVisible, type Visible } from "./visible.ts";
import { gravityOf, weaknessOf } from "./weakness.ts";

const indexOf = (dataset: Dataset): DatasetIndex => complete(indexDataset(dataset));

function ask(index: DatasetIndex, ends: readonly EntityId[], more: Partial<PathQuestion> & { view?: View } = {}) {
  const { view = { tier: "all" }, ...rest } = more;
  const visible = selectVisible(index, view);
  return complete(findPaths({ index, visible, ends, isDirected: false, limit: 10_000, tier: view.tier, ...rest }));
}

const placesOf = ({ steps }: Path): EntityId[] => [
  ...steps.slice(0, 1).map(({ from }) => from),
  ...steps.map(({ to }) => to),
];

/** All ways without loops, by trying every one of them. */
function tryAll(
  index: DatasetIndex,
  visible: Visible,
  from: EntityId,
  to: EntityId,
  isDirected: boolean,
): EntityId[][] {
  const next = (id: EntityId) =>
    new Set(
      visible.relations.flatMap(({ relation: { source, target, type } }) => {
        const isTwoWay = !isDirected || index.types.relationTypes.get(type)?.directed === false;
        return [...(source === id ? [target] : []), ...(isTwoWay && target === id ? [source] : [])];
      }),
    );
  const walk = (way: EntityId[]): EntityId[][] => {
    const end = way.at(-1) as EntityId;
    return end === to ? [way] : [...next(end)].flatMap((id) => (way.includes(id) ? [] : walk([...way, id])));
  };
  return walk([from]);
}

const anyQuestion = anyDataset
  .filter(({ entities }) => entities.length > 1)
  .chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      ends: fc.shuffledSubarray(
        dataset.entities.map(({ id }) => id),
        { minLength: 2, maxLength: 2 },
      ),
      isDirected: fc.boolean(),
      tier: fc.constantFrom("core" as const, "all" as const),
    }),
  );

describe("the paths between two", () => {
  it("are all there are without loops, each once, the shortest first, and of visible steps that follow one another", () => {
    fc.assert(
      fc.property(anyQuestion, ({ dataset, ends: [from = "", to = ""], isDirected, tier }) => {
        const index = indexOf(dataset);
        const visible = selectVisible(index, { tier });
        const [leg] = ask(index, [from, to], { isDirected, view: { tier } });
        const paths = leg?.paths ?? [];
        for (const { steps } of paths) {
          expect(steps[0]?.from).toBe(from);
          expect(steps.at(-1)?.to).toBe(to);
          for (const [i, step] of steps.entries()) {
            if (i > 0) expect(step.from).toBe(steps[i - 1]?.to);
            expect(step.relations.length).toBeGreaterThan(0);
            for (const { key, relation } of step.relations) {
              expect(visible.keys.has(key)).toBe(true);
              const isAlong = relation.source === step.from && relation.target === step.to;
              const isAgainst = relation.target === step.from && relation.source === step.to;
              const isTwoWay = !isDirected || index.types.relationTypes.get(relation.type)?.directed === false;
              expect(isAlong || (isTwoWay && isAgainst)).toBe(true);
            }
          }
        }
        const lengths = paths.map(({ steps }) => steps.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        const isShown = visible.keys.has(index.entities.get(from)?.key ?? "");
        const tried = isShown ? tryAll(index, visible, from, to, isDirected) : [];
        const written = (ways: readonly (readonly EntityId[])[]) => ways.map((way) => JSON.stringify(way)).toSorted();
        expect(written(paths.map(placesOf))).toEqual(written(tried));
      }),
    );
  });

  it("begin in the same way however many are asked for, and say whether there are more", () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 5 }), ({ dataset, ends }, limit) => {
        const index = indexOf(dataset);
        const [all] = ask(index, ends);
        const [some] = ask(index, ends, { limit });
        expect(some?.paths).toEqual(all?.paths.slice(0, limit));
        expect(some?.isMore).toBe((all?.paths.length ?? 0) > limit);
      }),
    );
  });

  it("are as weak as their weakest step, and a step is as firm as its firmest relation", () => {
    fc.assert(
      fc.property(anyQuestion, ({ dataset, ends }) => {
        const index = indexOf(dataset);
        for (const { steps, weakest } of ask(index, ends).flatMap(({ paths }) => paths)) {
          const gravities = steps.map(({ relations }) =>
            Math.min(...relations.map((item) => gravityOf(weaknessOf(index, item)))),
          );
          expect(gravityOf(weakest?.weakness ?? null)).toBe(Math.max(...gravities));
          if (weakest) expect(weakest.at).toBe(gravities.indexOf(Math.max(...gravities)));
        }
      }),
    );
  });

  it("have a number that stays the same when more are listed", () => {
    fc.assert(
      fc.property(anyQuestion, ({ dataset, ends }) => {
        const index = indexOf(dataset);
        const legs = ask(index, [...ends, ...ends.slice(0, 1)]);
        for (const [leg, { paths }] of legs.entries()) {
          for (const [path, found] of paths.entries()) {
            const number = numberOfPath(legs, { leg, path });
            expect(pathAt(legs, number)).toBe(found);
            expect(findSamePath(legs, found)).toBe(number);
          }
        }
        expect(pathAt(legs, 10_000)).toBeNull();
      }),
    );
  });
});

/** a—b—d and a—c—d, the first of them certain; beside it a longer way round. */
function makeStory(
  evidence: Partial<Record<string, Partial<Evidence>[]>>,
  hidden: readonly string[] = [],
): DatasetIndex {
  const relation = (id: string) =>
    makeRelation(id, id.charAt(0), id.charAt(1), {
      evidence: (evidence[id] ?? [{}]).map((more) => makeEvidence("s1", "Kim", more)),
      ...(hidden.includes(id) && { tier: "detail" as const }),
    });
  return indexOf(
    makeDataset({
      articles: [makeArticle(["Kim"])],
      entities: ["a", "b", "c", "d", "e"].map((id) => makeEntity(id)),
      relations: ["ac", "cd", "ab", "bd", "ae", "ec"].map(relation),
    }),
  );
}

const written = (legs: readonly Leg[]) => legs.map(({ paths }) => paths.map((path) => placesOf(path).join("")));

describe("among equally short paths", () => {
  it("the firmest comes first", () => {
    const index = makeStory({ ac: [{ factuality: "possible" }], cd: [{ factuality: "probable" }] });
    expect(written(ask(index, ["a", "d"]))).toEqual([["abd", "acd", "aecd"]]);
    expect(ask(index, ["a", "d"])[0]?.paths.map(({ weakest }) => weakest)).toEqual([
      null,
      { weakness: "possible", at: 0 },
      { weakness: "probable", at: 2 },
    ]);
  });
});

describe("of equally short paths", () => {
  it("one that a grave step breaks comes after one of two lesser ones", () => {
    const probable = [{ factuality: "probable" as const }];
    const index = makeStory({ ac: [{ factuality: "possible" }], ab: probable, bd: probable });
    expect(written(ask(index, ["a", "d"]))).toEqual([["abd", "acd", "aecd"]]);
  });
});

describe("what makes a step weak", () => {
  it("is the gravest thing that can be said of it", () => {
    const weaknessIn = (...evidence: Partial<Evidence>[]) => {
      const index = makeStory({ ab: evidence });
      return weaknessOf(index, index.relations.get("ab") as never);
    };
    expect(weaknessIn({})).toBeNull();
    expect(weaknessIn({ factuality: "probable" })).toBe("probable");
    expect(weaknessIn({ attribution: [] })).toBe("unnamed");
    expect(weaknessIn({ attribution: [] }, {})).toBeNull();
    expect(weaknessIn({ attribution: [], factuality: "possible" })).toBe("possible");
    expect(weaknessIn({}, { negated: true })).toBe("contested");
    expect(weaknessIn({ negated: true, factuality: "possible" })).toBe("negated");
    expect(weaknessIn()).toBe("unwitnessed");
    expect(weaknessIn({ quote: "gone" })).toBe("unwitnessed");
  });
});

describe("where there is no path", () => {
  const index = makeStory({ ab: [{ factuality: "possible" }] }, ["ac", "ae"]);
  const only = { facet: "factuality", only: ["certain"] };

  it("what would help is said", () => {
    const remediesOf = (ends: readonly string[], more: Parameters<typeof ask>[2]) =>
      ask(index, ends, more)[0]?.remedies;
    expect(remediesOf(["d", "a"], { isDirected: true })).toEqual([{ kind: "direction", count: 3, isMore: false }]);
    expect(remediesOf(["a", "d"], { view: { filter: { clauses: [only] } } })).toEqual([
      { kind: "filter", count: 1, isMore: false },
    ]);
    expect(remediesOf(["a", "e"], { view: { filter: { clauses: [only] }, tier: "core" } })).toEqual([
      { kind: "filter", count: 1, isMore: false },
    ]);
    expect(remediesOf(["c", "d"], { view: { hidden: ["d"] } })).toEqual([{ kind: "filter", count: 1, isMore: false }]);
  });

  it("the whole picture may help, and at times nothing does", () => {
    const lone = makeStory({}, ["ac", "ae", "ab", "cd", "ec"]);
    expect(ask(lone, ["a", "b"], { view: {} })[0]?.remedies).toMatchObject([{ kind: "tier", isMore: false }]);
    expect(ask(lone, ["b", "a"], { view: {}, isDirected: true })[0]?.remedies).toMatchObject([{ kind: "all" }]);
    const apart = indexOf(makeDataset({ entities: [makeEntity("a"), makeEntity("b")] }));
    expect(ask(apart, ["a", "b"])).toEqual([{ from: "a", to: "b", paths: [], isMore: false, remedies: [] }]);
  });
});

it("links several one to the next, in the order in which they were chosen", () => {
  const index = makeStory({});
  expect(written(ask(index, ["b", "d", "e"], { limit: 1 }))).toEqual([["bd"], ["dce"]]);
});
