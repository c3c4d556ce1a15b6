import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import type { Dataset } from "../model/dataset.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { foldWords } from "./fold-text.ts";
import { listTexts, listWords } from "./list-texts.ts";
import { markTerms } from "./mark-terms.ts";
import { readQuery } from "./search-terms.ts";
import { searchLabels, searchTexts } from "./search-texts.ts";

function createSearch(dataset: Dataset) {
  const texts = complete(listTexts(complete(indexDataset(dataset))));
  const words = complete(listWords(texts));
  return (query: string, isForgiving = true) => {
    const results = searchTexts(texts, query, { language: "en", words: isForgiving ? words : null });
    return {
      ...results,
      ids: {
        entities: results.entities.map(({ item }) => item.entity.id),
        relations: results.relations.map(({ item }) => item.relation.id),
        sentences: results.sentences.map(({ item }) => item.place.sentence.id),
      },
    };
  };
}

const sentences = [
  "Presiden Rusia Vladimir Putin mengunjungi Pyongyang.",
  "Konstantin Asmolov menyebut perjanjian baru dalam wawancara.",
  "Kerja sama militer dibahas di Kunming.",
];
const story = makeDataset({
  entities: [
    makeEntity("interview", { type: "event", label: { id: "Wawancara Asmolov", en: "Asmolov interview" } }),
    makeEntity("asmolov", { label: { id: "Konstantin Asmolov" }, description: { id: "Peneliti di Moskwa." } }),
    makeEntity("putin", { label: { id: "Vladimir Putin" } }),
    makeEntity("north-korea", { label: { id: "Korea Utara", en: "North Korea" }, aliases: ["Korut"] }),
    makeEntity("un", { label: { en: "UN" }, description: { en: "The United Nations, under the Charter." } }),
    makeEntity("kim", { label: { id: "Kim Jong-un", ko: "김정은" } }),
    makeEntity("cooperation", { label: { id: "Kérja sama" } }),
    makeEntity("defence", { label: { ar: "وزارة الدفاع" } }),
    makeEntity("constructor", { label: { en: "__proto__" } }),
  ],
  relations: [
    makeRelation("visit", "putin", "north-korea", { evidence: [makeEvidence("s1", "mengunjungi Pyongyang")] }),
    makeRelation("mention", "asmolov", "putin", {
      type: "cooperates_with",
      label: { id: "berbicara tentang" },
      role: { en: "as an expert" },
      evidence: [makeEvidence("s2", "menyebut"), makeEvidence("s1", "Vladimir Putin")],
    }),
    makeRelation("says", "asmolov", "interview", { type: "succeeds" }),
  ],
  articles: [makeArticle(sentences)],
});
const search = createSearch(story);

describe("searchTexts", () => {
  it("minds neither case nor accents nor the order of words", () => {
    for (const query of ["kerja", "KÉRJA", "sama kerja", "  Kerja-Sama "]) {
      expect(search(query).ids.entities).toEqual(["cooperation"]);
    }
    expect(search("korut").ids.entities).toEqual(["north-korea"]);
    expect(search("un jong").ids.entities).toEqual(["kim"]);
  });
  it("reads other scripts and names that are also names of JavaScript's", () => {
    expect(search("김정").ids.entities).toEqual(["kim"]);
    expect(search("“김정”").ids.entities).toEqual(["kim"]);
    expect(search("الدفاع").ids.entities).toEqual(["defence"]);
    expect(search("__proto__").ids.entities).toEqual(["constructor"]);
  });
  it("looks through descriptions, types of relations, roles and sentences", () => {
    expect(search("moskwa").ids.entities).toEqual(["asmolov"]);
    expect(search("dikunjungi").ids.relations).toEqual(["visit"]);
    expect(search("expert").ids.relations).toEqual(["mention"]);
    expect(search("kunming").ids.sentences).toEqual(["s3"]);
  });
  it("finds a relation by its ends only together with its own words", () => {
    expect(search("berbicara putin").ids.relations).toEqual(["mention"]);
    expect(search("asmolov").ids.relations).toEqual([]);
  });
  it("puts the very name first, then what has most relations, then parts of words and descriptions", () => {
    expect(search("asmolov").ids.entities).toEqual(["asmolov", "interview"]);
    expect(search("un").ids.entities.slice(0, 2)).toEqual(["un", "kim"]);
  });
  it("shows the text in the reader's language among those that hold what was asked for", () => {
    expect(search("korea").entities.map(({ text }) => text.text)).toEqual(["North Korea"]);
    expect(search("utara").entities.map(({ text }) => text.text)).toEqual(["Korea Utara"]);
  });
  it("keeps a phrase, of whole words once it is closed", () => {
    expect(search('"perjanjian baru"').ids.sentences).toEqual(["s2"]);
    expect(search("“baru perjanjian”").ids.sentences).toEqual([]);
    expect(search('"perjanjian ba').ids.sentences).toEqual(["s2"]);
    expect(search('"perjanjian ba"').ids.sentences).toEqual([]);
    expect(search('"un"').ids.entities).toEqual(["un", "kim"]);
    expect(search('asmolov "perjanjian baru"').ids.sentences).toEqual(["s2"]);
  });
  it("says what a sentence is evidence of", () => {
    const backed = search("a").sentences.map(({ item }) => [item.place.sentence.id, item.relations]);
    expect(Object.fromEntries(backed)).toEqual({ s1: ["visit", "mention"], s2: ["mention"], s3: [] });
  });
  it("forgives a mistake only where little is found, and says so", () => {
    expect(search("asmolv").entities.map(({ isSimilar }) => isSimilar)).toEqual([true, true]);
    expect(search("asmolv", false).ids.entities).toEqual([]);
    expect(search("asmolov").entities.some(({ isSimilar }) => isSimilar)).toBe(false);
    expect(search("pyognyang").ids.sentences).toEqual(["s1"]);
    expect(search('"pyognyang"').ids.sentences).toEqual([]);
    expect(search("konstntin asmolov").ids.entities).toEqual(["asmolov"]);
  });
  it("finds nothing for nothing, and for what is not there", () => {
    for (const query of ["", "  ", "zzz", "korea zzz", "?", '""', '"']) {
      const { entities, relations, sentences: found } = search(query);
      expect([entities, relations, found]).toEqual([[], [], []]);
    }
  });
});

