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

/** @returns mentions in reading order; none overlap */
export function findMentions(sentence: Sentence, aliases: AliasIndex): Mention[] {
  const { text } = sentence;
  const mentions: Mention[] = (sentence.mentions ?? []).flatMap(({ quote, occurrence, entity }) => {
    const range = anchorQuote(text, quote, occurrence)?.[0];
    return range ? [{ ...range, entity }] : [];
  });
  const recorded = [...mentions];
  let from = 0;
  for (const match of text.matchAll(word)) {
    if (match.index < from) continue;
    const alias = aliases.get(match[0])?.find((candidate) => {
      const start = match.index - candidate.text.indexOf(match[0]);
      const after = text[start + candidate.text.length];
      return start >= from && text.startsWith(candidate.text, start) && !(after && wordCharacter.test(after));
    });
    if (!alias) continue;
    const start = match.index - alias.text.indexOf(match[0]);
    const end = start + alias.text.length;
    from = end;
    const isTaken = recorded.some((mention) => mention.start < end && start < mention.end);
    if (alias.entity !== null && !isTaken) mentions.push({ start, end, entity: alias.entity });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
