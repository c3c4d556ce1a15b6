import { findMentions, type Mention } from "../../core/evidence/find-mentions.ts";
import type { TextRange } from "../../core/evidence/anchor-quote.ts";
import { hedgesOf } from "../../core/evidence/mark-sentence.ts";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";

/** What is found in a sentence once and for all. */
export interface PreparedSentence {
  readonly mentions: readonly Mention[];
  readonly hedges: readonly TextRange[];
}

const prepared = new WeakMap<PlacedSentence, PreparedSentence>();

export function prepareSentence(index: DatasetIndex, place: PlacedSentence): PreparedSentence {
  let found = prepared.get(place);
  if (!found) {
    const witnesses = (index.backing.get(place) ?? []).flatMap((backed) => backed.witnesses);
    found = {
      mentions: findMentions(place.sentence, index.aliases),
      hedges: hedgesOf(place.sentence.text, witnesses),
    };
    prepared.set(place, found);
  }
  return found;
}
