/** Small edits of a sound dataset, each with what it must make an audit say. */
import type { Dataset } from "../model/dataset.ts";
import type { Finding } from "./audit.ts";
import type { AuditKind } from "./audit-checks.ts";
import {
  both,
  type DraftDataset,
  type DraftEntity,
  type DraftRelation,
  type DraftSentence,
  soundDataset,
} from "./sound-dataset.arbitrary.ts";

/** What a planted fault makes an audit say; its severity is the kind's. */
export type Expected = Omit<Finding, "severity">;

/** One chapter: ids end in its number, and so do the names. */
interface Chapter {
  readonly dataset: DraftDataset;
  readonly n: number;
  readonly entity: (name: string) => DraftEntity;
  readonly relation: (name: string) => DraftRelation;
  /** `s…` in the Indonesian article, `t…` in the English one. */
  readonly sentence: (name: string) => DraftSentence;
}

interface PlantedFault {
  readonly name: string;
  readonly plant: (chapter: Chapter) => void;
  /** What it must make an audit say, of the chapter's own number. */
  readonly gives: (n: number) => readonly Expected[];
}

const onRelation =
  (kind: AuditKind, name: string, more: Partial<Expected> = {}) =>
  (n: number): readonly Expected[] => [{ kind, place: { on: "relation", relation: `${name}-${n}` }, ...more }];
const onEntity =
  (kind: AuditKind, name: string, more: (n: number) => Partial<Expected> = () => ({})) =>
  (n: number): readonly Expected[] => [{ kind, place: { on: "entity", entity: `${name}-${n}` }, ...more(n) }];
const onSentence =
  (kind: AuditKind, name: string, more: Partial<Expected> = {}) =>
  (n: number): readonly Expected[] => {
    const article = name.startsWith("s") ? "a" : "b";
    return [{ kind, place: { on: "sentence", sentence: [article, `${name}-${n}`] }, ...more }];
  };

