import type { Article } from "../../core/model/dataset.ts";
import { isolateText } from "../../core/view/isolate-text.ts";
import type { ReaderWords } from "./reader-words.ts";

/** Who has published an article, and when, as far as is known; neither is drawn into the other's direction of writing. */
export const sayPublication = (
  { publisher, published }: Pick<Article, "publisher" | "published">,
  { instant }: Pick<ReaderWords, "instant">,
): readonly string[] => [
  ...(publisher === undefined ? [] : [isolateText(publisher)]),
  ...(published === undefined ? [] : [instant(published)]),
];
