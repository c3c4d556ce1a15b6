/**
 * What an editor has to know about a dataset before it is published: what is to be mended, what rests on little, and how
 * much of the articles it takes up. Derived from the dataset alone; codes, no words.
 */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import { type Sliced, within } from "../model/sliced.ts";
import type { AuditCheck, Found } from "./audit-check.ts";
import { type AuditKind, auditChecks } from "./audit-checks.ts";
import { type Coverage, measureCoverage } from "./audit-coverage.ts";
import { type AuditMaterial, gatherMaterial } from "./audit-material.ts";

export interface Finding extends Found {
  readonly kind: AuditKind;
  readonly severity: AuditCheck["severity"];
}

export interface AuditReport {
  /** In the order of the catalogue, and within a kind in that of the dataset. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

/** Looks with one check at every record that it speaks of. */
function* examine(check: AuditCheck, material: AuditMaterial): Sliced<Found[]> {
  const { index, sentences, warnings } = material;
  const found: Found[] = [...(check.whole?.(material) ?? [])];
  function* lookAt<Item>(
    items: Iterable<Item>,
    look: ((item: Item, material: AuditMaterial) => readonly Found[]) | undefined,
  ): Sliced<void> {
    if (!look) return;
    let done = 0;
    for (const item of items) {
      found.push(...look(item, material));
      if (++done % 100 === 0) yield 0;
    }
  }
  yield* lookAt(warnings, check.warning);
  yield* lookAt(index.relations.values(), check.relation);
  yield* lookAt(index.entities.values(), check.entity);
  yield* lookAt(sentences, check.sentence);
  return found;
}

/** Audits a dataset in slices; yields from 0 to 1. */
export function* auditDataset(index: DatasetIndex): Sliced<AuditReport> {
  const material = yield* within(0, 0.6, gatherMaterial(index));
  const findings: Finding[] = [];
  for (const [i, check] of auditChecks.entries()) {
    const { id: kind, severity } = check;
    const begun = 0.6 + (0.3 * i) / auditChecks.length;
    const found = yield* within(begun, begun, examine(check, material));
    findings.push(...found.map((item) => ({ kind, severity, ...item })));
  }
  const coverage = yield* within(0.9, 1, measureCoverage(material.sentences));
  return { findings, coverage };
}
