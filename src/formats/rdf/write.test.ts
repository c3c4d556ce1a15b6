import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../core/model/dataset.ts";
import {
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyLabelledDataset } from "../labelled-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { writeJsonLd } from "./json-ld.ts";
import { readJsonLd, readTurtle, type Triple } from "./read-rdf.arbitrary.ts";
import { writeTurtle } from "./turtle.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const turtleOf = (dataset: Dataset): Triple[] => readTurtle(decode(complete(writeTurtle(requestFor(dataset)))));
const jsonLdOf = (dataset: Dataset): Triple[] => readJsonLd(decode(complete(writeJsonLd(requestFor(dataset)))));

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const oa = "http://www.w3.org/ns/oa#";
const saksi = "urn:saksi:term:";

/** What is said of resources, by subject and predicate. */
function createQuestions(triples: readonly Triple[]) {
  const objects = new Map<string, string[]>();
  for (const [subject, predicate, object] of triples) {
    const key = `${subject} ${predicate}`;
    objects.set(key, [...(objects.get(key) ?? []), object]);
  }
  const all = (subject: string, predicate: string): string[] => objects.get(`${subject} ${predicate}`) ?? [];
  const one = (subject: string, predicate: string): string => {
    const [only, ...more] = all(subject, predicate);
    if (only === undefined || more.length > 0) throw new Error(`not one ${predicate} of ${subject}`);
    return only;
  };
  const text = (subject: string, predicate: string): string =>
    JSON.parse(one(subject, predicate).replace(/@[^"]*$/, "")) as string;
  const number = (subject: string, predicate: string): number => Number(/^"(\d+)"/.exec(one(subject, predicate))?.[1]);
  const list = (cell: string): string[] =>
    cell === `${rdf}nil` ? [] : [one(cell, `${rdf}first`), ...list(one(cell, `${rdf}rest`))];
  const isA = (type: string): string[] =>
    triples.flatMap(([subject, predicate, object]) => (predicate === `${rdf}type` && object === type ? [subject] : []));
  return { all, one, text, number, list, isA };
}

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

describe("a dataset in RDF", () => {
  it("has relations as resources and evidence as annotations, which stand in the article's text where they say", () => {
    const { all, one, text, number, list, isA } = createQuestions(turtleOf(real));
    expect(isA(`${saksi}Entity`)).toHaveLength(real.entities.length);
    expect(isA(`${saksi}Relation`)).toHaveLength(real.relations.length);
    const name = (kind: string, id: string) => `urn:saksi:dataset:${real.id}:${kind}:${id}`;
    for (const relation of real.relations) {
      const resource = name("relation", relation.id);
      expect(one(resource, `${rdf}subject`)).toBe(name("entity", relation.source));
      expect(one(resource, `${rdf}object`)).toBe(name("entity", relation.target));
      expect(one(resource, `${rdf}predicate`)).toBe(`urn:saksi:core:relation-type:${relation.type}`);
      const witnesses = all(resource, `${saksi}witness`);
      expect(witnesses).toHaveLength(relation.evidence.length);
      for (const [i, witness] of witnesses.entries()) {
        const evidence = relation.evidence[i];
        const claim = one(witness, `${oa}hasBody`);
        expect(one(claim, `${saksi}relation`)).toBe(resource);
        expect(text(claim, `${saksi}factuality`)).toBe(evidence?.factuality);
        expect(all(claim, `${saksi}negated`)).toEqual(
          evidence?.negated === undefined ? [] : [`"${evidence.negated}"^^http://www.w3.org/2001/XMLSchema#boolean`],
        );
        expect(all(claim, `${saksi}attribution`).map(list)).toEqual(
          evidence?.attribution ? [evidence.attribution.map((id) => name("entity", id))] : [],
        );
        const words = all(witness, `${oa}hasTarget`).map((target) => {
          const [quote = "", position = ""] = all(target, `${oa}hasSelector`);
          const characters = Array.from(text(one(target, `${oa}hasSource`), `${rdf}value`));
          const said = characters.slice(number(position, `${oa}start`), number(position, `${oa}end`)).join("");
          expect(text(quote, `${oa}exact`)).toBe(said);
          return said;
        });
        expect(words).toEqual([evidence?.quote].flat());
      }
    }
  });

  it("says the same in Turtle and in JSON-LD, whatever the ids and labels are", () => {
    fc.assert(
      fc.property(anyLabelledDataset, (dataset) => {
        const triples = turtleOf(dataset);
        expect(triples).toEqual(jsonLdOf(dataset));
        const { all, isA } = createQuestions(triples);
        expect(isA(`${saksi}Entity`)).toHaveLength(dataset.entities.length);
        const texts = isA(`${saksi}Entity`).map((entity) =>
          all(entity, `${rdfs}label`).map((label) => JSON.parse(label.replace(/@[^"]*$/, "")) as string),
        );
        expect(texts).toEqual(dataset.entities.map(({ label }) => Object.values<string>(label)));
        const lost = dataset.relations.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote === "zzz"));
        const isLost = isA(`${oa}Annotation`).filter((witness) => all(witness, `${saksi}lost`).length > 0);
        expect(isLost).toHaveLength(lost.length);
      }),
    );
  });

  it("asserts nothing that is only claimed", () => {
    const dataset = makeDataset({
      articles: [makeArticle(["Utara menolak."])],
      entities: [makeEntity("a"), makeEntity("b")],
      relations: [
        makeRelation("r", "a", "b", { evidence: [makeEvidence("s1", "Utara", { negated: true, attribution: [] })] }),
      ],
    });
    const triples = turtleOf(dataset);
    const [north, south] = ["a", "b"].map((id) => `urn:saksi:dataset:sample:entity:${id}`);
    expect(triples.filter(([subject, , object]) => subject === north && object === south)).toEqual([]);
    expect(triples).toContainEqual([expect.anything(), `${saksi}attribution`, `${rdf}nil`]);
  });

  it("has the dataset's own types under its name, and the core's under one that all datasets share", () => {
    const dataset = makeDataset({
      entities: [makeEntity("a", { type: "ship" }), makeEntity("b")],
      vocabulary: { entityTypes: [{ id: "ship", label: { en: "ship" } }] },
    });
    const { isA, text } = createQuestions(jsonLdOf(dataset));
    expect(isA(`${saksi}EntityType`)).toEqual([
      "urn:saksi:dataset:sample:entity-type:ship",
      "urn:saksi:core:entity-type:person",
    ]);
    expect(text("urn:saksi:dataset:sample:entity-type:ship", `${rdfs}label`)).toBe("ship");
  });
});
