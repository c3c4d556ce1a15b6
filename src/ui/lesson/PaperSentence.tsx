import type { Runs } from "../../actions/hand-out.ts";
import type { SheetSentence } from "../../core/story/lesson-sheet.ts";
import { CitedWords } from "../shared/CitedWords.tsx";
import { saySpeakers, saySurely } from "../shared/say-claim.ts";
import { sayPlaceOf } from "./say-place-of.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { Gap } from "./Gap.tsx";

interface PaperSentenceProps {
  readonly sentence: SheetSentence;
  /** Where it is from, as the style of citations has it. */
  readonly source: Runs | undefined;
  readonly words: ReaderWords;
}

/**
 * A sentence with its number, its quote underlined and its hedging framed; who says so, and how surely. What the step asks
 * is a gap, and is not said.
 */
export function PaperSentence({ sentence: { at, said }, source = [], words }: PaperSentenceProps) {
  const claims = said.claims
    .map((claim) =>
      [
        ...(claim.speakers === null ? [] : [saySpeakers(claim, words)]),
        ...(claim.factuality === null ? [] : [saySurely(claim, words)]),
      ].join(" · "),
    )
    .filter((claim) => claim !== "");
  return (
    <li>
      <span className="paper-number">{at}</span>
      <div>
        <p lang={said.language} dir="auto">
          {said.pieces.map(({ text, isQuote, isHedge }, i) => {
            const bare = text === null ? <Gap words={words} /> : isHedge ? <u className="paper-hedge">{text}</u> : text;
            return isQuote ? <mark key={i}>{bare}</mark> : <span key={i}>{bare}</span>;
          })}
        </p>
        {claims.map((claim) => (
          <p key={claim} className="paper-small">
            {claim}
          </p>
        ))}
        <p className="paper-small">
          {sayPlaceOf(said, words)} · <CitedWords runs={source} />
        </p>
      </div>
    </li>
  );
}
