/**
 * The graph of a dataset. The dataset is the truth; this is an index of it, built when a dataset is opened and thrown
 * away with it. Inside graphology opaque keys (`n0`, `e0`) stand for ids, which are data and may be any text.
 */
import { MultiDirectedGraph } from "graphology";
import { type AliasIndex, indexAliases } from "../evidence/find-mentions.ts";
import { indexSentences, type PlacedSentence, placeOf, type SentenceIndex } from "../evidence/sentence-index.ts";
import { type Standing, weigh, type Witness } from "../evidence/standing.ts";
import type { Dataset, Entity, EntityId, Relation, RelationId, SentenceRef } from "../model/dataset.ts";
import type { Sliced } from "../model/sliced.ts";
import { resolveTypes, type Types } from "../model/vocabulary.ts";

export interface IndexedEntity {
  readonly key: string;
  readonly entity: Entity;
}

export interface IndexedRelation {
  readonly key: string;
  readonly relation: Relation;
  readonly standing: Standing;
}

/** A relation that a sentence is evidence of, with what of its evidence stands there. */
export interface Backed {
  readonly related: IndexedRelation;
  readonly witnesses: readonly Witness[];
}

export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly types: Types;
  readonly sentences: SentenceIndex;
  readonly aliases: AliasIndex;
  readonly entities: ReadonlyMap<EntityId, IndexedEntity>;
  readonly relations: ReadonlyMap<RelationId, IndexedRelation>;
  /** Entities and relations by the key that stands for them in the graph. */
  readonly entityOf: ReadonlyMap<string, IndexedEntity>;
  readonly relationOf: ReadonlyMap<string, IndexedRelation>;
  /** What each sentence backs, in the order of the dataset; a sentence that backs nothing is absent. */
  readonly backing: ReadonlyMap<PlacedSentence, readonly Backed[]>;
  readonly graph: MultiDirectedGraph;
}

/** The evidence of a relation, sentence by sentence. */
export function backingOf(related: IndexedRelation): ReadonlyMap<PlacedSentence, Backed> {
  const found = new Map<PlacedSentence, Witness[]>();
  for (const witness of related.standing.witnesses) {
    found.set(witness.place, [...(found.get(witness.place) ?? []), witness]);
  }
  return new Map(Array.from(found, ([place, witnesses]) => [place, { related, witnesses }] as const));
}

/** Builds the index in slices; yields from 0 to 1. Expects a dataset that has passed validation. */
export function* indexDataset(dataset: Dataset): Sliced<DatasetIndex> {
  const graph = new MultiDirectedGraph();
  const sentences = indexSentences(dataset.articles);
  const entities = new Map<EntityId, IndexedEntity>();
  const relations = new Map<RelationId, IndexedRelation>();
  const entityOf = new Map<string, IndexedEntity>();
  const relationOf = new Map<string, IndexedRelation>();
  const backing = new Map<PlacedSentence, Backed[]>();
  const total = dataset.entities.length + dataset.relations.length;

  for (const [i, entity] of dataset.entities.entries()) {
    const indexed = { key: `n${i}`, entity };
    entities.set(entity.id, indexed);
    entityOf.set(indexed.key, indexed);
    graph.addNode(indexed.key);
    if (i % 200 === 199) yield i / total;
  }
  for (const [i, relation] of dataset.relations.entries()) {
    const source = entities.get(relation.source);
    const target = entities.get(relation.target);
    if (!source || !target) throw new Error(`relation ${relation.id} has an end that is not in the dataset`);
    const indexed = { key: `e${i}`, relation, standing: weigh(relation, sentences) };
    relations.set(relation.id, indexed);
    relationOf.set(indexed.key, indexed);
    for (const [place, backed] of backingOf(indexed)) {
      const others = backing.get(place);
      if (others) others.push(backed);
      else backing.set(place, [backed]);
    }
    graph.addEdgeWithKey(indexed.key, source.key, target.key);
    if (i % 100 === 99) yield (dataset.entities.length + i) / total;
  }
  return {
    dataset,
    types: resolveTypes(dataset.vocabulary),
    sentences,
    aliases: indexAliases(dataset.entities),
    entities,
    relations,
    entityOf,
    relationOf,
    backing,
    graph,
  };
}

/** The relations of an entity, in the order of the dataset; a self-relation once. */
export function relationsOf({ graph, entities, relationOf }: DatasetIndex, id: EntityId): IndexedRelation[] {
  const key = entities.get(id)?.key;
  if (key === undefined) return [];
  const found = graph.edges(key).flatMap((edge) => relationOf.get(edge) ?? []);
  return found.toSorted((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)));
}

/** What a sentence backs, in the order of the dataset. */
export function backedBy({ sentences, backing }: DatasetIndex, sentence: SentenceRef): readonly Backed[] {
  const place = placeOf(sentences, sentence);
  return (place && backing.get(place)) ?? [];
}

/** The other end of a relation, seen from one. */
export function otherEnd(relation: Relation, from: EntityId): EntityId {
  return relation.source === from ? relation.target : relation.source;
}
