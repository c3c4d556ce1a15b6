import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { validateDataset } from "../model/validate.ts";
import { auditDataset, type Finding } from "./audit.ts";
import { auditChecks } from "./audit-checks.ts";
import { type Expected, plantAll, plantedFaults, plantFault } from "./planted-faults.arbitrary.ts";
import { placeOf } from "./sentence-index.ts";
import { soundDataset } from "./sound-dataset.arbitrary.ts";

const audit = (dataset: Dataset) => complete(auditDataset(complete(indexDataset(dataset))));

const withoutSeverity = ({ severity: _, ...rest }: Finding): Expected => rest;
const inOrder = (findings: readonly Expected[]): string[] =>
  findings.map((item) => JSON.stringify(sortKeys(item))).toSorted();
const sortKeys = (item: object) => Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const found = (dataset: Dataset) => inOrder(audit(dataset).findings.map(withoutSeverity));

describe("an audit of planted faults", () => {
  it("finds nothing in the dataset before they are planted", () => expect(found(soundDataset(3))).toEqual([]));

  it.each(plantedFaults)("finds $name, and nothing else", (fault) => {
    const dataset = soundDataset(2);
    plantFault(dataset, 2, fault);
    expect(complete(validateDataset(dataset)).ok).toBe(true);
    expect(found(dataset)).toEqual(inOrder(fault.gives(2)));
  });

  it("finds all of them at once and invents none", () => {
    const { dataset, expected } = plantAll();
    expect(plantedFaults.length).toBeGreaterThanOrEqual(20);
    expect(found(dataset)).toEqual(inOrder(expected));
  });

  it("plants something for every check", () => {
    const planted = new Set(plantAll().expected.map(({ kind }) => kind));
    expect(auditChecks.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });
});

describe("an audit of any dataset", () => {
  it("leads to places that there are, and counts no more than there is", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = complete(indexDataset(dataset));
        const { findings, coverage } = complete(auditDataset(index));
        for (const { place } of findings) {
          const isThere =
            place.on === "relation"
              ? index.relations.has(place.relation)
              : place.on === "entity"
                ? index.entities.has(place.entity)
                : place.on === "sentence" && placeOf(index.sentences, place.sentence) !== undefined;
          expect(isThere).toBe(true);
        }
        for (const { part, whole } of coverage) expect(part).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it("is as long as the relations that have what it looks for", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { findings } = audit(dataset);
        const { relations } = complete(indexDataset(dataset));
        const standings = Array.from(relations.values(), ({ standing }) => standing);
        const count = (kind: Finding["kind"]) => findings.filter((finding) => finding.kind === kind).length;
        expect(count("one-witness")).toBe(standings.filter((standing) => standing.count === 1).length);
        expect(count("contested")).toBe(standings.filter((standing) => standing.isContested).length);
        expect(count("unrelated")).toBe(
          dataset.entities.filter(({ id }) =>
            dataset.relations.every(({ source, target }) => ![source, target].includes(id)),
          ).length,
        );
      }),
    );
  });

  it("tells how far it is, never going back", () => {
    const work = auditDataset(complete(indexDataset(soundDataset(100))));
    const told = [0, ...work];
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it("gives up as wrong nothing of an empty dataset", () =>
    expect(audit(makeDataset())).toEqual({
      findings: [],
      coverage: ["sentences", "mentions", "hedges"].map((id) => ({ id, part: 0, whole: 0 })),
    }));
});

describe("the speakers of an audit", () => {
  const speaking = (type: string, more: Partial<Dataset["articles"][number]> = {}) =>
    audit(
      makeDataset({
        articles: [makeArticle(["Warta memuji Seram."], more)],
        entities: [makeEntity("warta", { type }), makeEntity("seram")],
        relations: [
          makeRelation("r", "warta", "seram", { type: "states", evidence: [makeEvidence("s1", "Warta memuji Seram")] }),
        ],
      }),
    ).findings.filter(({ kind }) => kind === "silent-speaker").length;

  it("are those who can speak", () => {
    expect(speaking("media")).toBe(1);
    expect(speaking("event")).toBe(0);
  });
  it("have the article among them, which claims whatever is attributed to nobody else", () =>
    expect(speaking("document", { entity: "warta" })).toBe(0));
});
