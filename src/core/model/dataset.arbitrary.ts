/** Datasets for tests: small ones by hand, and random valid ones whose ids are hard on code. */
import fc from "fast-check";
import type { Article, Dataset, Entity, Evidence, Relation } from "./dataset.ts";
import { resolveTypes } from "./vocabulary.ts";

export const makeEntity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: "person",
  label: { en: id },
  ...more,
});

/** Evidence from the article of `makeArticle`; `quote` must stand in the sentence for it to count. */
export const makeEvidence = (sentence: string, quote: string, more: Partial<Evidence> = {}): Evidence => ({
  article: "a",
  sentence,
  quote,
  factuality: "certain",
  ...more,
});

export const makeRelation = (id: string, source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  id,
  type: "visits",
  source,
  target,
  evidence: [],
  ...more,
});

/** An article `a` of paragraphs with one sentence each: `s1`, `s2` and so on. */
export const makeArticle = (texts: readonly string[], more: Partial<Article> = {}): Article => ({
  id: "a",
  title: "A",
  language: "id",
  paragraphs: texts.map((text, i) => ({ kind: "body", sentences: [{ id: `s${i + 1}`, text }] })),
  ...more,
});

export const makeDataset = (parts: Partial<Dataset> = {}): Dataset => ({
  format: "saksi/1",
  id: "sample",
  title: { en: "Sample" },
  articles: [],
  entities: [],
  relations: [],
  ...parts,
});

/** Ids that break code which takes ids for keys of an object, for numbers, for markup or for its own keys. */
export const hostileIds = [
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "1",
  "-0",
  "n0",
  "e0",
  " ",
  "🕊️",
  'Kim "Jong-un" & co',
  "a/b~c",
  "<b>",
  "رويترز",
  "한반도",
] as const;

export const anyId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileIds),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);

const text = "Putin mungkin mengunjungi Korea Utara.";
const relationTypes = [...resolveTypes(undefined).relationTypes.keys()];

const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    article: fc.constant("a"),
    sentence: fc.constantFrom("s1", "s2"),
    quote: fc.constantFrom("Putin", "Korea Utara", ["Putin", "Korea Utara"]),
    factuality: fc.constantFrom("certain", "probable", "possible"),
    negated: fc.boolean(),
    attribution: fc.constant([]),
  },
  { requiredKeys: ["article", "sentence", "quote", "factuality"] },
);

/** Valid datasets of a few entities and relations, without warnings; relations may be parallel or of one entity. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    entityIds: fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }),
    relationIds: fc.uniqueArray(anyId, { maxLength: 12 }),
  })
  .chain(({ entityIds, relationIds }) =>
    fc.record({
      entities: fc.tuple(
        ...entityIds.map((id) =>
          fc
            .record(
              {
                tier: fc.constantFrom("core" as const, "detail" as const),
                status: fc.constantFrom("expected" as const, "former" as const),
              },
              { requiredKeys: [] },
            )
            .map((more) => makeEntity(id, more)),
        ),
      ),
      relations: fc.tuple(
        ...relationIds.map((id) =>
          fc
            .record({
              type: fc.constantFrom(...relationTypes),
              source: fc.constantFrom(...entityIds),
              target: fc.constantFrom(...entityIds),
              evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 3 }),
            })
            .map(({ source, target, ...more }) => makeRelation(id, source, target, more)),
        ),
      ),
    }),
  )
  .map((parts) => makeDataset({ ...parts, articles: [makeArticle([text, text])] }));
