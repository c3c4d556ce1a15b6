import type { DatasetFormat } from "../dataset-format.ts";
import { readSaksiSvg } from "./read.ts";

/** How far into a file its first element is looked for, in bytes: what may stand before it is short. */
const looked = 2048;

/** Behind what XML lets stand before it: a byte order mark, a declaration, comments, a document type. */
const beginning = /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?[^>]*>|<!--[^>]*-->|<!DOCTYPE[^>]*>)*<(?:svg:)?svg[\s>]/;

/** A picture of shapes that reopens. */
export const saksiSvg: DatasetFormat = {
  recognises: (bytes) => beginning.test(String.fromCharCode(...bytes.subarray(0, looked))),
  read: readSaksiSvg,
};
