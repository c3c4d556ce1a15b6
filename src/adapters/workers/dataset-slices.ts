/**
 * A dataset in pieces, for the way from a worker to the page: taking a large object over in one message would hold the
 * page up for as long as its making did.
 */
import type { Dataset } from "../../core/model/dataset.ts";

type Lists = Pick<Dataset, "articles" | "entities" | "relations">;

export type DatasetSlice =
  | { readonly kind: "frame"; readonly frame: Omit<Dataset, keyof Lists> & Partial<Lists> }
  | { readonly kind: "articles" | "entities" | "relations"; readonly items: readonly unknown[] }
  /** More paragraphs of the article that came last. */
  | { readonly kind: "paragraphs"; readonly items: readonly unknown[] };

/** How many records travel in one message: a few milliseconds' worth. */
const sliceSize = 500;

function* cut(kind: "entities" | "relations" | "paragraphs", list: readonly unknown[]): Generator<DatasetSlice> {
  for (let at = 0; at < list.length; at += sliceSize) yield { kind, items: list.slice(at, at + sliceSize) };
}

export function* sliceDataset(dataset: Dataset): Generator<DatasetSlice> {
  // The empty lists keep the keys in their order.
  yield { kind: "frame", frame: { ...dataset, articles: [], entities: [], relations: [] } };
  for (const article of dataset.articles) {
    yield { kind: "articles", items: [{ ...article, paragraphs: [] }] };
    yield* cut("paragraphs", article.paragraphs);
  }
  yield* cut("entities", dataset.entities);
  yield* cut("relations", dataset.relations);
}

/** Puts slices together again, in the order in which they were cut. */
export function createAssembler(): { add(slice: DatasetSlice): void; finish(): Dataset } {
  let dataset: Record<string, unknown[]> = {};
  return {
    add(slice) {
      if (slice.kind === "frame") dataset = slice.frame as unknown as Record<string, unknown[]>;
      else if (slice.kind === "paragraphs") {
        const article = dataset["articles"]?.at(-1) as { paragraphs: unknown[] };
        for (const item of slice.items) article.paragraphs.push(item);
      } else for (const item of slice.items) dataset[slice.kind]?.push(item);
    },
    finish: () => dataset as unknown as Dataset,
  };
}
