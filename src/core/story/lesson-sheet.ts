/**
 * A story as sheets of paper, as plain data: its steps with their sentences, what they ask, and apart from that the answers.
 * What a step asks its class is not in the step at all; nor is it in the glossary, which is for the class too.
 */
import type { PlacedSentence } from "../evidence/sentence-index.ts";
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { LocalText, Quiz, RelationId, Step, Story } from "../model/dataset.ts";
import { selectVisible, type Visible } from "../query/visible.ts";
import { relationLabel } from "../view/build-scene.ts";
import { focusOn } from "../view/focus.ts";
import { keepKnown } from "../view/keep-known.ts";
import type { Focus } from "../view/scene.ts";
import { type GlossedHedge, glossHedges } from "./hedge-glossary.ts";
import { hidingAfter, type HiddenKind, type Hiding, isHidden, listSecrets } from "./hiding.ts";
import { askedRelations } from "./judge-guess.ts";
import { sayOnSlide, type SlideClaim, type SlideSentence } from "./slide.ts";

/** A sentence with its number, from 1 through all of the paper. */
export interface SheetSentence {
  readonly at: number;
  readonly said: SlideSentence;
}

/** What can be asked of a relation. */
const askedKinds = ["relations", "directions", "speakers", "factuality"] as const satisfies readonly HiddenKind[];
type AskedKind = (typeof askedKinds)[number];

/** A relation that is asked about, with `null` for what is to be written. */
export interface SheetRelation {
  /** From source to target; by their ids where that is to be found. */
  readonly ends: readonly [LocalText | null, LocalText | null];
  readonly label: LocalText | null;
  readonly asks: readonly AskedKind[];
}

export interface SheetQuestion {
  readonly ask: Quiz["ask"];
  /** How many names are to be found. */
  readonly names: number;
  readonly relations: readonly SheetRelation[];
  /** Numbers of the sentences that are to be found; `null` where none is asked for. */
  readonly sought: readonly number[] | null;
}

interface AnsweredRelation extends Pick<IndexedRelation, "standing"> {
  readonly ends: readonly [LocalText, LocalText];
  readonly label: LocalText;
  readonly asks: readonly AskedKind[];
  readonly claims: readonly SlideClaim[];
  /** The words that make it less sure, as they stand in the sentence. */
  readonly hedges: readonly string[];
}

export interface SheetAnswer {
  readonly names: readonly LocalText[];
  readonly relations: readonly AnsweredRelation[];
  readonly sentences: readonly SheetSentence[];
  /** Other sentences that are right too. */
  readonly also: readonly Pick<PlacedSentence, "kind" | "number">[];
  /** Whether the picture has hidden something. */
  readonly hasPicture: boolean;
}

export interface SheetStep {
  readonly step: Step;
  readonly sentences: readonly SheetSentence[];
  readonly question: SheetQuestion | null;
  readonly answer: SheetAnswer | null;
}

interface GlossaryUse extends Pick<PlacedSentence, "kind" | "number"> {
  readonly factuality: GlossedHedge["uses"][number]["factuality"];
  /** The number of the sentence on the paper; `null` where it is not printed. */
  readonly at: number | null;
}

export interface GlossaryEntry extends Pick<GlossedHedge, "word" | "language"> {
  readonly uses: readonly GlossaryUse[];
}

export interface LessonSheet {
  readonly steps: readonly SheetStep[];
  /** The hedging words of the relations that the steps look at. */
  readonly glossary: readonly GlossaryEntry[];
  /** The relations that the steps look at, for a map of them. */
  readonly relations: readonly RelationId[];
}

/** More than this is not asked one by one: the picture asks for the rest. */
const mostAsked = 12;

/** A step, and what of the dataset it looks at. */
interface Looked {
  readonly step: Step;
  readonly visible: Visible;
  readonly focus: Focus | null;
  readonly hiding: Hiding | null;
  readonly asked: readonly IndexedRelation[];
}

function lookAt(index: DatasetIndex, step: Step, hasQuiz: boolean): Looked {
  const view = keepKnown(index, step.view);
  const visible = selectVisible(index, view);
  const hiding = hasQuiz ? hidingAfter(step, listSecrets(index, visible, { ...step, view }), 0) : null;
  const focus = focusOn(index, visible, view.selection ?? {});
  const asked = askedRelations(index, step);
  const lit = visible.relations.filter(({ key }) => focus?.edges.has(key) ?? true);
  return { step: { ...step, view }, visible, focus, hiding, asked: asked.length > 0 ? asked : lit.slice(0, mostAsked) };
}

const labelOf = (index: DatasetIndex, id: string): LocalText => index.entities.get(id)?.entity.label ?? {};
const wordsOf = (index: DatasetIndex, related: IndexedRelation): LocalText =>
  relationLabel(related, index.types.relationTypes.get(related.relation.type));

function asksOf(index: DatasetIndex, { relation, key }: IndexedRelation, hiding: Hiding | null): AskedKind[] {
  const isDirected = index.types.relationTypes.get(relation.type)?.directed ?? true;
  return askedKinds.filter((kind) => isHidden(hiding, kind, key) && (kind !== "directions" || isDirected));
}

function askRelation(index: DatasetIndex, related: IndexedRelation, hiding: Hiding | null): SheetRelation {
  const { source, target } = related.relation;
  const asks = asksOf(index, related, hiding);
  const [from, to] = asks.includes("directions") && target < source ? [target, source] : [source, target];
  const nameOf = (id: string): LocalText | null =>
    isHidden(hiding, "labels", index.entities.get(id)?.key ?? "") ? null : labelOf(index, id);
  return {
    ends: [nameOf(from), nameOf(to)],
    label: asks.includes("relations") ? null : wordsOf(index, related),
    asks,
  };
}

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item] as const)).values(),
];

