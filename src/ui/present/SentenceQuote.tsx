import type { SlidePiece, SlideSentence } from "../../core/story/slide.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";
import { saySource, saySpeakers, saySurely } from "../shared/say-claim.ts";

/** A sentence as it was printed, its quote marked and its hedging underlined; who says so, and how surely. */
export function SentenceQuote({ sentence }: { readonly sentence: SlideSentence }) {
  const words = useWords();
  return (
    <figure className={styles["evidence"]}>
      <blockquote lang={sentence.language} dir="auto">
        <Pieces pieces={sentence.pieces} />
      </blockquote>
      <figcaption>
        {sentence.claims.map((claim) => (
          <p key={JSON.stringify(claim)}>
            <b>{saySpeakers(claim, words)}</b> · {saySurely(claim, words)}
          </p>
        ))}
        <p className={styles["source"]}>{saySource(sentence, words)}</p>
      </figcaption>
    </figure>
  );
}

/** What is hidden is a gap of one width, whatever was there. */
export function Pieces({ pieces }: { readonly pieces: readonly SlidePiece[] }) {
  const { t } = useWords();
  let at = 0;
  return pieces.map(({ text, isQuote, isHedge }) => {
    const key = at++;
    const bare =
      text === null ? (
        <span className={styles["blank"]}>
          <span className="sr-only">{t("present.blank")}</span>
        </span>
      ) : isHedge ? (
        <u>{text}</u>
      ) : (
        text
      );
    return isQuote ? <mark key={key}>{bare}</mark> : <span key={key}>{bare}</span>;
  });
}
