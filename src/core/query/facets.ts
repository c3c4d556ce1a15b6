/**
 * The facets that a graph can be filtered by: the legend's sections, the chips of a filter and the keys of a link are
 * all made from this catalogue. A facet gives each entity, or each relation, one value or several; never none, so that
 * whatever a facet cannot tell has a value of its own and can be kept or left out like the rest.
 */
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { Evidence } from "../model/dataset.ts";

interface EntityFacet {
  readonly id: string;
  readonly on: "entities";
  readonly valuesOf: (item: IndexedEntity, index: DatasetIndex) => readonly string[];
}

interface RelationFacet {
  readonly id: string;
  readonly on: "relations";
  readonly valuesOf: (item: IndexedRelation, index: DatasetIndex) => readonly string[];
}

export type Facet = EntityFacet | RelationFacet;

/** The value that stands for an entity as a speaker: ids may be any text, also `article` or `nobody`. */
export const speakerValue = (id: string): string => `e:${id}`;

/** The values that stand for the article as a speaker, and for one who is not told. */
export const articleValue = "article";
export const nobodyValue = "nobody";

/** Everyone in the chain of speakers; the article where it speaks itself, nobody where the speaker is not told. */
export function speakersOf({ attribution }: Evidence): readonly string[] {
  if (!attribution) return [articleValue];
  return attribution.length === 0 ? [nobodyValue] : attribution.map(speakerValue);
}

/** How the one who makes a claim is told: the article itself, by name, or not by name. */
function namingOf({ attribution }: Evidence, { entities }: DatasetIndex): string {
  if (!attribution) return "article";
  const nearest = entities.get(attribution[0] ?? "")?.entity;
  return nearest && !nearest.anonymous ? "named" : "unnamed";
}

/** Distinct values among a relation's evidence; `none` without any. */
function amongEvidence(
  { relation }: IndexedRelation,
  valuesOf: (evidence: Evidence) => readonly string[],
): readonly string[] {
  return relation.evidence.length === 0 ? ["none"] : [...new Set(relation.evidence.flatMap(valuesOf))];
}

const manyWitnesses = 3;

export const facets = [
  { id: "entityType", on: "entities", valuesOf: ({ entity }) => [entity.type] },
  { id: "status", on: "entities", valuesOf: ({ entity }) => [entity.status ?? "actual"] },
  { id: "entity", on: "entities", valuesOf: ({ entity }) => [entity.id] },
  {
    id: "family",
    on: "relations",
    valuesOf: ({ relation }, { types }) => [types.relationTypes.get(relation.type)?.family ?? ""],
  },
  { id: "relationType", on: "relations", valuesOf: ({ relation }) => [relation.type] },
  { id: "relation", on: "relations", valuesOf: ({ relation }) => [relation.id] },
  { id: "factuality", on: "relations", valuesOf: ({ standing }) => [standing.factuality ?? "none"] },
  {
    id: "polarity",
    on: "relations",
    valuesOf: ({ standing }) => [standing.isContested ? "contested" : standing.isNegated ? "negated" : "affirmed"],
  },
  {
    id: "voice",
    on: "relations",
    valuesOf: ({ standing }) => [standing.isAttributed ? "attributed" : "own"],
  },
  { id: "naming", on: "relations", valuesOf: (item, index) => amongEvidence(item, (e) => [namingOf(e, index)]) },
  { id: "speaker", on: "relations", valuesOf: (item) => amongEvidence(item, speakersOf) },
  {
    id: "witnesses",
    on: "relations",
    valuesOf: ({ standing }) => [standing.count >= manyWitnesses ? `${manyWitnesses}+` : String(standing.count)],
  },
  { id: "inferred", on: "relations", valuesOf: ({ relation }) => [relation.inferred ? "inferred" : "stated"] },
  { id: "quotes", on: "relations", valuesOf: ({ standing }) => [standing.faulty > 0 ? "faulty" : "sound"] },
  { id: "article", on: "relations", valuesOf: (item) => amongEvidence(item, ({ article }) => [article]) },
] as const satisfies readonly Facet[];

export type FacetId = (typeof facets)[number]["id"];

const byId: ReadonlyMap<string, Facet> = new Map(facets.map((facet) => [facet.id, facet]));

/** @returns `undefined` for a facet that this version does not know */
export const facetOf = (id: string): Facet | undefined => byId.get(id);

/** Values of one facet by the key of entity or relation. */
export type FacetColumn = ReadonlyMap<string, readonly string[]>;

const columns = new WeakMap<DatasetIndex, Map<string, FacetColumn>>();

/** The values of a facet for all that it speaks of; worked out once for each dataset. */
export function facetColumn(index: DatasetIndex, facet: Facet): FacetColumn {
  let own = columns.get(index);
  if (!own) columns.set(index, (own = new Map()));
  let column = own.get(facet.id);
  if (!column) {
    column =
      facet.on === "entities"
        ? new Map(Array.from(index.entities.values(), (item) => [item.key, facet.valuesOf(item, index)] as const))
        : new Map(Array.from(index.relations.values(), (item) => [item.key, facet.valuesOf(item, index)] as const));
    own.set(facet.id, column);
  }
  return column;
}
