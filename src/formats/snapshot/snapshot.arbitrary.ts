/** Random datasets, each with a view of what it has. */
import fc from "fast-check";
import { indexDataset } from "../../core/graph/dataset-index.ts";
import { anyDataset } from "../../core/model/dataset.arbitrary.ts";
import type { Dataset, View } from "../../core/model/dataset.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyFilterOf } from "../../core/query/filter.arbitrary.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";

/** As JSON has them: there is no negative zero in it. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
const anySize = fc.double({ min: 1, max: 1e6, noNaN: true });

function anyViewOf(dataset: Dataset): fc.Arbitrary<View> {
  const some = (items: readonly { readonly id: string }[]) => fc.subarray(items.map(({ id }) => id));
  return fc.record(
    {
      selection: fc.record(
        { entities: some(dataset.entities), relations: some(dataset.relations) },
        { requiredKeys: [] },
      ),
      filter: anyFilterOf(complete(indexDataset(dataset))),
      hidden: some(dataset.entities),
      tier: fc.constantFrom("core", "all"),
      camera: fc.record({ x: anyNumber, y: anyNumber, width: anySize, height: anySize }),
      positions: fc
        .subarray([...dataset.entities])
        .chain((moved) => fc.tuple(...moved.map(({ id }) => fc.tuple(fc.constant(id), anyNumber, anyNumber)))),
      pinned: some(dataset.entities),
      size: fc.constant("degree"),
      path: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  );
}

export const anySnapshot: fc.Arbitrary<SavedSnapshot> = anyDataset.chain((dataset) =>
  anyViewOf(dataset).map((view) => ({ dataset, view })),
);