/** The first or second piece of evidence of a relation. */
function evidenceOf({ relation }: Chapter, name: string, at: 0 | 1 = 0): DraftRelation["evidence"][number] {
  const evidence = relation(name).evidence[at];
  if (!evidence) throw new Error(`${name} has no such evidence`);
  return evidence;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: "a quote that does not stand in its sentence",
    plant: (chapter) => (evidenceOf(chapter, "visits").quote = "Rani mengunjungi seram"),
    gives: (n) => [
      ...onRelation("lost-quote", "visits", { words: ["Rani mengunjungi seram"] })(n),
      ...onRelation("one-witness", "visits")(n),
    ],
  },
  {
    name: "a listed hedge that does not stand in its sentence",
    plant: (chapter) => (evidenceOf(chapter, "opens").hedges = ["mungkin", "barangkali"]),
    gives: onRelation("lost-hedge", "opens", { words: ["barangkali"] }),
  },
  {
    name: "a recorded mention that does not stand in its sentence",
    plant: ({ sentence, n }) => (sentence("s3").mentions = [{ quote: "dermaga itu", entity: `wahai-${n}` }]),
    gives: onSentence("lost-mention", "s3", { words: ["dermaga itu"] }),
  },
  {
    name: "evidence from a navigation line",
    plant: ({ relation, n }) =>
      void relation("visits").evidence.push({
        article: "a",
        sentence: `sb-${n}`,
        quote: "Datang",
        factuality: "possible",
      }),
    gives: (n) => onRelation("boilerplate-evidence", "visits", { words: [`Baca Juga: Rani ${n} Mungkin Datang`] })(n),
  },
  {
    name: "a relation without evidence",
    plant: ({ dataset, n }) =>
      void dataset.relations.push({
        id: `bare-${n}`,
        type: "visits",
        source: `budi-${n}`,
        target: `seram-${n}`,
        evidence: [],
      }),
    gives: onRelation("unwitnessed", "bare"),
  },
  {
    name: "an Indonesian hedge in a quote marked certain",
    plant: (chapter) => {
      evidenceOf(chapter, "opens").factuality = "certain";
      delete evidenceOf(chapter, "opens").hedges;
    },
    gives: onRelation("hedged-certain", "opens", { words: ["mungkin"] }),
  },
  {
    name: "an English hedge in a quote marked certain",
    plant: (chapter) => {
      evidenceOf(chapter, "opens", 1).factuality = "certain";
      delete evidenceOf(chapter, "opens", 1).hedges;
    },
    gives: onRelation("hedged-certain", "opens", { words: ["may"] }),
  },
  {
    name: "what is still to come marked certain",
    plant: (chapter) => {
      const { n, sentence } = chapter;
      sentence("s1").text = `Rani ${n} akan mengunjungi Seram ${n}.`;
      evidenceOf(chapter, "visits").quote = `Rani ${n} akan mengunjungi Seram ${n}`;
    },
    gives: onRelation("hedged-certain", "visits", { words: ["akan"] }),
  },
  {
    name: "a hedge that only the dataset knows, in a quote marked certain",
    plant: (chapter) => {
      const { n, sentence } = chapter;
      sentence("s1").text = `Kabar angin: Rani ${n} mengunjungi Seram ${n}.`;
      evidenceOf(chapter, "visits").quote = `Kabar angin: Rani ${n} mengunjungi Seram ${n}`;
      sentence("s2").text = `Ia, menurut kabar angin, mungkin membuka Pelabuhan ${n}, kata Budi ${n}.`;
      evidenceOf(chapter, "opens").quote = ["Ia", `membuka Pelabuhan ${n}`];
      evidenceOf(chapter, "opens").hedges = ["kabar angin", "mungkin"];
    },
    gives: onRelation("hedged-certain", "visits", { words: ["Kabar angin"] }),
  },
  {
    name: "hedges listed for a statement that is marked certain",
    plant: (chapter) => (evidenceOf(chapter, "states").hedges = ["akan"]),
    gives: onRelation("hedged-certain", "states", { words: ["akan"] }),
  },
  {
    name: "a speaker to whom nothing is attributed",
    plant: (chapter) => {
      for (const at of [0, 1] as const) delete evidenceOf(chapter, "opens", at).attribution;
    },
    gives: onEntity("silent-speaker", "budi"),
  },
  {
    name: "an entity without relations",
    plant: ({ dataset, n }) =>
      void dataset.entities.push({ id: `lonely-${n}`, type: "person", label: both("Sari", "Sari") }),
    gives: onEntity("unrelated", "lonely"),
  },
  {
    name: "an alias that no article has",
    plant: ({ entity, n }) => (entity("rani").aliases = [`Rani ${n}`, `Ibu Rani ${n}`]),
    gives: onEntity("idle-alias", "rani", (n) => ({ words: [`Ibu Rani ${n}`] })),
  },
  {
    name: "an alias spelled otherwise",
    plant: ({ entity, n }) => (entity("seram").aliases = [`Seram ${n}`, `seram ${n}`]),
    gives: onEntity("idle-alias", "seram", (n) => ({ words: [`seram ${n}`] })),
  },
  {
    name: "an alias of two entities",
    plant: ({ entity, n }) => (entity("budi").aliases = [`Budi ${n}`, `Rani ${n}`]),
    gives: onEntity("shared-alias", "rani", (n) => ({ words: [`Rani ${n}`], others: [`budi-${n}`] })),
  },
  {
    name: "a label in one language",
    plant: ({ entity }) => (entity("rani").label = { id: "Rani" }),
    gives: onEntity("untranslated", "rani", () => ({ part: "label", language: "en" })),
  },
  {
    name: "a description that is empty in one language",
    plant: ({ entity }) => (entity("rani").description = { id: " ", en: "A minister" }),
    gives: onEntity("untranslated", "rani", () => ({ part: "description", language: "id" })),
  },
  {
    name: "a relation's note in one language",
    plant: ({ relation }) => (relation("visits").note = { en: "The year is ours." }),
    gives: onRelation("untranslated", "visits", { part: "note", language: "id" }),
  },
  {
    name: "a sentence without its translation",
    plant: ({ sentence }) => delete sentence("t2").translations,
    gives: onSentence("untranslated", "t2", { part: "text", language: "id" }),
  },
  {
    name: "a story's title in one language",
    plant: ({ dataset }) => (dataset.stories = [{ id: "story", title: { id: "Cerita" }, steps: [] }]),
    gives: () => [
      { kind: "untranslated", place: { on: "file", pointer: "/stories/0/title" }, part: "text", language: "en" },
    ],
  },
  {
    name: "a type of relation named in one language",
    plant: ({ dataset }) =>
      (dataset.vocabulary = { relationTypes: [{ id: "opens", family: "cooperation", label: { en: "opens" } }] }),
    gives: () => [
      {
        kind: "untranslated",
        place: { on: "file", pointer: "/vocabulary/relationTypes/0/label" },
        part: "text",
        language: "id",
      },
    ],
  },
  {
    name: "witnesses that disagree",
    plant: (chapter) => (evidenceOf(chapter, "visits", 1).negated = true),
    gives: onRelation("contested", "visits"),
  },
  {
    name: "the word of one without a name alone",
    plant: ({ entity }) => (entity("budi").anonymous = true),
    gives: onRelation("unnamed-only", "opens"),
  },
  {
    name: "the word of nobody in particular alone",
    plant: (chapter) => {
      for (const at of [0, 1] as const) evidenceOf(chapter, "visits", at).attribution = [];
    },
    gives: onRelation("unnamed-only", "visits"),
  },
  {
    name: "one sentence quoted twice for two witnesses",
    plant: ({ relation }) => {
      const [first] = relation("shows").evidence;
      if (first) relation("shows").evidence = [first, { ...first }];
    },
    gives: onRelation("one-witness", "shows"),
  },
  {
    name: "a reading of the annotator's",
    plant: ({ relation }) => (relation("visits").inferred = true),
    gives: onRelation("inferred", "visits"),
  },
  {
    name: "a sentence that backs nothing",
    plant: ({ dataset, n }) =>
      dataset.articles[0]?.paragraphs.push({
        kind: "body",
        sentences: [{ id: `s9-${n}`, text: "Tidak ada yang lain.", translations: { en: "Nothing else." } }],
      }),
    gives: onSentence("idle-sentence", "s9"),
  },
];

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

/** Plants a fault in the chapter of that number. */
export function plantFault(dataset: DraftDataset, n: number, { plant }: PlantedFault): void {
  const { entities, relations, articles } = dataset;
  const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  plant({
    dataset,
    n,
    entity: (name) => find(entities, `${name}-${n}`),
    relation: (name) => find(relations, `${name}-${n}`),
    sentence: (name) => find(sentences, `${name}-${n}`),
  });
}

/** The dataset with every fault planted at once, each in its chapter, and all that an audit must say. */
export function plantAll(): { readonly dataset: Dataset; readonly expected: readonly Expected[] } {
  const dataset = soundDataset(plantedFaults.length);
  for (const [i, fault] of plantedFaults.entries()) plantFault(dataset, i + 1, fault);
  return { dataset, expected: plantedFaults.flatMap(({ gives }, i) => gives(i + 1)) };
}
