/** Datasets whose quotes are hard on code that counts characters. */
import fc from "fast-check";
import type { Dataset, Evidence } from "../core/model/dataset.ts";
import { anyId, makeDataset, makeEntity, makeRelation } from "../core/model/dataset.arbitrary.ts";

/** Characters of two UTF-16 units and of several code points, letters in two spellings, and breaks of all kinds. */
const anyWord = fc.constantFrom(
  "a",
  "ab",
  "aba",
  " ",
  ". ",
  "é",
  "e\u0301",
  "🕊️",
  "👩‍👩‍👧‍👦",
  "한",
  "ر",
  "\n",
  "\t",
  "\u2028",
);
const anyWords = fc.array(anyWord, { minLength: 1, maxLength: 12 });

/** @returns how many times the part stands in the words up to and with this place, overlapping ones too */
function countUpTo(text: string, part: string, place: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && at <= place; at = text.indexOf(part, at + 1)) count++;
  return count;
}

interface Sample {
  readonly article: string;
  readonly sentence: string;
  readonly words: readonly string[];
}

/** Evidence that quotes one part of a sentence or two, or none of it. */
function anyEvidenceFrom({ article, sentence, words }: Sample, speakers: readonly string[]): fc.Arbitrary<Evidence> {
  const cut = fc.nat(words.length);
  return fc
    .record({
      cuts: fc.tuple(cut, cut, cut, cut).map((cuts) => cuts.toSorted((a, b) => a - b)),
      isLost: fc.constantFrom(false, false, false, true),
      form: fc.constantFrom("NFC", "NFD"),
      more: fc.record(
        {
          negated: fc.boolean(),
          attribution: fc.subarray([...speakers], { maxLength: 2 }),
          setting: fc.constantFrom(...speakers),
          stated: fc.constant("2024-06~"),
          hedges: fc.constant(["a"]),
        },
        { requiredKeys: [] },
      ),
      factuality: fc.constantFrom("certain" as const, "probable" as const, "possible" as const),
    })
    .map(({ cuts: [a = 0, b = 0, c = 0, d = 0], isLost, form, more, factuality }) => {
      const said = (from: number, to: number) => words.slice(from, to).join("");
      const parts = [said(a, b), said(c, d)].filter((part) => part !== "");
      const [first = said(0, words.length), second] = isLost ? ["zzz"] : parts;
      const start = parts.length === 0 ? 0 : b > a ? a : c;
      const occurrence = countUpTo(
        said(0, words.length).normalize("NFC"),
        first.normalize("NFC"),
        said(0, start).normalize("NFC").length,
      );
      const quote = second === undefined ? first.normalize(form) : [first.normalize(form), second.normalize(form)];
      return { article, sentence, quote, factuality, ...(occurrence > 1 && { occurrence }), ...more };
    });
}

/** Datasets of one article or two, of any ids, whose evidence quotes what stands in them and, at times, what does not. */
export const anyQuotedDataset: fc.Arbitrary<Dataset> = fc
  .record({
    articleIds: fc.uniqueArray(anyId, { minLength: 1, maxLength: 2 }),
    entityIds: fc.uniqueArray(anyId, { minLength: 2, maxLength: 4 }),
    relationIds: fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }),
    texts: fc.array(fc.array(anyWords, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    url: fc.option(fc.constantFrom("https://example.org/a?b=1", "not an address"), { nil: undefined }),
  })
  .chain(({ articleIds, entityIds, relationIds, texts, url }) => {
    const samples = articleIds.flatMap((article, a) =>
      (texts[a] ?? []).map((words, s): Sample => ({ article, sentence: `s${s}`, words })),
    );
    const articles = articleIds.map((id, a) => ({
      id,
      title: id,
      language: "id",
      ...(url !== undefined && { url }),
      paragraphs: (texts[a] ?? []).map((words, s) => ({
        kind: "body" as const,
        sentences: [{ id: `s${s}`, text: words.join("") }],
      })),
    }));
    const entities = entityIds.map((id, i) => makeEntity(id, { aliases: i === 0 ? ["ab"] : ["a", "한"] }));
    return fc
      .tuple(
        ...relationIds.map((id) =>
          fc
            .record({
              source: fc.constantFrom(...entityIds),
              target: fc.constantFrom(...entityIds),
              evidence: fc.array(
                fc.constantFrom(...samples).chain((sample) => anyEvidenceFrom(sample, entityIds)),
                { maxLength: 3 },
              ),
            })
            .map(({ source, target, evidence }) => makeRelation(id, source, target, { evidence })),
        ),
      )
      .map((relations) => makeDataset({ articles, entities, relations }));
  });
