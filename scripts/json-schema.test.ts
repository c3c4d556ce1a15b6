import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { datasetSchema } from "../src/core/model/schema.ts";
import { describeDataset, schemaFile } from "./json-schema.ts";

const data = join(import.meta.dirname, "..", "data");
const read = (name: string) => readFileSync(join(data, name), "utf8");
const schemaName = "saksi-1.schema.json";
const datasets = readdirSync(data).filter((name) => name.endsWith(".json") && name !== schemaName);

interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: unknown;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const root = describeDataset() as Shape;

/** Every object within a schema. */
function* shapesIn(value: unknown): Generator<Shape> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* shapesIn(part);
}

/** The places whose keys the schema does not tell of: typing errors, in our own data. */
function unknownKeys(value: unknown, given: Shape, path = ""): string[] {
  const shape = given.$ref === undefined ? given : (root.$defs?.[given.$ref.replace("#/$defs/", "")] ?? {});
  if (Array.isArray(value)) {
    const { items } = shape;
    return items ? value.flatMap((item, at) => unknownKeys(item, items, `${path}/${at}`)) : [];
  }
  const { properties } = shape;
  if (typeof value !== "object" || value === null || !properties) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    Object.hasOwn(properties, key) ? unknownKeys(part, properties[key] as Shape, `${path}/${key}`) : [`${path}/${key}`],
  );
}

describe("the JSON Schema", () => {
  it("is committed as the code has it (npm run schema)", () => expect(read(schemaName)).toBe(schemaFile()));

  it("is of draft 2020-12, with an id and a title", () =>
    expect(describeDataset()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: schemaName,
      title: expect.stringContaining("saksi/1") as string,
    }));

  it("names each record once, and every reference leads to one", () => {
    const references = [...shapesIn(root)].flatMap(({ $ref }) => $ref ?? []);
    expect(new Set(references)).toEqual(new Set(Object.keys(root.$defs ?? {}).map((name) => `#/$defs/${name}`)));
  });

  it("lets unknown keys be", () => {
    const closed = [...shapesIn(root)].filter(
      (shape) => shape.properties !== undefined && shape.additionalProperties === false,
    );
    expect(closed).toEqual([]);
  });
});

describe.each(datasets)("%s", (name) => {
  const dataset = JSON.parse(read(name)) as { readonly $schema?: string };

  it("names its schema", () => expect(dataset.$schema).toBe(`./${schemaName}`));
  it("has the shape that the schema is made from", () =>
    expect(v.safeParse(datasetSchema, dataset).issues).toBe(undefined));
  it("has no key that the schema does not tell of", () => expect(unknownKeys(dataset, root)).toEqual([]));
});
