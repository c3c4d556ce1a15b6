import { describe, expect, it } from "vitest";
import { createWords } from "./messages.ts";

const [id, en] = [await createWords("id"), await createWords("en")];
const { t: say } = en;
const { t: ucapkan } = id;

describe("createWords", () => {
  it("speaks each language", () => {
    expect(say("close")).toBe("Close");
    expect(ucapkan("close")).not.toBe(say("close"));
    expect([id.locale, en.locale]).toEqual(["id-ID", "en-GB"]);
  });

  it("counts as the language counts", () => {
    expect([0, 1, 2].map((count) => say("relation.witnesses", { count }))).toEqual([
      "0 witnesses",
      "1 witness",
      "2 witnesses",
    ]);
    expect(new Set([1, 2].map((count) => ucapkan("relation.witnesses", { count }).replace(/\d+/, "n"))).size).toBe(1);
  });

  it("writes numbers as the language does", () => {
    expect(say("relation.witnesses", { count: 12_345 })).toContain("12,345");
    expect(ucapkan("relation.witnesses", { count: 12_345 })).toContain("12.345");
  });

  it("puts in what it is given, once and as it is", () => {
    const name = "{count} $& <b> {query}";
    expect(say("search.none", { query: name })).toContain(`“${name}”`);
  });

  it("leaves a place open for what it is not given", () => expect(say("date.until")).toContain("{date}"));
  it("takes no property of objects for a parameter", () =>
    expect(say("date.until", { count: 1 })).toBe(say("date.until")));
});
