import fc from "fast-check";
import type { Dataset } from "../core/model/dataset.ts";
import { anyDataset } from "../core/model/dataset.arbitrary.ts";
import { anyQuotedDataset } from "./quoted-dataset.arbitrary.ts";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("<b>&amp;</b>", "]]>", "a\r\nb", '"', "\\", "```", "|", "*_[x](y)", "#1", "@prefix", "%%", "-->"),
);
const anyTexts = fc.dictionary(fc.constantFrom("id", "en", "en-GB", "not a tag", "__proto__"), anyText, { minKeys: 1 });

/** Datasets whose labels, notes and places are hard on formats that have signs of their own. */
export const anyLabelledDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.oneof(anyDataset, anyQuotedDataset),
    fc.array(fc.record({ label: anyTexts, description: anyTexts, date: fc.constant("2024-06~") }), { minLength: 1 }),
    fc.array(fc.record({ label: anyTexts, role: anyTexts, note: anyTexts, inferred: fc.boolean() }), { minLength: 1 }),
  )
  .map(([dataset, entities, relations]) => ({
    ...dataset,
    title: entities[0]?.label ?? dataset.title,
    entities: dataset.entities.map((entity, i) => ({ ...entity, ...entities[i % entities.length] })),
    relations: dataset.relations.map((relation, i) => ({ ...relation, ...relations[i % relations.length] })),
    layout: { positions: dataset.entities.map(({ id }, i) => [id, 10 * i, -i / 2] as const) },
  }));
