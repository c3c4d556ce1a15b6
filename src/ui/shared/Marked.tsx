import type { TextSegment } from "../../core/evidence/segment-text.ts";
import styles from "./Marked.module.css";

/** A sentence with its quote marked and its hedging words underlined. */
export function Marked({ segments }: { readonly segments: readonly TextSegment[] }) {
  let at = 0;
  return segments.map(({ text, isQuote, isHedge }) => {
    const key = at;
    at += text.length;
    const inner = isHedge ? <u className={styles["hedge"]}>{text}</u> : text;
    return isQuote ? (
      <mark key={key} className={styles["quote"]}>
        {inner}
      </mark>
    ) : (
      <span key={key}>{inner}</span>
    );
  });
}