function answerRelation(index: DatasetIndex, { step, hiding }: Looked, related: IndexedRelation): AnsweredRelation {
  const { id, source, target } = related.relation;
  const surest = sayOnSlide(index, { relations: [id] }, null);
  const shown = sayOnSlide(index, { relations: [id], sentences: step.view.selection?.sentences ?? [] }, null);
  const isSaid = shown.some(({ claims }) => claims.length > 0);
  return {
    standing: related.standing,
    ends: [labelOf(index, source), labelOf(index, target)],
    label: wordsOf(index, related),
    asks: asksOf(index, related, hiding),
    claims: distinct((isSaid ? shown : surest).flatMap(({ claims }) => claims)),
    hedges: distinct(
      surest.flatMap(({ pieces }) => pieces.flatMap(({ text, isHedge }) => (isHedge && text !== null ? [text] : []))),
    ),
  };
}

/** The nodes that stand out, else all: whose names are to be found where names are hidden. */
function hiddenNames({ visible, focus, hiding }: Looked): LocalText[] {
  const nodes = visible.entities.filter(({ key }) => isHidden(hiding, "labels", key));
  return nodes.filter(({ key }) => focus?.nodes.has(key) ?? true).map(({ entity }) => entity.label);
}

const isWhole = (pieces: SlideSentence["pieces"]): boolean => pieces.every(({ text }) => text !== null);

function composeStep(index: DatasetIndex, looked: Looked, before: number): SheetStep {
  const { step, hiding, asked } = looked;
  const { quiz } = step;
  const selection = step.view.selection ?? {};
  const number = (said: SlideSentence, i: number): SheetSentence => ({ at: before + i + 1, said });
  const told = sayOnSlide(index, selection, null).map(number);
  if (!quiz || !hiding) return { step, sentences: told, question: null, answer: null };
  const isSought = quiz.ask === "sentence";
  const names = hiddenNames(looked);
  const relations = asked.map((one) => askRelation(index, one, hiding));
  const sentences = isSought ? [] : sayOnSlide(index, selection, hiding).map(number);
  const witnesses = isSought ? asked.flatMap(({ standing }) => standing.witnesses) : [];
  const others = new Set(
    witnesses
      .map(({ place }) => place)
      .filter(({ article, sentence }) =>
        told.every(({ said }) => said.article !== article.id || said.sentence !== sentence.id),
      ),
  );
  return {
    step,
    sentences,
    question: {
      ask: quiz.ask,
      names: Math.min(names.length, mostAsked),
      relations: relations.filter(({ asks }) => quiz.ask !== "reveal" || asks.length > 0),
      sought: isSought ? told.map(({ at }) => at) : null,
    },
    answer: {
      names,
      relations: asked.map((one) => answerRelation(index, looked, one)),
      sentences:
        isSought || quiz.ask === "how-surely" || !sentences.every(({ said }) => isWhole(said.pieces)) ? told : [],
      also: Array.from(others, ({ kind, number: at }) => ({ kind, number: at })),
      hasPicture: (["labels", "relations", "directions"] as const).some((kind) => hiding.has(kind)),
    },
  };
}

/** Keys of the relations that a step looks at. */
const keysOf = ({ focus, step }: Looked, index: DatasetIndex): string[] => [
  ...(focus?.edges ?? []),
  ...askedRelations(index, step).map(({ key }) => key),
];

const keyOf = (article: string, sentence: string): string => JSON.stringify([article, sentence]);

/** A use is left out where its word would tell how surely something holds that a step asks. */
function composeGlossary(
  index: DatasetIndex,
  looks: readonly Looked[],
  steps: readonly SheetStep[],
): readonly GlossaryEntry[] {
  const told = new Set(looks.flatMap((looked) => keysOf(looked, index)));
  const asking = looks.filter(({ hiding }) => hiding?.has("factuality"));
  const asked = new Set(asking.flatMap((looked) => [...keysOf(looked, index), ...looked.asked.map(({ key }) => key)]));
  const numbers = new Map<string, number>();
  for (const { sentences } of steps) {
    for (const { at, said } of sentences) {
      const key = keyOf(said.article, said.sentence);
      if (!numbers.has(key)) numbers.set(key, at);
    }
  }
  return glossHedges(index).flatMap(({ word, language, uses }) => {
    const secret = new Set(
      uses.flatMap(({ place, relations }) => (relations.some(({ key }) => asked.has(key)) ? [place] : [])),
    );
    const kept = uses.filter(
      ({ place, relations }) => !secret.has(place) && relations.some(({ key }) => told.has(key)),
    );
    const shown = kept.map(({ place, factuality }): GlossaryUse => {
      const { kind, number, article, sentence } = place;
      return { kind, number, factuality, at: numbers.get(keyOf(article.id, sentence.id)) ?? null };
    });
    return shown.length > 0 ? [{ word, language, uses: shown }] : [];
  });
}

/** @param hasQuiz whether the steps ask; else they tell everything */
export function composeLesson(index: DatasetIndex, { steps }: Story, hasQuiz: boolean): LessonSheet {
  const looks = steps.map((step) => lookAt(index, step, hasQuiz));
  const composed: SheetStep[] = [];
  let numbers = 0;
  for (const looked of looks) {
    const step = composeStep(index, looked, numbers);
    numbers += step.question?.sought?.length ?? step.sentences.length;
    composed.push(step);
  }
  const keys = new Set(looks.flatMap((looked) => keysOf(looked, index)));
  return {
    steps: composed,
    glossary: composeGlossary(index, looks, composed),
    relations: [...keys].flatMap((key) => index.relationOf.get(key)?.relation.id ?? []),
  };
}
