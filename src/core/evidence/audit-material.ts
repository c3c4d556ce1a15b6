import type { Backed, DatasetIndex } from "../graph/dataset-index.ts";
import type { Dataset, EntityId } from "../model/dataset.ts";
import { primaryTag } from "../model/local-text.ts";
import type { Problem } from "../model/problem.ts";
import { type Sliced, within } from "../model/sliced.ts";
import type { TextRange } from "./anchor-quote.ts";
import { checkEvidence } from "./check-evidence.ts";
import { createHedgeFinder, type HedgeFinder } from "./find-hedging.ts";
import { findAliases, findMentions, type Mention } from "./find-mentions.ts";
import type { PlacedSentence } from "./sentence-index.ts";

/** A sentence that could back a relation, with all that the dataset makes of it. */
export interface AuditedSentence {
  readonly place: PlacedSentence;
  readonly backed: readonly Backed[];
  readonly mentions: readonly Mention[];
  /** Where hedging words stand in its text, listed by evidence or not. */
  readonly hedges: readonly TextRange[];
}

/** What the checks of an audit look at, gathered once. */
export interface AuditMaterial {
  readonly index: DatasetIndex;
  readonly warnings: readonly Problem[];
  /** In reading order, article by article. */
  readonly sentences: readonly AuditedSentence[];
  /** Everyone in a chain of speakers; an article's own entity where the article speaks itself. */
  readonly speakers: ReadonlySet<EntityId>;
  /** Those that stand in some article as whole words, within a longer one too. */
  readonly foundAliases: ReadonlySet<string>;
  /** Languages of the title and of the labels (BCP 47), one tag for each. */
  readonly languages: readonly string[];
  readonly findHedges: (place: PlacedSentence) => readonly TextRange[];
}

/** Navigation never backs a relation, and a dateline only dates its article. */
const canBack = ({ kind }: PlacedSentence): boolean => kind !== "boilerplate" && kind !== "dateline";

function listLanguages({ title, entities, relations }: Dataset): string[] {
  const texts = [title, ...entities.map(({ label }) => label), ...relations.map(({ label }) => label ?? {})];
  const tags = new Map<string, string>();
  for (const tag of new Set(texts.flatMap((text) => Object.keys(text)))) {
    if (!tags.has(primaryTag(tag))) tags.set(primaryTag(tag), tag);
  }
  return [...tags.values()];
}

function listSpeakers({ articles, relations }: Dataset): Set<EntityId> {
  const own = new Map(articles.map(({ id, entity }) => [id, entity === undefined ? [] : [entity]] as const));
  const evidence = relations.flatMap((relation) => relation.evidence);
  return new Set(evidence.flatMap(({ attribution, article }) => attribution ?? own.get(article) ?? []));
}

/** Finds hedges by the lexicon of an article's language, and by what evidence from articles of that language lists. */
function createHedgeFinders({ articles, relations }: Dataset): (place: PlacedSentence) => TextRange[] {
  const languageOf = new Map(articles.map(({ id, language }) => [id, primaryTag(language)] as const));
  const taught = new Map(Array.from(languageOf.values(), (language) => [language, new Set<string>()] as const));
  for (const { article, hedges = [] } of relations.flatMap(({ evidence }) => evidence)) {
    for (const hedge of hedges) taught.get(languageOf.get(article) ?? "")?.add(hedge);
  }
  const finders = new Map<string, HedgeFinder>();
  for (const [language, words] of taught) finders.set(language, createHedgeFinder(language, words));
  return ({ article, sentence }) => finders.get(primaryTag(article.language))?.(sentence.text) ?? [];
}

/** Gathers what the checks look at, in slices; yields from 0 to 1. */
export function* gatherMaterial(index: DatasetIndex): Sliced<AuditMaterial> {
  const { dataset, aliases } = index;
  const warnings = yield* within(0, 0.3, checkEvidence(dataset));
  const findHedges = createHedgeFinders(dataset);
  const placed = Array.from(index.sentences.values(), ({ list }) => list).flat();
  const foundAliases = new Set<string>();
  const sentences: AuditedSentence[] = [];
  for (const [i, place] of placed.entries()) {
    for (const { alias } of findAliases(place.sentence.text, aliases)) foundAliases.add(alias.text);
    if (canBack(place)) {
      const mentions = findMentions(place.sentence, aliases);
      sentences.push({ place, backed: index.backing.get(place) ?? [], mentions, hedges: findHedges(place) });
    }
    yield 0.3 + (0.7 * i) / placed.length;
  }
  const speakers = listSpeakers(dataset);
  return { index, warnings, sentences, speakers, foundAliases, languages: listLanguages(dataset), findHedges };
}
