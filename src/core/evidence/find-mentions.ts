/**
 * Finds where a sentence names an entity: by the mentions that the annotator recorded, else by alias. The longest alias
 * wins; one that two entities share links nothing. Aliases are matched as they are spelled, at word boundaries.
 */
import type { Entity, EntityId, Sentence } from "../model/dataset.ts";
import { anchorQuote, type TextRange } from "./anchor-quote.ts";

export interface Mention extends TextRange {
  readonly entity: EntityId;
}

interface Alias {
  readonly text: string;
  /** `null` where two entities share it. */
  readonly entity: EntityId | null;
}

/** Aliases by their first word, the longest first. */
export type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

const word = /[\p{L}\p{N}]+/gu;
const wordCharacter = /[\p{L}\p{N}]/u;

function firstWord(text: string): string {
  return text.match(word)?.[0] ?? text;
}

export function indexAliases(entities: readonly Entity[]): AliasIndex {
  const owners = new Map<string, EntityId | null>();
  for (const { id, aliases = [] } of entities) {
    for (const alias of aliases) {
      const owner = owners.get(alias);
      owners.set(alias, owner === undefined || owner === id ? id : null);
    }
  }
  const index = new Map<string, Alias[]>();
  for (const [text, entity] of owners) {
    const key = firstWord(text);
    index.set(key, [...(index.get(key) ?? []), { text, entity }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** Every place at which an alias stands as whole words, in reading order; of those that begin together the longest first. */
export function* findAliases(text: string, aliases: AliasIndex): Generator<TextRange & { readonly alias: Alias }> {
  for (const match of text.matchAll(word)) {
    for (const alias of aliases.get(match[0]) ?? []) {
      const start = match.index - alias.text.indexOf(match[0]);
      const end = start + alias.text.length;
      const after = text[end];
      if (text.startsWith(alias.text, start) && !(after && wordCharacter.test(after))) yield { start, end, alias };
    }
  }
}

/** @returns mentions in reading order; only recorded ones may overlap, where "both states" stands for two */
export function findMentions(sentence: Sentence, aliases: AliasIndex): Mention[] {
  const { text } = sentence;
  const recorded = (sentence.mentions ?? []).flatMap(({ quote, occurrence, entity }): Mention[] => {
    const range = anchorQuote(text, quote, occurrence)?.[0];
    return range ? [{ ...range, entity }] : [];
  });
  const found: Mention[] = [];
  let from = 0;
  for (const { start, end, alias } of findAliases(text, aliases)) {
    if (start < from || recorded.some((mention) => mention.start < end && start < mention.end)) continue;
    from = end;
    if (alias.entity !== null) found.push({ start, end, entity: alias.entity });
  }
  return [...recorded, ...found].toSorted((a, b) => a.start - b.start);
}
