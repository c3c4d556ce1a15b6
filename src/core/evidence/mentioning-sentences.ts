import type { Entity } from "../model/dataset.ts";
import { type AliasIndex, findMentions } from "./find-mentions.ts";
import type { PlacedSentence, SentenceIndex } from "./sentence-index.ts";
import type { TextRange } from "./anchor-quote.ts";

export interface MentioningSentence {
  readonly place: PlacedSentence;
  readonly ranges: readonly TextRange[];
}

/**
 * The sentences that mention an entity, in reading order; navigation lines are passed over. Only sentences in which one
 * of its names stands, or a mention is recorded, are looked at closely.
 */
export function findMentioningSentences(
  entity: Entity,
  sentences: SentenceIndex,
  aliases: AliasIndex,
): MentioningSentence[] {
  const names = entity.aliases ?? [];
  const found: MentioningSentence[] = [];
  for (const { list } of sentences.values()) {
    for (const place of list) {
      const { sentence, kind } = place;
      if (kind === "boilerplate") continue;
      const isLikely =
        sentence.mentions?.some((mention) => mention.entity === entity.id) ||
        names.some((name) => sentence.text.includes(name));
      if (!isLikely) continue;
      const ranges = findMentions(sentence, aliases).filter((mention) => mention.entity === entity.id);
      if (ranges.length > 0) found.push({ place, ranges });
    }
  }
  return found;
}
