import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { ReaderWords } from "./use-words.ts";

/** Where in its article a sentence stands: "sentence 13", "headline". */
export function sayPlace({ number, kind }: PlacedSentence, { t }: ReaderWords): string {
  return number === null ? t(`witness.kind.${kind}`) : t("witness.sentence", { number });
}
