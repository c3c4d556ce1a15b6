import { anchorQuote, type TextRange } from "../../core/evidence/anchor-quote.ts";
import { type AliasIndex, findMentions } from "../../core/evidence/find-mentions.ts";
import { plainText } from "../../core/evidence/plain-text.ts";
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import type { Article, Entity, EntityId, Evidence, Relation } from "../../core/model/dataset.ts";
import { pickText } from "../../core/model/local-text.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { createAnnotationLines } from "./annotation-lines.ts";

/** What the annotations of every article of a dataset are made with. */
export interface Annotating {
  readonly aliases: AliasIndex;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly nameType: (record: Entity | Relation) => string;
  /** An entity as an entry of a knowledge base. */
  readonly nameEntry: (id: EntityId) => string;
}

/** An annotated mention of an entity. */
interface PlacedMention extends TextRange {
  readonly annotation: string;
  /** The number of its sentence. */
  readonly sentence: number;
}

const moveBy = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/**
 * The mention that a quote is most likely to speak of: the one that begins nearest to it, or within it, in its own
 * sentence; else the last before it, as one reads on; else the first after it.
 *
 * @param mentions in reading order
 */
function findNearest(
  mentions: readonly PlacedMention[],
  sentence: number,
  { start, end }: TextRange,
): PlacedMention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [mentions[low - 1], mentions[low]];
  if (after?.sentence !== sentence) return before ?? after;
  return before?.sentence === sentence && start - before.start <= after.start - end ? before : after;
}

function rolesOf(
  { source, target }: Relation,
  { attribution = [], setting }: Evidence,
): (readonly [string, EntityId])[] {
  return [
    ["Source", source],
    ["Target", target],
    ...attribution.map((id, i) => [i === 0 ? "Speaker" : `Speaker${i + 1}`, id] as const),
    ...(setting === undefined ? [] : [["Setting", setting] as const]),
  ];
}

/**
 * The annotations of one article: its mentions, then its witnesses.
 *
 * @param relations those that this article backs
 * @returns the `.ann` file of the article's `plainText`
 */
export function* annotateArticle(
  article: Article,
  relations: readonly Relation[],
  annotating: Annotating,
): Sliced<string> {
  const { aliases, entities, nameType, nameEntry } = annotating;
  const { text, starts } = plainText(article);
  const lines = createAnnotationLines(text);
  const sentences = indexSentences([article]).get(article.id);
  const steps = starts.length + relations.length;
  const mentions = new Map<EntityId, PlacedMention[]>();
  for (const [i, { sentence }] of (sentences?.list ?? []).entries()) {
    if (i % 100 === 99) yield i / steps;
    for (const mention of findMentions(sentence, aliases)) {
      const entity = entities.get(mention.entity);
      const range = moveBy(mention, starts[i] ?? 0);
      const annotation = entity ? lines.textBound(nameType(entity), [range]) : null;
      if (!entity || annotation === null) continue;
      lines.reference(annotation, nameEntry(entity.id), pickText(entity.label, article.language).text);
      const placed = { ...range, annotation, sentence: i };
      const others = mentions.get(entity.id);
      if (others) others.push(placed);
      else mentions.set(entity.id, [placed]);
    }
  }
  for (const [i, relation] of relations.entries()) {
    if (i % 100 === 99) yield (starts.length + i) / steps;
    for (const evidence of relation.evidence) {
      const place = evidence.article === article.id ? sentences?.byId.get(evidence.sentence) : undefined;
      const inSentence = place && anchorQuote(place.sentence.text, evidence.quote, evidence.occurrence);
      if (!place || !inSentence) continue;
      const quote = inSentence.map((range) => moveBy(range, starts[place.order] ?? 0));
      const trigger = lines.textBound(nameType(relation), quote);
      const [first, last] = [quote[0], quote.at(-1)];
      if (trigger === null || !first || !last) continue;
      const roles = rolesOf(relation, evidence).flatMap(([role, id]) => {
        const nearest = findNearest(mentions.get(id) ?? [], place.order, { start: first.start, end: last.end });
        return nearest ? [[role, nearest.annotation] as const] : [];
      });
      const event = lines.event(nameType(relation), trigger, roles);
      lines.attribute("Factuality", event, evidence.factuality);
      if (evidence.negated) lines.attribute("Negated", event);
      lines.note(event, { ...relation, evidence: [evidence] });
    }
  }
  return lines.finish();
}
