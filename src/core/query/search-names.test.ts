import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntity } from "../model/dataset.arbitrary.ts";
import { listNames, searchNames } from "./search-names.ts";

const names = listNames([
  makeEntity("north-korea", { label: { id: "Korea Utara", en: "North Korea" }, aliases: ["Korut"] }),
  makeEntity("south-korea", { label: { id: "Korea Selatan", en: "South Korea" } }),
  makeEntity("kinu", { label: { id: "KINU", en: "KINU" }, aliases: ["Institut Unifikasi Nasional Korea"] }),
  makeEntity("cooperation", { label: { id: "Kérja sama", en: "Cooperation" } }),
  makeEntity("kim", { label: { id: "Kim Jong-un", en: "Kim Jong-un", ko: "김정은" } }),
  makeEntity("defence", { label: { ar: "وزارة الدفاع" } }),
  makeEntity("constructor", { label: { en: "__proto__" } }),
]);
const search = (query: string, limit = 10) => searchNames(names, query, limit).map(({ id }) => id);

describe("searchNames", () => {
  it("minds neither case nor accents", () => {
    expect(search("kerja")).toEqual(["cooperation"]);
    expect(search("KÉRJA SAMA")).toEqual(["cooperation"]);
    expect(search("korut")).toEqual(["north-korea"]);
  });
  it("takes words in any order, each from its beginning", () => {
    expect(search("utara korea")).toEqual(["north-korea"]);
    expect(search("sel kor")).toEqual(["south-korea"]);
    expect(search("un jong")).toEqual(["kim"]);
  });
  it("puts the exact name first, labels before aliases, short before long", () => {
    expect(search("korea")).toEqual(["north-korea", "south-korea", "kinu"]);
    expect(search("north korea")[0]).toBe("north-korea");
    expect(search("kinu")[0]).toBe("kinu");
  });
  it("finds a part in the middle of a word, after all others", () => expect(search("fika")).toEqual(["kinu"]));
  it("says which name it found", () =>
    expect(searchNames(names, "unifikasi", 10)).toEqual([{ id: "kinu", text: "Institut Unifikasi Nasional Korea" }]));
  it("reads other scripts", () => {
    expect(search("김정")).toEqual(["kim"]);
    expect(search("الدفاع")).toEqual(["defence"]);
    expect(search("__proto__")).toEqual(["constructor"]);
  });
  it("finds nothing for nothing, and for what is not there", () => {
    for (const query of ["", "  ", "zzz", "korea zzz", "?"]) expect(search(query)).toEqual([]);
  });
  it("keeps to its limit", () => expect(search("k", 2)).toHaveLength(2));

  it("finds every entity by its name", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 6 }), (texts) => {
        const all = listNames(texts.map((text, i) => makeEntity(`${i}`, { label: { en: text } })));
        for (const [i, text] of texts.entries()) {
          if (!/[\p{L}\p{N}]/u.test(text)) continue;
          expect(searchNames(all, text, texts.length).map(({ id }) => id)).toContain(`${i}`);
        }
      }),
    );
  });
});
