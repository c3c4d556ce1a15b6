import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** Where in its article a sentence stands: "sentence 13", "headline". */
export const sayPlaceOf = ({ kind, number }: Pick<PlacedSentence, "kind" | "number">, { t }: ReaderWords): string =>
  number === null ? t(`witness.kind.${kind}`) : t("witness.sentence", { number });
