/** Random filters that speak of what a dataset has. */
import fc from "fast-check";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Filter } from "../model/dataset.ts";
import { facetColumn, facets } from "./facets.ts";

/** Clauses over the values that a dataset's facets have, and a neighbourhood of its entities. */
export function anyFilterOf(index: DatasetIndex): fc.Arbitrary<Filter> {
  const clause = fc.constantFrom(...facets).chain((facet) => {
    const values = [...new Set([...facetColumn(index, facet).values()].flat()), "gone"];
    const some = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
    return fc.oneof(
      some.map((only) => ({ facet: facet.id, only })),
      some.map((not) => ({ facet: facet.id, not })),
    );
  });
  const ids = [...index.entities.keys()];
  const around = fc.record({
    entities: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
    steps: fc.integer({ min: 1, max: 3 }),
    along: fc.constantFrom("out" as const, "in" as const),
  });
  return fc.record(
    {
      clauses: fc.uniqueArray(clause, { selector: ({ facet }) => facet, maxLength: 3 }),
      ...(ids.length > 0 && { around }),
      lonely: fc.constant("hide" as const),
    },
    { requiredKeys: [] },
  );
}
