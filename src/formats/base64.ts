/** Base64 (RFC 4648, 4) of bytes, with what browsers, workers and Node all have. */

/** How many bytes become characters in one call: a multiple of 3, and fewer than any engine's limit of arguments. */
const step = 0x6000;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += step) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + step)));
  }
  return text;
}

/** @returns `null` for what is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
