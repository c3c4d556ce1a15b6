import type { TextRange } from "../../core/evidence/anchor-quote.ts";
import { codePointOffsets } from "../../core/evidence/plain-text.ts";

/** What would end a line, or a field of it, for some reader: brat's own, in Python, breaks lines at all of these. */
const breaks = /[\p{Cc}\u2028\u2029]+/gu;

const flatten = (text: string): string => text.replace(breaks, " ").trim();

/** A value in JSON on one line. */
const writeValue = (value: unknown): string =>
  JSON.stringify(value).replace(breaks, (found) =>
    Array.from(found, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );

/** The stretches of a range without the line breaks in it: brat has an annotation of several lines in parts. */
function splitAtBreaks(text: string, { start, end }: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(breaks)) {
    if (start + index > from) parts.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

/** Writes the lines of one `.ann` file (https://brat.nlplab.org/standoff.html), numbering each kind from 1. */
export function createAnnotationLines(text: string) {
  const points = codePointOffsets(text);
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (kind: "T" | "E" | "A" | "N" | "#", rest: string): string => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    lines.push(`${kind}${number}\t${rest}\n`);
    return `${kind}${number}`;
  };
  return {
    /** @returns the annotation's id; `null` where there is nothing but line breaks */
    textBound(type: string, ranges: readonly TextRange[]): string | null {
      const parts = ranges.flatMap((range) => splitAtBreaks(text, range));
      if (parts.length === 0) return null;
      const spans = parts.map(({ start, end }) => `${points[start]} ${points[end]}`).join(";");
      return add("T", `${type} ${spans}\t${parts.map(({ start, end }) => text.slice(start, end)).join(" ")}`);
    },
    event: (type: string, trigger: string, roles: readonly (readonly [role: string, argument: string])[]): string =>
      add("E", [`${type}:${trigger}`, ...roles.map(([role, argument]) => `${role}:${argument}`)].join(" ")),
    attribute: (name: string, of: string, value?: string): string =>
      add("A", [name, of, ...(value === undefined ? [] : [value])].join(" ")),
    /** @param entry of the knowledge base, without spaces */
    reference: (of: string, entry: string, label: string): string =>
      add("N", `Reference ${of} ${entry}\t${flatten(label)}`),
    note: (of: string, value: unknown): string => add("#", `AnnotatorNotes ${of}\t${writeValue(value)}`),
    finish: (): string => lines.join(""),
  };
}
