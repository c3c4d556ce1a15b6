/** Citations as data: what is quoted, from where, and how surely it is said. Words and styles come later. */
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { Article, EntityId, Factuality, Paragraph } from "../model/dataset.ts";

/** How a citation is worded. */
export const citationStyles = ["apa", "chicago"] as const;
export type CitationStyleId = (typeof citationStyles)[number];

/** What a citation is written as. */
export const citationForms = ["plain", "markdown", "html", "bibtex", "csl-json"] as const;
export type CitationFormId = (typeof citationForms)[number];

/** One quote with all that a reader needs to find it again. A translation is never a quote. */
export interface Citation {
  /** As it stands in the article, its parts joined by an ellipsis in brackets. */
  readonly quote: string;
  readonly isLost: boolean;
  readonly article: Article;
  readonly kind: Paragraph["kind"];
  /** Of the body, counted from 1; both are the same where one paragraph is quoted, `null` outside the body. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
  /** Where the quote begins: among the sentences of the body, counted from 1, as the app shows them. */
  readonly sentence: number | null;
  /** Who says so, nearest to the claim first; `null`: the article itself; empty: someone unnamed. */
  readonly speakers: readonly EntityId[] | null;
  readonly reading: Reading | null;
  /** Leads back to the quote in the app. */
  readonly link: string;
}

/** How evidence has been read: how far the nearest speaker commits himself. A sentence by itself has no reading. */
interface Reading {
  readonly factuality: Factuality;
  readonly isNegated: boolean;
  readonly hedges: readonly string[];
  /** In EDTF, when the speaker said it. */
  readonly stated: string | null;
}

/** What quotes are cited for. */
export type CitedSubject =
  | { readonly kind: "relation"; readonly related: IndexedRelation }
  | { readonly kind: "entity"; readonly indexed: IndexedEntity };

/** Quotes that belong together; without a subject they are cited for themselves. */
export interface CitedPart {
  readonly subject: CitedSubject | null;
  readonly citations: readonly Citation[];
}

/** What the words of a citation say, each with its parameters. */
export type CitationTerm =
  | "noDate"
  | "paragraph"
  | "paragraphs"
  | "sentence"
  | "citedIn"
  | "quotedIn"
  | "through"
  | "unnamed"
  | "editedBy"
  | "accessed"
  | "references"
  | "bibliography"
  | "denied"
  | "stated"
  | "lost"
  | Factuality
  | Exclude<Paragraph["kind"], "body">;

/** The words of citations in one language, and the names of one dataset in it. */
export interface CitationWords {
  /** BCP 47, of dates and of the alphabet. */
  readonly locale: string;
  readonly term: (term: CitationTerm, values?: Readonly<Record<string, string | number>>) => string;
  readonly date: (edtf: string) => string;
  readonly entity: (id: EntityId) => string;
  /** What a subject is called, and what is to be said about it. */
  readonly subject: (subject: CitedSubject) => { readonly title: string; readonly about: readonly string[] };
}

/** Makes the words for a dataset in a language of the interface. */
export type SayCitations<Language> = (index: DatasetIndex, language: Language) => CitationWords;
