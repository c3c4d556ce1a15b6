/**
 * A hand-out as one page that needs nothing else: no script runs in it, nothing is fetched, and only its own style sheet
 * counts, whatever its texts say.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64 } from "../base64.ts";

export interface HandOutContent {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly style: string;
  /** What stands in the page, as markup that a browser has written. */
  readonly body: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export function writeHandOut({ title, language, style, body }: HandOutContent): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder();
  const hash = toBase64(sha256(bytes.encode(style)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return bytes.encode(`<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`);
}
