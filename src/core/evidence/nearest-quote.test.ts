import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds, makeArticle, makeEvidence } from "../model/dataset.arbitrary.ts";
import type { Evidence, Paragraph } from "../model/dataset.ts";
import { alignQuote } from "./align-quote.ts";
import { anchorQuote } from "./anchor-quote.ts";
import { findEdges, splitCharacters } from "./characters.ts";
import { findNearestQuote } from "./nearest-quote.ts";
import { indexSentences } from "./sentence-index.ts";

/** Looks for the likeness of evidence from an article of these sentences. */
function look(texts: readonly string[], evidence: Evidence, kinds: Readonly<Record<string, Paragraph["kind"]>> = {}) {
  const paragraphs = texts.map((text, i) => ({
    kind: kinds[`s${i + 1}`] ?? "body",
    sentences: [{ id: `s${i + 1}`, text }],
  }));
  const sentences = indexSentences([makeArticle([], { paragraphs })]);
  const place = sentences.get("a")?.byId.get(evidence.sentence);
  if (!place) throw new Error("no such sentence");
  const quote = anchorQuote(place.sentence.text, evidence.quote, evidence.occurrence);
  return findNearestQuote({ evidence, place, quote }, sentences);
}

const words = ({ place, ranges }: NonNullable<ReturnType<typeof look>>) =>
  ranges.map(({ start, end }) => place.sentence.text.slice(start, end));

