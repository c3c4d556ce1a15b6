import type { AppParts } from "../../core/model/app-parts.ts";
import type { Result } from "../../core/model/problem.ts";
import { toBase64 } from "../base64.ts";
import { packSnapshot } from "../snapshot/packed-snapshot.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { composePage } from "./page.ts";

/** @returns a problem where the snapshot is larger than a reader would take */
export async function writeSaksiHtml(
  parts: AppParts,
  snapshot: SavedSnapshot,
  home: string | null,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const packed = await packSnapshot(snapshot);
  if (!packed.ok) return packed;
  const page = composePage(parts, { snapshot: toBase64(packed.value), home });
  return { ok: true, value: new TextEncoder().encode(page), problems: [] };
}
