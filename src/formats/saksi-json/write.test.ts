import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dataset } from "../../core/model/dataset.ts";
import { anyDataset } from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyQuotedDataset } from "../quoted-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { readSaksiJson } from "./read.ts";
import { writeSaksiJson } from "./write.ts";

const write = (dataset: Dataset) => complete(writeSaksiJson(requestFor(dataset)));

function read(bytes: Uint8Array<ArrayBuffer>): Dataset {
  const result = complete(readSaksiJson(bytes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

it("is read again as what it was, and saved again byte by byte as it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyDataset, anyQuotedDataset),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (dataset, unknown) => {
        const whole = JSON.parse(JSON.stringify({ ...unknown, ...dataset })) as Dataset;
        const saved = write(whole);
        expect(read(saved)).toEqual(whole);
        expect(write(read(saved))).toEqual(saved);
      },
    ),
  );
});

it("keeps the real dataset, its keys in their order", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8");
  const saved = new TextDecoder().decode(write(JSON.parse(text) as Dataset));
  expect(JSON.stringify(JSON.parse(saved))).toBe(JSON.stringify(JSON.parse(text)));
  expect(saved).toContain('\n      ["russia", 188, 146],\n');
});
