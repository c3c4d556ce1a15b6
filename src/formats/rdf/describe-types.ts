import type { Dataset } from "../../core/model/dataset.ts";
import { resolveTypes } from "../../core/model/vocabulary.ts";
import type { SaksiNames } from "../saksi-names.ts";
import type { RdfNode } from "./node.ts";
import { localTexts, optional, several } from "./values.ts";

/** The types that occur in a dataset, those of its own vocabulary, and the families of either. */
export function describeTypes({ entities, relations, vocabulary = {} }: Dataset, names: SaksiNames): RdfNode[] {
  const types = resolveTypes(vocabulary);
  const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  const entityTypes = new Set([...entities.map(({ type }) => type), ...idsOf(vocabulary.entityTypes)]);
  const relationTypes = new Set([...relations.map(({ type }) => type), ...idsOf(vocabulary.relationTypes)]);
  const known = [...relationTypes].flatMap((id) => types.relationTypes.get(id) ?? []);
  const families = new Set([...known.map(({ family }) => family), ...idsOf(vocabulary.families)]);
  return [
    ...[...entityTypes]
      .flatMap((id) => types.entityTypes.get(id) ?? [])
      .map(
        ({ id, label, shape, icon }): RdfNode => ({
          iri: names.of("entity-type", id),
          properties: [
            ["rdf:type", { term: "saksi:EntityType" }, { term: "rdfs:Class" }],
            ...several("rdfs:label", localTexts(label)),
            ...optional("saksi:shape", shape),
            ...optional("saksi:icon", icon),
          ],
        }),
      ),
    ...known.map(
      ({ id, family, directed, label, inverse, negated, codes = {} }): RdfNode => ({
        iri: names.of("relation-type", id),
        properties: [
          ["rdf:type", { term: "saksi:RelationType" }, { term: "rdf:Property" }],
          ["saksi:family", { iri: names.of("family", family) }],
          ...optional("saksi:directed", directed),
          ...several("rdfs:label", localTexts(label)),
          ...several("saksi:inverseLabel", localTexts(inverse)),
          ...several("saksi:negatedLabel", localTexts(negated)),
          ...optional("saksi:cameo", codes.cameo),
          ...optional("saksi:plover", codes.plover),
        ],
      }),
    ),
    ...[...families]
      .flatMap((id) => types.families.get(id) ?? [])
      .map(
        ({ id, label }): RdfNode => ({
          iri: names.of("family", id),
          properties: [["rdf:type", { term: "saksi:Family" }], ...several("rdfs:label", localTexts(label))],
        }),
      ),
  ];
}
