import { anchorQuote, type TextRange } from "../../core/evidence/anchor-quote.ts";
import { type AliasIndex, findMentions } from "../../core/evidence/find-mentions.ts";
import { plainText } from "../../core/evidence/plain-text.ts";
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import type { Article, Entity, EntityId, Evidence, Relation } from "../../core/model/dataset.ts";
import { pickText } from "../../core/model/local-text.ts";
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
}

const moveBy = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** How far a mention is from a quote, in UTF-16 units; 0 within it. */
const distance = (quote: TextRange, mention: TextRange): number =>
  Math.max(0, quote.start - mention.end, mention.start - quote.end);

function findNearest(mentions: readonly PlacedMention[], quote: TextRange): string | null {
  let nearest: PlacedMention | null = null;
  for (const mention of mentions) {
    if (nearest === null || distance(quote, mention) < distance(quote, nearest)) nearest = mention;
  }
  return nearest?.annotation ?? null;
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
export function annotateArticle(article: Article, relations: readonly Relation[], annotating: Annotating): string {
  const { aliases, entities, nameType, nameEntry } = annotating;
  const { text, starts } = plainText(article);
  const lines = createAnnotationLines(text);
  const sentences = indexSentences([article]).get(article.id);
  const mentions = new Map<EntityId, PlacedMention[]>();
  for (const [i, { sentence }] of (sentences?.list ?? []).entries()) {
    for (const mention of findMentions(sentence, aliases)) {
      const entity = entities.get(mention.entity);
      const range = moveBy(mention, starts[i] ?? 0);
      const annotation = entity ? lines.textBound(nameType(entity), [range]) : null;
      if (!entity || annotation === null) continue;
      lines.reference(annotation, nameEntry(entity.id), pickText(entity.label, article.language).text);
      const known = mentions.get(entity.id);
      if (known) known.push({ ...range, annotation });
      else mentions.set(entity.id, [{ ...range, annotation }]);
    }
  }
  for (const relation of relations) {
    for (const evidence of relation.evidence) {
      const place = evidence.article === article.id ? sentences?.byId.get(evidence.sentence) : undefined;
      const inSentence = place && anchorQuote(place.sentence.text, evidence.quote, evidence.occurrence);
      if (!place || !inSentence) continue;
      const quote = inSentence.map((range) => moveBy(range, starts[place.order] ?? 0));
      const trigger = lines.textBound(nameType(relation), quote);
      const [first, last] = [quote[0], quote.at(-1)];
      if (trigger === null || !first || !last) continue;
      const roles = rolesOf(relation, evidence).flatMap(([role, id]) => {
        const nearest = findNearest(mentions.get(id) ?? [], { start: first.start, end: last.end });
        return nearest === null ? [] : [[role, nearest] as const];
      });
      const event = lines.event(nameType(relation), trigger, roles);
      lines.attribute("Factuality", event, evidence.factuality);
      if (evidence.negated) lines.attribute("Negated", event);
      lines.note(event, { ...relation, evidence: [evidence] });
    }
  }
  return lines.finish();
}
