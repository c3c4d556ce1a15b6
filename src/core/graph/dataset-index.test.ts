import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDataset, hostileIds, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { indexDataset, otherEnd, relationsOf } from "./dataset-index.ts";

const index = complete(
  indexDataset(
    makeDataset({
      entities: hostileIds.map((id) => makeEntity(id)),
      relations: [
        makeRelation("toString", "constructor", "__proto__"),
        makeRelation("__proto__", "__proto__", "constructor"),
        makeRelation("n0", "constructor", "__proto__"),
        makeRelation("self", "constructor", "constructor"),
      ],
    }),
  ),
);
const idsOf = (id: string) => relationsOf(index, id).map(({ relation }) => relation.id);

describe("indexDataset", () => {
  it("finds everything by id, and nothing else", () => {
    for (const id of hostileIds) expect(index.entities.get(id)?.entity.id).toBe(id);
    expect(index.entities.get("valueOf")).toBeUndefined();
    expect(index.relations.get("constructor")).toBeUndefined();
  });

  it("keeps parallel relations apart, and a relation of one entity", () => {
    expect(index.graph.size).toBe(4);
    expect(idsOf("constructor")).toEqual(["toString", "__proto__", "n0", "self"]);
    expect(idsOf("__proto__")).toEqual(["toString", "__proto__", "n0"]);
  });

  it("knows no relations of what it does not have", () => expect(idsOf("nobody")).toEqual([]));

  it("throws on a relation that leads nowhere", () => {
    const dangling = makeDataset({ relations: [makeRelation("r", "a", "b")] });
    expect(() => complete(indexDataset(dangling))).toThrow("relation r");
  });

  it("says how far it is, upwards", () => {
    const entities = Array.from({ length: 1000 }, (_, i) => makeEntity(`${i}`));
    const relations = Array.from({ length: 500 }, (_, i) => makeRelation(`${i}`, "0", `${i}`));
    const done = [...indexDataset(makeDataset({ entities, relations }))];
    expect(done.length).toBeGreaterThan(5);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(1);
  });

  it("mirrors any dataset, both ways", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { entities, relations, entityOf, relationOf, graph } = complete(indexDataset(dataset));
        expect([...entities.keys()]).toEqual(dataset.entities.map(({ id }) => id));
        expect([...relations.keys()]).toEqual(dataset.relations.map(({ id }) => id));
        for (const indexed of entities.values()) expect(entityOf.get(indexed.key)).toBe(indexed);
        for (const indexed of relations.values()) {
          const { key, relation } = indexed;
          expect(relationOf.get(key)).toBe(indexed);
          expect(entityOf.get(graph.source(key))?.entity.id).toBe(relation.source);
          expect(entityOf.get(graph.target(key))?.entity.id).toBe(relation.target);
        }
      }),
    );
  });

  it("gives each entity the relations that name it, in order, each once", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const built = complete(indexDataset(dataset));
        for (const { id } of dataset.entities) {
          expect(relationsOf(built, id).map(({ relation }) => relation.id)).toEqual(
            dataset.relations.filter(({ source, target }) => source === id || target === id).map((r) => r.id),
          );
        }
      }),
    );
  });
});

it("goes to the other end of a relation, and stays where there is none", () => {
  expect(otherEnd(makeRelation("r", "a", "b"), "a")).toBe("b");
  expect(otherEnd(makeRelation("r", "a", "b"), "b")).toBe("a");
  expect(otherEnd(makeRelation("r", "a", "a"), "a")).toBe("a");
});
