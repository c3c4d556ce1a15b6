import type { Sliced } from "../core/model/sliced.ts";

const lineWidth = 120;

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * JSON as one would write it by hand: two spaces a level, and a list of plain values on one line where it fits. The same
 * value is always the same text.
 *
 * @param from how much of the whole is done before this part of it; `to`: after it
 */
export function* writeJson(value: unknown, indent = "", from = 0, to = 1): Sliced<string> {
  if (!isContainer(value)) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [opening, closing] = isList ? ["[", "]"] : ["{", "}"];
  const entries = Object.entries<unknown>(value as Readonly<Record<string, unknown>>).filter(
    ([, item]) => item !== undefined,
  );
  if (entries.length === 0) return opening + closing;
  if (isList && !value.some(isContainer)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (indent.length + line.length <= lineWidth) return line;
  }
  const inner = `${indent}  `;
  const lines: string[] = [];
  for (const [i, [key, item]] of entries.entries()) {
    const start = from + ((to - from) * i) / entries.length;
    const text = yield* writeJson(item, inner, start, start + (to - from) / entries.length);
    lines.push(isList ? inner + text : `${inner}${JSON.stringify(key)}: ${text}`);
    if (i % 100 === 99) yield start;
  }
  return `${opening}\n${lines.join(",\n")}\n${indent}${closing}`;
}

/** @returns a file of it */
export function* writeJsonFile(value: unknown): Sliced<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(`${yield* writeJson(value)}\n`);
}
