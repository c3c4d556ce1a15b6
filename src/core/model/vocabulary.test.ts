import { describe, expect, it } from "vitest";
import { resolveTypes } from "./vocabulary.ts";

const core = resolveTypes(undefined);

describe("the core vocabulary", () => {
  it("has the families and entity types of the format", () => {
    expect([...core.families.keys()]).toEqual([
      "affiliation",
      "diplomacy",
      "agreement",
      "cooperation",
      "conflict",
      "consequence",
      "statement",
    ]);
    expect(core.entityTypes.size).toBe(11);
  });

  it("speaks both languages", () => {
    const texts = [...core.families.values(), ...core.entityTypes.values(), ...core.relationTypes.values()].flatMap(
      (type) => [
        type.label,
        ...("inverse" in type ? [type.inverse] : []),
        ...("negated" in type ? [type.negated] : []),
      ],
    );
    for (const text of texts) expect(Object.keys(text ?? {})).toEqual(["id", "en"]);
  });

  it("gives each relation type a family, and an inverse where it has a direction", () => {
    for (const { id, family, directed, inverse } of core.relationTypes.values()) {
      expect([id, core.families.has(family)]).toEqual([id, true]);
      expect([id, inverse !== undefined]).toEqual([id, directed !== false]);
    }
  });

  it("gives each relation type words for a denial, but for saying", () => {
    const mute = [...core.relationTypes.values()].filter(({ negated }) => !negated);
    expect(mute.map(({ id }) => id)).toEqual(["states"]);
  });
});

describe("resolveTypes", () => {
  const own = { id: "visits", family: "travel", label: { en: "tours" } };
  const types = resolveTypes({ families: [{ id: "travel", label: { en: "Travel" } }], relationTypes: [own] });

  it("adds what a dataset brings, after the core", () => expect([...types.families.keys()].at(-1)).toBe("travel"));
  it("lets a dataset's type take the place of the core's", () => {
    expect(types.relationTypes.get("visits")).toBe(own);
    expect([...types.relationTypes.keys()]).toEqual([...core.relationTypes.keys()]);
  });
});
