import { Fragment } from "react";
import type { Difference } from "../../core/evidence/align-quote.ts";

interface DifferingProps {
  readonly of: readonly (readonly Difference[])[];
  readonly side: "sought" | "found";
}

/** One side of a difference, whole, with what the other side lacks marked. */
export function Differing({ of: parts, side }: DifferingProps) {
  const Mark = side === "sought" ? "del" : "ins";
  return parts
    .filter((pieces) => pieces.some((piece) => piece[side] !== ""))
    .map((pieces, part) => (
      <Fragment key={part}>
        {part > 0 && " […] "}
        {pieces.map(({ sought, found }, at) => {
          const text = side === "sought" ? sought : found;
          if (text === "") return null;
          return sought === found ? <Fragment key={at}>{text}</Fragment> : <Mark key={at}>{text}</Mark>;
        })}
      </Fragment>
    ));
}
