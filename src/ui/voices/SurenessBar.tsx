import type { SurenessCount } from "../../core/query/voices.ts";
import styles from "./voices.module.css";

/** In CSS px: the length of a claim, of the shortest piece and of the whole bar, and what parts two pieces. */
const claimLength = 9;
const shortest = 8;
const barLength = 72;
const gap = 4;
const dashes = { certain: undefined, probable: "5 3", possible: "2 3" } as const;

interface Piece extends SurenessCount {
  readonly from: number;
  readonly to: number;
}

/** Shares out a bar that is as long as there are claims, none of its pieces too short to tell its line. */
function layOut(sureness: readonly SurenessCount[]): Piece[] {
  const total = sureness.reduce((sum, { count }) => sum + count, 0);
  const gaps = (sureness.length - 1) * gap;
  const room = Math.max(Math.min(barLength, total * claimLength) - gaps, sureness.length * shortest);
  const spare = room - sureness.length * shortest;
  const pieces: Piece[] = [];
  for (const piece of sureness) {
    const from = pieces.length === 0 ? 0 : (pieces.at(-1) as Piece).to + gap;
    pieces.push({ ...piece, from, to: from + shortest + (piece.count / total) * spare });
  }
  return pieces;
}

/**
 * How surely one speaks, in the picture's own lines: solid, dashed or dotted for as many as are certain, probable or
 * possible; a stroke across the end of those that are denied. The words stand beside it.
 */
export function SurenessBar({ sureness }: { readonly sureness: readonly SurenessCount[] }) {
  return (
    <svg className={styles["bar"]} width={barLength} height={12} aria-hidden="true">
      {layOut(sureness).map(({ factuality, isNegated, from, to }) => (
        <g key={`${factuality} ${isNegated}`}>
          <line x1={from} x2={to} y1={6} y2={6} strokeDasharray={dashes[factuality]} />
          {isNegated && <line x1={to - 1} x2={to - 1} y1={1} y2={11} data-end />}
        </g>
      ))}
    </svg>
  );
}
