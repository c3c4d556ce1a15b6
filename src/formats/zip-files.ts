import { Zip, ZipDeflate } from "fflate";
import type { Sliced } from "../core/model/sliced.ts";
import { joinBytes } from "./join-bytes.ts";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text as a file, in UTF-8. */
export const textFile = (name: string, text: string): NamedFile => ({ name, bytes: new TextEncoder().encode(text) });

/** How much is packed in one turn, in bytes: a few milliseconds' worth. */
const sliceSize = 1 << 16;

/** Puts files into one ZIP archive. Their names must differ, in small letters too. */
export function* zipFiles(files: readonly NamedFile[]): Sliced<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [i, { name, bytes: content }] of files.entries()) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    let at = 0;
    do {
      entry.push(content.subarray(at, at + sliceSize), at + sliceSize >= content.length);
      at += sliceSize;
      yield i / files.length;
    } while (at < content.length);
  }
  zip.end();
  return joinBytes(chunks);
}
