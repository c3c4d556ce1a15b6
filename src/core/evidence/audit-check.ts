import type { IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { AuditedSentence, AuditMaterial } from "./audit-material.ts";
import type { RecordPlace } from "./record-place.ts";

/** The texts that a record has in several languages. */
export const textParts = ["label", "description", "role", "note", "text"] as const;
export type TextPart = (typeof textParts)[number];

/** What a check has found at a place, in codes. */
export interface Found {
  readonly place: RecordPlace;
  /** Words of the file that it is about: a quote, an alias, hedging words. */
  readonly words?: readonly string[];
  /** Which text of the record. */
  readonly part?: TextPart;
  /** The language that is missing (BCP 47). */
  readonly language?: string;
  /** Whom else it is about. */
  readonly others?: readonly EntityId[];
}

/**
 * One thing that an audit looks for, in the records that it speaks of.
 *
 * A fault is to be mended; a notice is to be known, and may be as it should.
 */
export interface AuditCheck {
  readonly id: string;
  readonly severity: "fault" | "notice";
  readonly relation?: (item: IndexedRelation, material: AuditMaterial) => readonly Found[];
  readonly entity?: (item: IndexedEntity, material: AuditMaterial) => readonly Found[];
  readonly sentence?: (item: AuditedSentence, material: AuditMaterial) => readonly Found[];
  /** Of the warnings with which the dataset opens. */
  readonly warning?: (item: Problem, material: AuditMaterial) => readonly Found[];
  /** Of what is no record of those. */
  readonly whole?: (material: AuditMaterial) => readonly Found[];
}
