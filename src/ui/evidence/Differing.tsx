import { Fragment } from "react";
import type { Difference } from "../../core/evidence/align-quote.ts";

interface DifferingProps {
  readonly of: readonly (readonly Difference[])[];
  readonly side: "sought" | "found";
}

/** One side of a difference, whole: what the other lacks is struck out of what was sought, underlined in what is found. */
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
