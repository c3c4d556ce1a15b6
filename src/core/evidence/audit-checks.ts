/** The catalogue of what an audit looks for, faults first: command, panel and tests are all made from it. */
import type { IndexedRelation } from "../graph/dataset-index.ts";
import type { Entity, Evidence } from "../model/dataset.ts";
import type { ProblemCode } from "../model/problem.ts";
import { isUnnamed } from "../query/weakness.ts";
import type { TextRange } from "./anchor-quote.ts";
import type { AuditCheck } from "./audit-check.ts";
import type { AuditMaterial } from "./audit-material.ts";
import { type RecordPlace, placeOfPointer } from "./record-place.ts";
import { untranslated } from "./audit-translations.ts";
import { refOf } from "./sentence-index.ts";

const onRelation = ({ relation }: IndexedRelation): RecordPlace => ({ on: "relation", relation: relation.id });
const onEntity = ({ id }: Entity): RecordPlace => ({ on: "entity", entity: id });

type RelationTest = (item: IndexedRelation, material: AuditMaterial) => boolean;
type Check<Id extends string> = AuditCheck & { readonly id: Id };

/** A warning with which the dataset opens, as a fault. @param words which of its texts names what is wrong */
const warned = <Code extends ProblemCode>(code: Code, words?: "found" | "expected"): Check<Code> => ({
  id: code,
  severity: "fault",
  warning: (problem, { index }) => {
    if (problem.code !== code) return [];
    const text = words && problem[words];
    return [{ place: placeOfPointer(index.dataset, problem.pointer), ...(text !== undefined && { words: [text] }) }];
  },
});

/** A relation of which something is so that an editor must know. */
const noticed = <Id extends string>(id: Id, isSo: RelationTest): Check<Id> => ({
  id,
  severity: "notice",
  relation: (item, material) => (isSo(item, material) ? [{ place: onRelation(item) }] : []),
});

const isWithin = (inner: TextRange, outer: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Hedging words in a quote that is marked certain, or listed for it. A statement is passed over unless it lists them:
 * that somebody says so is certain, however he hedges what he says.
 */
const hedgedCertain = {
  id: "hedged-certain",
  severity: "fault",
  relation: (item, { index, findHedges }) => {
    const isStatement = index.types.relationTypes.get(item.relation.type)?.family === "statement";
    return item.standing.witnesses.flatMap(({ evidence, place, quote }) => {
      if (evidence.factuality !== "certain") return [];
      const found = findHedges(place)
        .filter((hedge) => !isStatement && quote?.some((part) => isWithin(hedge, part)))
        .map(({ start, end }) => place.sentence.text.slice(start, end));
      const words = [...new Set([...found, ...(evidence.hedges ?? [])])];
      return words.length > 0 ? [{ place: onRelation(item), words }] : [];
    });
  },
} as const satisfies AuditCheck;

/** Types of entities that say nothing themselves; a dataset's own types may. */
const silentTypes: ReadonlySet<string> = new Set(["event", "concept", "capability", "agreement", "place"]);
/** Types of relations by which somebody is said to have spoken. */
const spokenTypes: ReadonlySet<string> = new Set(["states", "confirms"]);

const isSpoken = ({ factuality, negated }: Evidence): boolean => factuality === "certain" && !negated;

/** Somebody who is said to have stated something, and to whom no claim is attributed; who is yet to speak has none. */
const silentSpeaker = {
  id: "silent-speaker",
  severity: "fault",
  entity: ({ key, entity }, { index, speakers }) => {
    if (speakers.has(entity.id) || silentTypes.has(entity.type)) return [];
    const isSpeaker = index.graph.outEdges(key).some((edge) => {
      const relation = index.relationOf.get(edge)?.relation;
      return relation && spokenTypes.has(relation.type) && relation.evidence.some(isSpoken);
    });
    return isSpeaker ? [{ place: onEntity(entity) }] : [];
  },
} as const satisfies AuditCheck;

const unrelated = {
  id: "unrelated",
  severity: "fault",
  entity: ({ key, entity }, { index }) => (index.graph.degree(key) === 0 ? [{ place: onEntity(entity) }] : []),
} as const satisfies AuditCheck;

/** An alias that stands in no article as it is spelled. */
const idleAlias = {
  id: "idle-alias",
  severity: "fault",
  entity: ({ entity }, { foundAliases }) =>
    [...new Set(entity.aliases)]
      .filter((alias) => !foundAliases.has(alias))
      .map((alias) => ({ place: onEntity(entity), words: [alias] })),
} as const satisfies AuditCheck;

/** An alias that stands for two entities, and so links neither; told of the first that has it. */
const sharedAlias = {
  id: "shared-alias",
  severity: "fault",
  whole: ({ index: { dataset } }) => {
    const owners = new Map<string, Entity[]>();
    for (const entity of dataset.entities) {
      for (const alias of new Set(entity.aliases)) {
        const others = owners.get(alias);
        if (others) others.push(entity);
        else owners.set(alias, [entity]);
      }
    }
    return Array.from(owners).flatMap(([alias, [first, ...more]]) =>
      first && more.length > 0 ? [{ place: onEntity(first), words: [alias], others: more.map(({ id }) => id) }] : [],
    );
  },
} as const satisfies AuditCheck;

/** A sentence that backs no relation. Navigation and datelines are none of those that could. */
const idleSentence = {
  id: "idle-sentence",
  severity: "notice",
  sentence: ({ backed, place }) => (backed.length === 0 ? [{ place: { on: "sentence", sentence: refOf(place) } }] : []),
} as const satisfies AuditCheck;

export const auditChecks = [
  warned("lost-quote", "found"),
  warned("lost-hedge", "found"),
  warned("lost-mention", "found"),
  warned("boilerplate-evidence", "expected"),
  warned("unwitnessed"),
  hedgedCertain,
  silentSpeaker,
  unrelated,
  idleAlias,
  sharedAlias,
  untranslated,
  noticed("contested", ({ standing }) => standing.isContested),
  noticed(
    "unnamed-only",
    ({ relation: { evidence } }, { index }) => evidence.length > 0 && evidence.every((item) => isUnnamed(index, item)),
  ),
  noticed("inferred", ({ relation }) => relation.inferred === true),
  noticed("one-witness", ({ standing }) => standing.count === 1),
  idleSentence,
] as const satisfies readonly AuditCheck[];

export type AuditKind = (typeof auditChecks)[number]["id"];
