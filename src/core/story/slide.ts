/**
 * What a step shows beside the picture, as plain data: it is drawn on the stage, and sent to the presenter's window.
 * A sentence is there whole, with its quote marked; what the step hides is not in it at all.
 */
import { findMentions } from "../evidence/find-mentions.ts";
import { findHedges } from "../evidence/segment-text.ts";
import { cutText } from "../evidence/cut-text.ts";
import { type PlacedSentence, placeOf } from "../evidence/sentence-index.ts";
import { weighedWitnesses, type Witness } from "../evidence/standing.ts";
import { backedBy, type DatasetIndex, type IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, Factuality, LocalText, View } from "../model/dataset.ts";
import { type Hiding, isHidden } from "./hiding.ts";

/** A stretch of a sentence; of one that is hidden only its place. */
export interface SlidePiece {
  readonly text: string | null;
  readonly isQuote: boolean;
  readonly isHedge: boolean;
}

/** Who says something of what is shown, and how surely; `null` for what is hidden. */
export interface SlideClaim {
  /** Names from the nearest speaker on; none for somebody unnamed; `article` for the article itself. */
  readonly speakers: readonly LocalText[] | "article" | null;
  readonly factuality: Factuality | null;
  readonly isNegated: boolean;
}

export interface SlideSentence {
  readonly article: string;
  readonly sentence: string;
  readonly language: string;
  readonly pieces: readonly SlidePiece[];
  readonly claims: readonly SlideClaim[];
  readonly kind: PlacedSentence["kind"];
  /** 1-based in the body; `null` elsewhere. */
  readonly number: number | null;
  readonly source: string;
  readonly published: string | null;
}

/** A witness, and the relation that it is a witness of. */
interface Said {
  readonly related: IndexedRelation;
  readonly witness: Witness;
}

type Selection = NonNullable<View["selection"]>;

/** The sentences that a selection is about: those that are chosen, else what says the chosen relations, strongest first. */
function gather(index: DatasetIndex, { relations = [], sentences = [] }: Selection): Map<PlacedSentence, Said[]> {
  const found = new Map<PlacedSentence, Said[]>();
  const chosen = relations.flatMap((id) => index.relations.get(id) ?? []);
  for (const ref of sentences) {
    const place = placeOf(index.sentences, ref);
    if (!place) continue;
    const backed = backedBy(index, ref).filter(({ related }) => chosen.length === 0 || chosen.includes(related));
    found.set(
      place,
      backed.flatMap(({ related, witnesses }) => witnesses.map((witness) => ({ related, witness }))),
    );
  }
  if (found.size > 0) return found;
  for (const related of chosen) {
    const { factuality } = related.standing;
    const witnesses = weighedWitnesses(related.standing);
    const witness = witnesses.find(({ evidence }) => evidence.factuality === factuality);
    if (!witness) continue;
    found.set(witness.place, [...(found.get(witness.place) ?? []), { related, witness }]);
  }
  return found;
}

const isNameHidden = (index: DatasetIndex, id: EntityId, hiding: Hiding | null): boolean =>
  isHidden(hiding, "labels", index.entities.get(id)?.key ?? "");

/** Who says so; nobody is named whose name is hidden. */
function toSpeakers(index: DatasetIndex, { related, witness }: Said, hiding: Hiding | null): SlideClaim["speakers"] {
  const { attribution } = witness.evidence;
  const nameOf = (id: EntityId): LocalText => index.entities.get(id)?.entity.label ?? {};
  const isUnnamed = attribution?.some((id) => isNameHidden(index, id, hiding)) ?? false;
  if (isUnnamed || isHidden(hiding, "speakers", related.key)) return null;
  return attribution?.map(nameOf) ?? "article";
}

function toClaims(index: DatasetIndex, said: readonly Said[], hiding: Hiding | null): SlideClaim[] {
  const claims = said.map((one): SlideClaim => {
    const { evidence } = one.witness;
    const isUnsaid = isHidden(hiding, "factuality", one.related.key);
    return {
      speakers: toSpeakers(index, one, hiding),
      factuality: isUnsaid ? null : evidence.factuality,
      isNegated: !isUnsaid && (evidence.negated ?? false),
    };
  });
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

function toPieces(
  index: DatasetIndex,
  { sentence }: PlacedSentence,
  said: readonly Said[],
  hiding: Hiding | null,
): SlidePiece[] {
  const speakers = new Set(
    said.flatMap(({ related, witness }) =>
      isHidden(hiding, "speakers", related.key) ? (witness.evidence.attribution ?? []) : [],
    ),
  );
  const isSecret = (id: EntityId): boolean => speakers.has(id) || isNameHidden(index, id, hiding);
  const quotes = said.flatMap(({ witness }) => witness.quote ?? []);
  const hedges = said
    .filter(({ related }) => !isHidden(hiding, "factuality", related.key))
    .flatMap(({ witness }) => findHedges(sentence.text, witness.evidence.hedges ?? [], witness.quote ?? []));
  const secrets = findMentions(sentence, index.aliases).filter(({ entity }) => isSecret(entity));
  return cutText(sentence.text, [
    ...quotes.map((range) => ({ ...range, tag: "quote" as const })),
    ...hedges.map((range) => ({ ...range, tag: "hedge" as const })),
    ...secrets.map((range) => ({ ...range, tag: "secret" as const })),
  ]).map(({ text, tags }) => ({
    text: tags.includes("secret") ? null : text,
    isQuote: tags.includes("quote"),
    isHedge: tags.includes("hedge"),
  }));
}

/** @param hiding what is still to be guessed; `null` for the presenter, who knows */
export function sayOnSlide(index: DatasetIndex, selection: Selection, hiding: Hiding | null): SlideSentence[] {
  return Array.from(gather(index, selection), ([place, said]) => ({
    article: place.article.id,
    sentence: place.sentence.id,
    language: place.article.language,
    pieces: toPieces(index, place, said, hiding),
    claims: toClaims(index, said, hiding),
    kind: place.kind,
    number: place.number,
    source: place.article.publisher ?? place.article.title,
    published: place.article.published ?? null,
  }));
}
