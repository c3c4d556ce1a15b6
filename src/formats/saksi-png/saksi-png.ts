import type { DatasetFormat } from "../dataset-format.ts";
import { readSaksiPng } from "./read.ts";

/** How pictures begin (WHATWG MIME Sniffing, 6.1, and ISO/IEC 23008-12): some letters, and where they stand. */
const beginnings = [
  { at: 1, letters: "PNG" },
  { at: 0, letters: "\u00ff\u00d8\u00ff" }, // JPEG
  { at: 0, letters: "GIF8" },
  { at: 8, letters: "WEBP" },
  { at: 4, letters: "ftyp" }, // AVIF, HEIC
] as const;

/** A picture that reopens. Pictures of other kinds are taken too, to be told what became of them on the way. */
export const saksiPng: DatasetFormat = {
  recognises: (bytes) =>
    beginnings.some(({ at, letters }) =>
      Array.from(letters).every((letter, i) => bytes[at + i] === letter.charCodeAt(0)),
    ),
  read: readSaksiPng,
};
