import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds, makeEntity } from "../model/dataset.arbitrary.ts";
import type { Entity, Sentence } from "../model/dataset.ts";
import { findMentions, indexAliases } from "./find-mentions.ts";

const named = (id: string, ...aliases: string[]): Entity => makeEntity(id, { aliases });
const entities = [
  named("korea-utara", "Korea Utara", "Korut"),
  named("korea-selatan", "Korea Selatan"),
  named("kim-jong-un", "Kim Jong-un", "Kim"),
  named("kim-jong-il", "Kim Jong-il", "Kim"),
  named("kinu", "Institut Unifikasi Nasional Korea", "KINU"),
  named("treaty-1961", "perjanjian 1961"),
];

const find = (text: string, mentions?: Sentence["mentions"], among: readonly Entity[] = entities) =>
  findMentions({ id: "s1", text, ...(mentions && { mentions }) }, indexAliases(among)).map(
    ({ start, end, entity }) => [text.slice(start, end), entity] as const,
  );

describe("findMentions", () => {
  it("finds aliases in reading order", () =>
    expect(find("Korea Selatan dan Korut; KINU.")).toEqual([
      ["Korea Selatan", "korea-selatan"],
      ["Korut", "korea-utara"],
      ["KINU", "kinu"],
    ]));

  it("lets the longest alias win", () => {
    expect(find("Kim Jong-un")).toEqual([["Kim Jong-un", "kim-jong-un"]]);
    expect(find("Institut Unifikasi Nasional Korea", undefined, [...entities, named("korea", "Korea")])).toEqual([
      ["Institut Unifikasi Nasional Korea", "kinu"],
    ]);
  });

  it("links nothing by a name that two share, and knows one entity's doubled alias", () => {
    expect(find("Kim berkata.")).toEqual([]);
    expect(find("Seoul", undefined, [named("seoul", "Seoul", "Seoul")])).toEqual([["Seoul", "seoul"]]);
  });

  it("does not look for a shorter name inside one that two share", () => {
    const among = [named("a", "Korea Utara"), named("b", "Korea Utara"), named("c", "Korea")];
    expect(find("Korea Utara", undefined, among)).toEqual([]);
  });

  it("keeps to word boundaries and to the spelling", () => {
    expect(find("Korutnya, NonKorut, Korea utara, KINUX, perjanjian 19610")).toEqual([]);
    expect(find("(Korut) “Korut”, Korut-Rusia")).toHaveLength(3);
  });

  it("finds aliases that begin or end with a mark", () =>
    expect(find('Lagu "Arirang" dan AS.', undefined, [named("song", '"Arirang"'), named("usa", "AS.")])).toEqual([
      ['"Arirang"', "song"],
      ["AS.", "usa"],
    ]));

  it("puts what the annotator recorded first", () => {
    expect(
      find("Kim berkata, ia datang.", [
        { quote: "Kim", entity: "kim-jong-un" },
        { quote: "ia", entity: "kim-jong-un" },
      ]),
    ).toEqual([
      ["Kim", "kim-jong-un"],
      ["ia", "kim-jong-un"],
    ]);
    expect(find("perjanjian 1961", [{ quote: "perjanjian", entity: "kinu" }])).toEqual([["perjanjian", "kinu"]]);
  });

  it("counts occurrences, and passes over a mention that is lost", () => {
    const text = "ia tahu bahwa ia tahu";
    const mentions = [{ quote: "ia", occurrence: 2, entity: "kinu" }];
    expect(findMentions({ id: "s", text, mentions }, new Map())).toEqual([{ start: 14, end: 16, entity: "kinu" }]);
    expect(find(text, [{ quote: "mereka", entity: "kinu" }])).toEqual([]);
  });

  it("lets one text stand for two, where it is recorded so", () => {
    const both = ["korea-utara", "korea-selatan"].map((entity) => ({ quote: "kedua negara", entity }));
    expect(find("Antara kedua negara.", both)).toHaveLength(2);
  });

  it("reads Hangul, Arabic and Chinese", () => {
    const among = [named("kim", "김정은"), named("bmo", "وزارة الدفاع"), named("prc", "中国")];
    expect(find("김정은, 블라디미르", undefined, among)).toEqual([["김정은", "kim"]]);
    expect(find("قالت وزارة الدفاع إن", undefined, among)).toEqual([["وزارة الدفاع", "bmo"]]);
    expect(find("“中国”", undefined, among)).toEqual([["中国", "prc"]]);
  });

  it("takes names of JavaScript for names", () => {
    const among = ["constructor", "toString"].map((id) => named(id, id));
    expect(find("a constructor toString b", undefined, among)).toHaveLength(2);
  });

  it("gives ranges that lie in the text, in order, none over another, each of an alias of its entity", () => {
    const word = fc.constantFrom("Korea", "Utara", "Selatan", "Kim", "a", "constructor", "한반도", "é");
    const alias = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    const anyEntities = fc
      .array(fc.array(alias, { minLength: 1, maxLength: 3 }), { maxLength: 4 })
      .map((lists) => lists.map((aliases, i) => makeEntity(hostileIds[i] ?? "", { aliases })));
    fc.assert(
      fc.property(anyEntities, fc.array(word, { maxLength: 12 }), (among, words) => {
        const text = words.join(" ");
        const mentions = findMentions({ id: "s", text }, indexAliases(among));
        let from = 0;
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(from);
          const owners = among.filter(({ aliases }) => aliases?.includes(text.slice(start, end)));
          expect(owners.map(({ id }) => id)).toEqual([entity]);
          from = end;
        }
      }),
    );
  });
});
