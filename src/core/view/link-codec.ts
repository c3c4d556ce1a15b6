/**
 * The link that brings one back: which dataset, in which language, and what is selected and shown. It is the query of
 * the page's address, so that it survives copying, and holds no more than one needs to see the same thing.
 *
 * | key | value |
 * |---|---|
 * | `data` | address of a dataset on the app's own origin; absent for the bundled one |
 * | `file`, `hash` | a file of one's own: the dataset's id, and the SHA-256 of its bytes, which find it again or ask for it |
 * | `lang` | `id` or `en` |
 * | `tier` | `all` when everything is shown |
 * | `e`, `r` | a selected entity, a selected relation; once for each |
 */
import type { View } from "../model/dataset.ts";

export type DatasetAddress =
  | { readonly kind: "bundled" }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "file"; readonly id: string; readonly hash: string };

export interface Link {
  readonly dataset: DatasetAddress;
  readonly language: string | null;
  readonly view: Pick<View, "selection" | "tier">;
}

/** @returns a query without its question mark; empty for the bundled dataset as it opens */
export function encodeLink({ dataset, language, view }: Link): string {
  const query = new URLSearchParams();
  if (dataset.kind === "url") query.set("data", dataset.url);
  if (dataset.kind === "file") {
    query.set("file", dataset.id);
    query.set("hash", dataset.hash);
  }
  if (language !== null) query.set("lang", language);
  if (view.tier === "all") query.set("tier", "all");
  for (const id of view.selection?.entities ?? []) query.append("e", id);
  for (const id of view.selection?.relations ?? []) query.append("r", id);
  return query.toString();
}

function decodeDataset(query: URLSearchParams): DatasetAddress {
  const url = query.get("data");
  if (url) return { kind: "url", url };
  const id = query.get("file");
  const hash = query.get("hash");
  return id !== null && hash !== null ? { kind: "file", id, hash } : { kind: "bundled" };
}

/** Reads whatever of a link can be read; keys that it does not know are passed over. */
export function decodeLink(text: string): Link {
  const query = new URLSearchParams(text);
  const entities = query.getAll("e");
  const relations = query.getAll("r");
  const selection = {
    ...(entities.length > 0 ? { entities } : {}),
    ...(relations.length > 0 ? { relations } : {}),
  };
  return {
    dataset: decodeDataset(query),
    language: query.get("lang"),
    view: {
      ...(entities.length + relations.length > 0 ? { selection } : {}),
      ...(query.get("tier") === "all" ? { tier: "all" as const } : {}),
    },
  };
}
