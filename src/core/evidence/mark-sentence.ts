/**
 * A sentence as the reader shows it: where it mentions entities, where it hedges, and which words back which relation.
 */
import type { EntityId } from "../model/dataset.ts";
import type { TextRange } from "./anchor-quote.ts";
import { cutText, type TaggedRange } from "./cut-text.ts";
import type { Mention } from "./find-mentions.ts";
import { findHedges } from "./segment-text.ts";
import type { Witness } from "./standing.ts";

/** Words of a sentence that stand for entities; for several where "both states" does, for none between mentions. */
export interface SentencePart {
  readonly start: number;
  readonly entities: readonly EntityId[];
  readonly pieces: readonly MarkedPiece[];
}

/** A stretch in which nothing changes. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly isHedge: boolean;
  /** Which quotes cover it, by their place among those given. */
  readonly quotes: readonly number[];
}

export interface SentenceMarks {
  readonly mentions: readonly Mention[];
  readonly hedges: readonly TextRange[];
  /** One list of ranges for each quote. */
  readonly quotes: readonly (readonly TextRange[])[];
}

type Tag = { readonly entity: EntityId } | { readonly quote: number } | "hedge";

/** Cuts a sentence into what it mentions and what stands between. The pieces joined are the sentence. */
export function markSentence(text: string, { mentions, hedges, quotes }: SentenceMarks): SentencePart[] {
  const ranges: TaggedRange<Tag>[] = [
    ...mentions.map(({ start, end, entity }) => ({ start, end, tag: { entity } })),
    ...hedges.map(({ start, end }) => ({ start, end, tag: "hedge" as const })),
    ...quotes.flatMap((parts, quote) => parts.map(({ start, end }) => ({ start, end, tag: { quote } }))),
  ];
  const parts: { start: number; entities: EntityId[]; pieces: MarkedPiece[]; mentions: Mention[] }[] = [];
  for (const { start, text: words, tags } of cutText(text, ranges)) {
    const piece = {
      start,
      text: words,
      isHedge: tags.includes("hedge"),
      quotes: tags.flatMap((tag) => (typeof tag === "object" && "quote" in tag ? [tag.quote] : [])),
    };
    const covering = mentions.filter((mention) => mention.start <= start && start < mention.end);
    const last = parts.at(-1);
    const isSame = last?.mentions.length === covering.length && covering.every((one) => last.mentions.includes(one));
    if (last && isSame) last.pieces.push(piece);
    else {
      const entities = [...new Set(covering.map(({ entity }) => entity))];
      parts.push({ start, entities, pieces: [piece], mentions: covering });
    }
  }
  return parts.map(({ start, entities, pieces }) => ({ start, entities, pieces }));
}

/** Where witnesses in one sentence hedge, each place once. */
export function hedgesOf(text: string, witnesses: readonly Witness[]): TextRange[] {
  const found = witnesses.flatMap(({ evidence, quote }) => findHedges(text, evidence.hedges ?? [], quote ?? []));
  return [...new Map(found.map((range) => [`${range.start} ${range.end}`, range])).values()];
}