describe("searchLabels", () => {
  const labels = ["Buka atau tutup legenda", "Buka berkas", "Perbesar", "Tampilkan pilihan"];
  it.each([
    ["", [0, 1, 2, 3]],
    ["berkas buka", [1]],
    ["buka", [0, 1]],
    ["esar", [2]],
    ["perebsar", [2]],
    ["pilihn", [3]],
    ["xyz", []],
  ])("for %j finds %j", (asked, found) => expect(searchLabels(labels, asked).found).toEqual(found));
});

describe("searching any dataset", () => {
  const anyWords = fc.stringMatching(/^[A-Za-zéøŁ한국 ,.'-]{3,30}$/);

  it("finds a name by every part of it that has letters, whatever its case and accents", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyWords, fc.string({ unit: "grapheme", minLength: 3 })),
        fc.nat(),
        fc.nat(),
        (label, a, b) => {
          const from = Math.min(a, b) % label.length;
          const part = label.slice(from, from + 3 + (Math.max(a, b) % label.length));
          if (/["“”„«»]/.test(part) || (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3) return;
          const ask = createSearch(
            makeDataset({ entities: [makeEntity("x"), makeEntity("one", { label: { en: label } })] }),
          );
          for (const query of [
            part,
            part.normalize("NFD"),
            foldWords(part),
            foldWords(part).split(" ").toReversed().join(" "),
          ]) {
            expect(ask(query, false).ids.entities).toContain("one");
          }
        },
      ),
    );
  });

  it("finds every entity by its label and every sentence by its text, quoted or not", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const ask = createSearch(dataset);
        for (const { id, label } of dataset.entities) {
          const name = label["en"] ?? "";
          if (foldWords(name) !== " " && !/["“”„«»]/.test(name)) expect(ask(name).ids.entities).toContain(id);
        }
        expect(ask("“mungkin mengunjungi”").ids.sentences).toEqual(["s1", "s2"]);
        expect(ask("Putin mungkin").sentences.map(({ item }) => item.relations)).toEqual(
          ["s1", "s2"].map((sentence) =>
            dataset.relations
              .filter(({ evidence }) => evidence.some((one) => one.sentence === sentence))
              .map(({ id }) => id),
          ),
        );
      }),
    );
  });

  it("finds a word of five letters or more in spite of one mistake", () => {
    const mistakes = fc.record({
      kind: fc.constantFrom("leave", "add", "replace", "swap"),
      at: fc.nat(),
      letter: fc.stringMatching(/^[a-z]$/),
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), mistakes, (word, { kind, at, letter }) => {
        const i = at % word.length;
        const rest = word.slice(i + 1);
        const wrong = {
          leave: word.slice(0, i) + rest,
          add: word.slice(0, i) + letter + word.slice(i),
          replace: word.slice(0, i) + letter + rest,
          swap: word.slice(0, i) + rest.slice(0, 1) + word.charAt(i) + rest.slice(1),
        }[kind];
        const ask = createSearch(
          makeDataset({ entities: [makeEntity("one", { label: { id: `Sidang ${word} kedua` } })] }),
        );
        const { entities, terms } = ask(wrong ?? "");
        expect(entities.map(({ item }) => item.entity.id)).toEqual(["one"]);
        expect(markTerms(entities[0]?.text.text ?? "", terms).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("markTerms", () => {
  const marked = (text: string, query: string) =>
    markTerms(text, readQuery(query).terms).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["Kérja sama", "kerja", ["Kérja"]],
    ["Ke\u0301rja sama".normalize("NFD"), "KERJ", ["Ke\u0301rj"]],
    ["Kim Jong-un berkunjung", "un", ["un"]],
    ["berkunjung", "un", ["un", "un"]],
    ["Kerja sama militer", '"sama militer"', ["sama militer"]],
    ["ﬁlm", "fi", ["ﬁ"]],
    ["Putin, Putin!", "putin", ["Putin", "Putin"]],
    ["김정은 위원장", "김정", ["김정"]],
    ["aaa", "b", []],
  ])("in %j for %j marks %j", (text, query, parts) => expect(marked(text, query)).toEqual(parts));

  it("marks, in order and apart, parts of the text itself that hold what was asked for", () => {
    const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[abéﬁß한' -]{0,30}$/));
    fc.assert(
      fc.property(
        anyText,
        fc.oneof(fc.stringMatching(/^[abefis]{1,3}$/), fc.string({ unit: "grapheme", maxLength: 3 })),
        (text, asked) => {
          const { terms } = readQuery(asked);
          const ranges = markTerms(text, terms);
          let before = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
            const part = foldWords(text.slice(start, end));
            expect(terms.some(({ needles }) => needles.some((needle) => part.includes(needle.trim())))).toBe(true);
          }
          expect(before).toBeLessThanOrEqual(text.length);
          const isHeld = terms.some(({ needles }) => needles.some((needle) => foldWords(text).includes(needle)));
          expect(ranges.length > 0).toBe(isHeld);
        },
      ),
    );
  });
});
