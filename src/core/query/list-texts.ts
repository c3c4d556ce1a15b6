import type { PlacedSentence } from "../evidence/sentence-index.ts";
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, LocalText, RelationId } from "../model/dataset.ts";
import type { Sliced } from "../model/sliced.ts";
import { foldWords } from "./fold-text.ts";

/** A text that a search may find, as it is and folded. */
export interface SearchText {
  readonly text: string;
  /** BCP 47 tag; `undefined` where the dataset does not say. */
  readonly language: string | undefined;
  readonly folded: string;
}

/** Something that a search may find, by any of its texts. */
export interface Searchable<Item> {
  readonly item: Item;
  /** What it is called or says; found in one of these, it is found best. */
  readonly names: readonly SearchText[];
  /** What else is said of it. */
  readonly more: readonly SearchText[];
  /** All of that, folded. */
  readonly own: string;
  /** What helps to find it when something of its own is found too, folded: the names of a relation's ends. */
  readonly around: readonly string[];
  /** Of two that are found equally well, the heavier comes first. */
  readonly weight: number;
}

export interface BackedSentence {
  readonly place: PlacedSentence;
  /** What it is evidence of, in the order of the dataset. */
  readonly relations: readonly RelationId[];
}

/** All that can be searched, in the order of the dataset. */
export interface SearchTexts {
  readonly entities: readonly Searchable<IndexedEntity>[];
  readonly relations: readonly Searchable<IndexedRelation>[];
  readonly sentences: readonly Searchable<BackedSentence>[];
}

const toText = (text: string, language?: string): SearchText => ({ text, language, folded: foldWords(text) });

const inAll = (texts: LocalText | undefined): SearchText[] =>
  Object.entries<string>(texts ?? {}).map(([language, text]) => toText(text, language));

const join = (texts: readonly SearchText[]): string => texts.map(({ folded }) => folded).join("\n");

function makeSearchable<Item>(
  item: Item,
  weight: number,
  { names, more = [], around = [] }: { names: SearchText[]; more?: SearchText[]; around?: readonly string[] },
): Searchable<Item> {
  return { item, weight, names, more, around, own: join([...names, ...more]) };
}

/** Folds every text of a dataset, in slices; yields from 0 to 1. */
export function* listTexts({
  types,
  sentences,
  entities,
  relations,
  backing,
  graph,
}: DatasetIndex): Sliced<SearchTexts> {
  const placed = Array.from(sentences.values(), ({ list }) => list).flat();
  const total = entities.size + relations.size + placed.length || 1;
  let done = 0;

  const namesOf = new Map<EntityId, string>();
  const foundEntities: Searchable<IndexedEntity>[] = [];
  for (const item of entities.values()) {
    const { id, label, aliases = [], description } = item.entity;
    const names = [...inAll(label), ...aliases.map((alias) => toText(alias))];
    namesOf.set(id, join(names));
    foundEntities.push(makeSearchable(item, graph.degree(item.key), { names, more: inAll(description) }));
    if (++done % 50 === 0) yield done / total;
  }

  const typeTexts = new Map(
    Array.from(types.relationTypes, ([id, { label, inverse, negated }]) => [
      id,
      [label, inverse, negated].flatMap(inAll),
    ]),
  );
  const foundRelations: Searchable<IndexedRelation>[] = [];
  for (const item of relations.values()) {
    const { type, source, target, label, role } = item.relation;
    const names = [...inAll(label), ...(typeTexts.get(type) ?? [])];
    const around = [namesOf.get(source) ?? "", namesOf.get(target) ?? ""];
    foundRelations.push(makeSearchable(item, item.standing.count, { names, more: inAll(role), around }));
    if (++done % 50 === 0) yield done / total;
  }

  const foundSentences: Searchable<BackedSentence>[] = [];
  for (const place of placed) {
    const { sentence, article, kind } = place;
    const names = [toText(sentence.text, article.language), ...inAll(sentence.translations)];
    const weight = kind === "boilerplate" ? 0 : 1;
    const backed = (backing.get(place) ?? []).map(({ related }) => related.relation.id);
    foundSentences.push(makeSearchable({ place, relations: backed }, weight, { names }));
    if (++done % 50 === 0) yield done / total;
  }
  return { entities: foundEntities, relations: foundRelations, sentences: foundSentences };
}

/** Every word of those texts once, in slices; yields from 0 to 1. */
export function* listWords({ entities, relations, sentences }: SearchTexts): Sliced<ReadonlySet<string>> {
  const all = [...entities, ...relations, ...sentences];
  const words = new Set<string>();
  for (const [i, { own }] of all.entries()) {
    for (const word of own.split(/\s+/)) words.add(word);
    if (i % 50 === 49) yield i / all.length;
  }
  return words;
}
