import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { View } from "../model/dataset.ts";

/** Drops from a view whatever the dataset does not have: an old link may name what is gone. */
export function keepKnown({ entities, relations }: DatasetIndex, view: View): View {
  const { selection, hidden, positions, ...rest } = view;
  const chosen = {
    entities: (selection?.entities ?? []).filter((id) => entities.has(id)),
    relations: (selection?.relations ?? []).filter((id) => relations.has(id)),
  };
  return {
    ...rest,
    ...(chosen.entities.length + chosen.relations.length > 0 && {
      selection: {
        ...(chosen.entities.length > 0 && { entities: chosen.entities }),
        ...(chosen.relations.length > 0 && { relations: chosen.relations }),
      },
    }),
    ...(hidden && { hidden: hidden.filter((id) => entities.has(id)) }),
    ...(positions && { positions: positions.filter(([id]) => entities.has(id)) }),
  };
}
