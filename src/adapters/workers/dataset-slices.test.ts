import { expect, it } from "vitest";
import type { Dataset } from "../../core/model/dataset.ts";
import { createAssembler, sliceDataset } from "./dataset-slices.ts";

const many = <Item>(count: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

it("puts together what it has cut, keys in their order", () => {
  const dataset = {
    format: "saksi/1",
    id: "large",
    extra: [1],
    title: { en: "Large" },
    entities: many(1201, (i) => ({ id: `e${i}`, type: "person", label: { en: `E ${i}` } })),
    articles: many(2, (i) => ({
      id: `a${i}`,
      title: "A",
      language: "en",
      paragraphs: many(700 * i, (p) => ({ kind: "body", sentences: [{ id: `s${p}`, text: "x" }] })),
    })),
    relations: [],
  } as unknown as Dataset;
  const assembler = createAssembler();
  let slices = 0;
  for (const slice of sliceDataset(dataset)) {
    slices++;
    assembler.add(structuredClone(slice));
  }
  expect(slices).toBeGreaterThan(6);
  expect(JSON.stringify(assembler.finish())).toBe(JSON.stringify(dataset));
});
