import { placeOf } from "../evidence/sentence-index.ts";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Filter, View } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import { measureOf } from "../query/measures.ts";
import { facetColumn, facetOf } from "../query/facets.ts";

/** What of a filter the dataset can answer. A clause whose values are all gone is gone, or it would hide everything. */
function keepKnownFilter(index: DatasetIndex, { clauses = [], around, time, ...rest }: Filter): Filter {
  const known = clauses.flatMap(({ facet: id, only, not }) => {
    const facet = facetOf(id);
    if (!facet) return [];
    const values = new Set([...facetColumn(index, facet).values()].flat());
    const clause = {
      facet: id,
      ...(only && { only: only.filter((value) => values.has(value)) }),
      ...(not && { not: not.filter((value) => values.has(value)) }),
    };
    return clause.only?.length || clause.not?.length ? [clause] : [];
  });
  const centres = around?.entities.filter((id) => index.entities.has(id)) ?? [];
  const isTime = [time?.from, time?.to].every((text) => text === undefined || parseEdtf(text));
  return {
    ...rest,
    ...(time && isTime && { time }),
    ...(known.length > 0 && { clauses: known }),
    ...(around && centres.length > 0 && { around: { ...around, entities: centres } }),
  };
}

/** Drops from a view whatever the dataset does not have: an old link may name what is gone. */
export function keepKnown(index: DatasetIndex, view: View): View {
  const { entities, relations, sentences } = index;
  const { selection, reading, hidden, positions, pinned, filter, size, tint, path, ...rest } = view;
  const known = filter && keepKnownFilter(index, filter);
  const chosen = {
    entities: (selection?.entities ?? []).filter((id) => entities.has(id)),
    relations: (selection?.relations ?? []).filter((id) => relations.has(id)),
    sentences: (selection?.sentences ?? []).filter((sentence) => placeOf(sentences, sentence)),
  };
  const kept = Object.entries(chosen).filter(([, list]) => list.length > 0);
  return {
    ...rest,
    ...(kept.length > 0 && { selection: Object.fromEntries(kept) }),
    ...(reading && placeOf(sentences, [reading.article, reading.through]) && { reading }),
    // The number of a path is one of the paths between just these.
    ...(path !== undefined &&
      chosen.entities.length > 1 &&
      chosen.entities.length === selection?.entities?.length && { path }),
    ...(known && Object.keys(known).length > 0 && { filter: known }),
    ...(size && measureOf(size) && { size }),
    ...(tint && measureOf(tint) && { tint }),
    ...(hidden && { hidden: hidden.filter((id) => entities.has(id)) }),
    ...(pinned && { pinned: pinned.filter((id) => entities.has(id)) }),
    ...(positions && { positions: positions.filter(([id]) => entities.has(id)) }),
  };
}
