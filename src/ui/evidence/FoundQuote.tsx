import { Check } from "lucide-react";
import { showSentence } from "../../actions/reading.ts";
import type { TextRange } from "../../core/evidence/anchor-quote.ts";
import { countCharacters } from "../../core/evidence/characters.ts";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp } from "../shared/app-context.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useOffered } from "../shared/use-offered.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./quote-check.module.css";

interface FoundQuoteProps {
  readonly place: PlacedSentence;
  readonly quote: readonly TextRange[];
}

/** That a quote stands in its sentence, and where: characters counted from 1, both ends included. */
export function FoundQuote({ place, quote }: FoundQuoteProps) {
  const app = useApp();
  const words = useWords();
  const isOffered = useOffered("showInArticle");
  const ranges = countCharacters(place.sentence.text, quote).map(({ start, end }) => `${start + 1}–${end}`);
  const found = words.t("witness.found", { place: sayPlace(place, words), ranges: ranges.join(", ") });
  return (
    <p className={styles["found"]}>
      <Check size={14} aria-hidden="true" />
      {isOffered ? <ActionButton action="showInArticle" label={found} run={() => showSentence(app, place)} /> : found}
    </p>
  );
}
