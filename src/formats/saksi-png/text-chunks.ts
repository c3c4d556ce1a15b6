/** Texts in a picture (PNG, third edition, 11.3.3): `tEXt` has Latin-1, `iTXt` UTF-8. */
import { joinBytes } from "../join-bytes.ts";
import { makeChunk } from "./chunks.ts";

const toLatin1 = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/**
 * @param isPacked whether the text, UTF-8, is packed by zlib
 * @returns a chunk that names neither its language nor a translation of its keyword
 */
export function makeInternationalText(keyword: string, text: Uint8Array, isPacked: boolean): Uint8Array {
  const head = Uint8Array.from([...toLatin1(keyword), 0, Number(isPacked), 0, 0, 0]);
  return makeChunk("iTXt", joinBytes([head, text]));
}

/**
 * Makes the chunk that most programs can read: `tEXt` where its letters allow that, else `iTXt`. Lines end with a line
 * feed; other control characters, which neither may have, go.
 */
export function makeText(keyword: string, text: string): Uint8Array {
  const clean = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\n\P{Cc}]/gu, "");
  return /^[\n\x20-\x7e\xa0-\xff]*$/.test(clean)
    ? makeChunk("tEXt", Uint8Array.from([...toLatin1(keyword), 0, ...toLatin1(clean)]))
    : makeInternationalText(keyword, new TextEncoder().encode(clean), false);
}
