import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";

/** The id of a sentence's element: its place in the one article that is shown. */
export const sentenceId = ({ order }: PlacedSentence): string => `sentence-${order}`;

/** The element of a sentence of the article that is shown; `null` while it is not there yet. */
export const findSentence = (place: PlacedSentence): HTMLElement | null => document.getElementById(sentenceId(place));
