import type { Dataset } from "../core/model/dataset.ts";

/**
 * Names for what is in datasets, where a format wants them to be unique in the world: `urn:saksi:dataset:ID:KIND:ID`
 * for records, `urn:saksi:core:KIND:ID` for types of the core vocabulary, which all datasets share, and
 * `urn:saksi:term:NAME` for what Saksi says of them. Ids are data, and percent-encoded (RFC 3986). Nothing is found at
 * these names; half a surrogate pair, which no encoding has, becomes U+FFFD.
 */
export const termNamespace = "urn:saksi:term:";

/** An id as a part of a name. */
export const encodeId = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, "\uFFFD"));

type RecordKind = "article" | "entity" | "relation" | "entity-type" | "relation-type" | "family";

export interface SaksiNames {
  readonly dataset: string;
  readonly of: (kind: RecordKind, id: string) => string;
}

export function nameRecords({ id: datasetId, vocabulary }: Dataset): SaksiNames {
  const dataset = `urn:saksi:dataset:${datasetId}`;
  const idsOf = (list: readonly { readonly id: string }[] = []) => new Set(list.map(({ id }) => id));
  const own = new Map([
    ["entity-type", idsOf(vocabulary?.entityTypes)],
    ["relation-type", idsOf(vocabulary?.relationTypes)],
    ["family", idsOf(vocabulary?.families)],
  ]);
  return {
    dataset,
    of: (kind, id) => {
      const isCore = own.has(kind) && !own.get(kind)?.has(id);
      return `${isCore ? "urn:saksi:core" : dataset}:${kind}:${encodeId(id)}`;
    },
  };
}
