import type { Citation, CitationTerm, CitationWords } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import type { Day } from "./dates.ts";
import type { Runs } from "./rich-text.ts";

/** How a manual has quotes cited and their sources listed. */
export interface CitationStyle {
  /** What follows a quote in the text. */
  readonly inText: (citation: Citation, words: CitationWords) => Runs;
  /** What stands in a note to it. */
  readonly note: (citation: Citation, words: CitationWords, today: Day) => Runs;
  /** The entry of an article in the list at the end. */
  readonly reference: (article: Article, words: CitationWords, today: Day) => Runs;
  /** What that list is called. */
  readonly list: CitationTerm;
}
