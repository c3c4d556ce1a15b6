import { datasetSchema } from "./schema.ts";
import type { Dataset } from "./dataset.ts";

/** What of valibot's schemas tells which keys are known. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

function hasUnknown(value: unknown, { entries, item, wrapped }: Shape): boolean {
  if (wrapped) return hasUnknown(value, wrapped);
  if (item) return Array.isArray(value) && value.some((each) => hasUnknown(each, item));
  if (!entries || typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, each]) => {
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return shape === undefined || hasUnknown(each, shape);
  });
}

/** Whether a dataset has keys that this version of the format does not know, in any of its records. */
export const hasUnknownKeys = (dataset: Dataset): boolean => hasUnknown(dataset, datasetSchema);
