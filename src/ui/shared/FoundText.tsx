import type { SearchTerm } from "../../core/query/search-terms.ts";
import { markTerms } from "../../core/query/mark-terms.ts";
import styles from "./FoundText.module.css";

interface FoundTextProps {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly language?: string | undefined;
  readonly className?: string | undefined;
}

/** Longer texts are cut, in UTF-16 units, and begin this far before what is marked first. */
const longest = 420;
const before = 80;

/** Where a text that is too long for a list begins and ends in it: between words, around what was found. */
function cut(text: string, first: number): { readonly from: number; readonly to: number } {
  if (text.length <= longest) return { from: 0, to: text.length };
  const from = first <= before ? 0 : text.indexOf(" ", first - before) + 1;
  const to = text.lastIndexOf(" ", from + longest);
  return { from: Math.min(from, first), to: to > first ? to : Math.min(text.length, from + longest) };
}

/** A text with what was looked for marked in it. */
export function FoundText({ text, terms, language, className }: FoundTextProps) {
  const ranges = markTerms(text, terms);
  const { from, to } = cut(text, ranges[0]?.start ?? 0);
  const inside = ranges.filter(({ start }) => start < to);
  return (
    <span className={className} lang={language} dir="auto">
      {from > 0 && "… "}
      {inside.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(inside[i - 1]?.end ?? from, start)}
          <mark className={styles["mark"]}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(inside.at(-1)?.end ?? from, to)}
      {to < text.length && " …"}
    </span>
  );
}