describe("findNearestQuote", () => {
  const texts = [
    "Putin tiba di Pyongyang pada hari Rabu.",
    "Kim Jong-un menjemput Putin di bandara.",
    "Vladimir Putin tiba di Pyongyang, kata kantor berita itu.",
  ];

  it("proposes nothing for a quote that stands", () =>
    expect(look(texts, makeEvidence("s1", "Putin tiba"))).toBeNull());

  it("prefers the sentence that was named, though another holds the very words", () => {
    const found = look(texts, makeEvidence("s1", "Putin tiba di Pyongyong"));
    expect(found).toMatchObject({ place: { sentence: { id: "s1" } }, distance: 1, alike: 22 / 23 });
    expect(found?.corrected).toEqual(makeEvidence("s1", "Putin tiba di Pyongyang"));
  });

  it("finds a quote that has moved to another sentence, and keeps what else the evidence says", () => {
    const evidence = makeEvidence("s2", "kata kantor berita itu", { factuality: "probable", attribution: ["kcna"] });
    const found = look(texts, evidence);
    expect(found).toMatchObject({ distance: 0, alike: 1, corrected: { ...evidence, sentence: "s3" } });
  });

  it("looks for the parts of a broken quote in their order", () => {
    const found = look(texts, makeEvidence("s1", "", { quote: ["Putin datang", "hari Kamis"] }));
    expect(found).toBeNull();
    const near = look(texts, makeEvidence("s1", "", { quote: ["Putin tiba di Pyonyang", "hari rabu"] }));
    expect(near && words(near)).toEqual(["Putin tiba di Pyongyang", "hari Rabu"]);
    expect(near?.corrected.quote).toEqual(["Putin tiba di Pyongyang", "hari Rabu"]);
  });

  it("leaves out a part of which nothing is left", () =>
    expect(look(["Putin tiba"], makeEvidence("s1", "", { quote: ["Putin tiba", "."] }))?.corrected.quote).toBe(
      "Putin tiba",
    ));

  it("cuts no word in two, and takes no space along", () => {
    const quoteIn = (text: string, quote: string) => look([text], makeEvidence("s1", quote))?.corrected.quote;
    expect(quoteIn("Rusianya sudah tiba.", "Rusia sudah tiba")).toBe("Rusianya sudah tiba");
    expect(quoteIn("Kata Vladimir ia tiba di Pyongyang.", "Putin tiba di Pyongyang")).toBe("ia tiba di Pyongyang");
    expect(quoteIn("Ia tiba di Pyongyang dan Vladivostok.", "tiba di Pyongyang,")).toBe("tiba di Pyongyang");
  });

  it("says which occurrence it means", () => {
    const found = look(["Rusia dan Rusia-Korea."], makeEvidence("s1", "", { quote: ["Rusia", "Karea"] }));
    expect(found?.corrected).toEqual(makeEvidence("s1", "", { quote: ["Rusia", "Korea"] }));
    const second = look(["Rusianya dan Rusia."], makeEvidence("s1", "Rusi a"));
    expect(second?.corrected).toEqual(makeEvidence("s1", "Rusia", { occurrence: 2 }));
  });

  it("drops an occurrence that there is not", () =>
    expect(look(texts, makeEvidence("s2", "Putin", { occurrence: 2 }))?.corrected).toEqual(
      makeEvidence("s2", "Putin"),
    ));

  it("takes the nearest of equally like sentences, the earlier of two", () => {
    const like = ["Utara menolak.", "Bukan ini.", "Lain lagi.", "Bukan itu.", "Utara menolak."];
    expect(look(like, makeEvidence("s2", "Utara menolah"))?.corrected.sentence).toBe("s1");
    expect(look(like, makeEvidence("s4", "Utara menolah"))?.corrected.sentence).toBe("s5");
    expect(look(like, makeEvidence("s3", "Utara menolah"))?.corrected.sentence).toBe("s1");
  });

  it("never proposes navigation, nor what is another text", () => {
    expect(
      look(["Baca juga: Putin tiba", "Lain."], makeEvidence("s2", "Putin tiba"), { s1: "boilerplate" }),
    ).toBeNull();
    expect(look(texts, makeEvidence("s2", "Xi mengundang Biden"))).toBeNull();
    expect(look(texts, makeEvidence("s1", "q"))).toBeNull();
  });

  const sentence = fc
    .array(
      fc.oneof(
        fc.constantFrom("Putin", "tiba", "di", "Korea", "Utara", "e\u0301", "🕊️"),
        fc.constantFrom(...hostileIds),
      ),
      {
        minLength: 3,
        maxLength: 12,
      },
    )
    .map((list) => list.join(" "));

  it("proposes only what then stands where it says, at no greater distance than the threshold", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentence, fc.nat(), (list, quote, at) => {
        const evidence = makeEvidence(`s${(at % list.length) + 1}`, quote.slice(0, 20));
        const found = look(list, evidence);
        fc.pre(found !== null);
        const { corrected, place, ranges } = found;
        expect(anchorQuote(place.sentence.text, corrected.quote, corrected.occurrence)).toEqual(ranges);
        expect(place.sentence.id).toBe(corrected.sentence);
        expect(found.alike).toBeGreaterThanOrEqual(2 / 3);
        expect(look(list, corrected)).toBeNull();
      }),
    );
  });

  it("overlooks no sentence that is nearer", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), sentence, (list, quote) => {
        const all = ["Di sini ia tidak berdiri.", ...list];
        const found = look(all, makeEvidence("s1", quote));
        const parts = [splitCharacters(quote).list];
        const distances = list.map((text) => {
          const characters = splitCharacters(text);
          return alignQuote(parts, characters.list, findEdges(text, characters)).distance;
        });
        const least = Math.min(...distances);
        if (least * 3 > parts.flat().length) expect(found).toBeNull();
        else expect([found?.distance, found?.place.order]).toEqual([least, distances.indexOf(least) + 1]);
      }),
    );
  });

  it("finds it far off in a long article", () => {
    const long = Array.from({ length: 2000 }, (_, i) => `Pada hari ke-${i} orang menunggu kabar dari Pyongyang.`);
    long[1700] = "Vladimir Putin lalu terbang ke Vladivostok dengan pesawatnya.";
    const found = look(long, makeEvidence("s3", "Putin lalu terbang ke Wladiwostok"));
    expect(found?.corrected).toMatchObject({ sentence: "s1701", quote: "Putin lalu terbang ke Vladivostok" });
  });

  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom("other", "more", "less"),
    letter: fc.constantFrom("q", "¤", "é"),
  });

  it("finds a quote again after a few edits, in its sentence or in another", () => {
    const quote = "Kunjungan Putin ke Pyongyang dimulai";
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, isMoved) => {
        const characters = quote.split("");
        for (const { at, kind, letter } of edits) {
          characters.splice(at % characters.length, kind === "more" ? 0 : 1, ...(kind === "less" ? [] : [letter]));
        }
        const edited = characters.join("");
        fc.pre(!edited.includes(quote));
        const list = ["Hari itu hujan turun.", "Tidak ada yang lain.", "Orang banyak menunggu."];
        list[isMoved ? 2 : 0] = `Kata orang: ${edited} besok.`;
        const found = look(list, makeEvidence("s1", quote));
        expect(found?.place.sentence.id).toBe(isMoved ? "s3" : "s1");
        expect(found?.distance).toBeLessThanOrEqual(edits.length);
        const [range = { start: 0, end: 0 }] = found?.ranges ?? [];
        expect(Math.abs(range.start - 12)).toBeLessThanOrEqual(edits.length);
        expect(Math.abs(range.end - 12 - edited.length)).toBeLessThanOrEqual(edits.length);
      }),
    );
  });
});
