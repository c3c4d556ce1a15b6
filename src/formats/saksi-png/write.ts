import type { Result } from "../../core/model/problem.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { joinBytes } from "../join-bytes.ts";
import { packSnapshot } from "../snapshot/packed-snapshot.ts";
import { hasSignature, isCritical, makeChunk, signature, walkChunks } from "./chunks.ts";
import { makeSnapshotChunk } from "./snapshot-chunk.ts";
import { makeText } from "./text-chunks.ts";

/** Colours are sRGB, to be rendered as a canvas does: perceptually (0). */
const colourSpace = (): Uint8Array => makeChunk("sRGB", Uint8Array.of(0));

function pixelSize(density: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(density));
  view.setUint32(4, Math.round(density));
  data[8] = 1; // the unit is the metre
  return makeChunk("pHYs", data);
}

/** Facts as chunks. */
export interface PackedFacts {
  /** They come before the pixels, as they must or should. */
  readonly first: readonly Uint8Array[];
  /** The snapshot, behind the pixels, so that it holds up no program that shows the picture while it arrives. */
  readonly last: readonly Uint8Array[];
}

/**
 * Makes chunks of what a picture shows, where that comes from, and the snapshot that it reopens as.
 *
 * @returns a problem where the snapshot is larger than `readSaksiPng` would take
 */
export async function packFacts({ texts, density, snapshot }: PictureFacts): Promise<Result<PackedFacts>> {
  const packed = snapshot && (await packSnapshot(snapshot));
  if (packed?.ok === false) return packed;
  const words = Object.entries(texts).flatMap(([keyword, text]) => (text ? [makeText(keyword, text)] : []));
  const first = [colourSpace(), pixelSize(density), ...words];
  return { ok: true, value: { first, last: packed ? [makeSnapshotChunk(packed.value)] : [] }, problems: [] };
}

/**
 * Puts facts into a picture. Of the picture given only what draws it is kept, its critical chunks and `tRNS`: what it
 * says of itself is replaced.
 *
 * @param png a sound picture with colours in sRGB, as a canvas gives it
 */
export function writeSaksiPng(png: Uint8Array, { first, last }: PackedFacts): Uint8Array<ArrayBuffer> {
  const kept = [...walkChunks(png)].filter(({ type }) => isCritical(type) || type === "tRNS");
  const [header, end] = [kept.shift(), kept.pop()];
  if (!hasSignature(png) || header?.type !== "IHDR" || end?.type !== "IEND") throw new Error("this is no PNG");
  return joinBytes([signature, header.bytes, ...first, ...kept.map(({ bytes }) => bytes), ...last, end.bytes]);
}
