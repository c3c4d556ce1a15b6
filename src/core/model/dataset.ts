/** The types of a dataset, read off the schema. All records are immutable: an edit makes a new one. */
import type { InferOutput } from "valibot";
import type { datasetSchema, recordSchemas } from "./schema.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Drops the index signature of loose objects, so that a mistyped key is an error in code that reads a record. */
type Known<T> = T extends readonly (infer Item)[]
  ? T extends [unknown, ...unknown[]]
    ? Readonly<T>
    : readonly Known<Item>[]
  : T extends object
    ? Readonly<Mutable<{ [K in keyof T as string extends K ? never : K]: Known<T[K]> }>> & RecordOf<T>
    : T;

/** A map such as `LocalText` has only an index signature, and keeps it. */
type RecordOf<T> = keyof T extends string
  ? string extends keyof T
    ? T extends Record<string, string>
      ? Readonly<Record<string, string>>
      : unknown
    : unknown
  : unknown;

export type Dataset = Known<InferOutput<typeof datasetSchema>>;
export type View = Known<InferOutput<typeof recordSchemas.view>>;
export type Filter = NonNullable<View["filter"]>;
export type Clause = NonNullable<Filter["clauses"]>[number];
export type Article = Dataset["articles"][number];
export type Paragraph = Article["paragraphs"][number];
export type Sentence = Paragraph["sentences"][number];
export type Entity = Dataset["entities"][number];
export type Relation = Dataset["relations"][number];
export type Evidence = Relation["evidence"][number];
export type Story = NonNullable<Dataset["stories"]>[number];
export type Step = Story["steps"][number];
export type Quiz = NonNullable<Step["quiz"]>;
export type Vocabulary = NonNullable<Dataset["vocabulary"]>;
export type Family = NonNullable<Vocabulary["families"]>[number];
export type EntityType = NonNullable<Vocabulary["entityTypes"]>[number];
export type RelationType = NonNullable<Vocabulary["relationTypes"]>[number];
export type Factuality = Evidence["factuality"];
export type Position = readonly [entity: EntityId, x: number, y: number];

/** A text in one or more languages, keyed by BCP 47 language tag. */
export type LocalText = Readonly<Record<string, string>>;

export type EntityId = string;
export type RelationId = string;
export type ArticleId = string;
export type SentenceId = string;
export type StoryId = string;
export type StepId = string;

/** A sentence is named together with its article: its id is its own only there. */
export type SentenceRef = readonly [article: ArticleId, sentence: SentenceId];

/** A step is named together with its story. */
export type StepRef = readonly [story: StoryId, step: StepId];
