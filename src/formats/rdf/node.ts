import { termNamespace } from "../saksi-names.ts";

/** RDF as a tree, which Turtle and JSON-LD write alike: what is said of a resource, unnamed ones where they are used. */
export interface RdfNode {
  /** Its name; without, it is a blank node. */
  readonly iri?: string;
  /** Each predicate once, as a term. */
  readonly properties: readonly RdfProperty[];
}

export type RdfProperty = readonly [predicate: Term, ...values: RdfValue[]];

export type RdfValue =
  | boolean
  /** Whole. */
  | number
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly text: string; readonly language?: string }
  | { readonly list: readonly RdfValue[] }
  | { readonly node: RdfNode };

/** The vocabularies that are used, by their usual prefixes. */
export const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  dc: "http://purl.org/dc/elements/1.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  oa: "http://www.w3.org/ns/oa#",
  saksi: termNamespace,
} as const;

/** A word of a vocabulary. */
export type Term = `${keyof typeof namespaces}:${string}`;
