import { useMemo, useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { listTexts, listWords, type SearchTexts } from "../../core/query/list-texts.ts";
import { hasFewResults, type SearchResults, searchTexts } from "../../core/query/search-texts.ts";
import { useSliced } from "../shared/use-sliced.ts";

/**
 * What a query finds, at once, so that Enter never takes what an earlier query found. The dataset's texts are made ready
 * when the search is first used, its words when a query finds little; typing waits for neither.
 *
 * @returns `null` without a query, and while the texts are not ready
 */
export function useSearch(index: DatasetIndex | null, query: string, language: string): SearchResults | null {
  const asked = query.trim();
  const { value: texts } = useSliced(index, listTexts);
  const exact = useMemo(() => texts && searchTexts(texts, asked, { language, words: null }), [texts, asked, language]);
  const isScarce = exact !== null && exact.terms.length > 0 && hasFewResults(exact);
  const [scarce, setScarce] = useState<SearchTexts | null>(null);
  if (isScarce && scarce !== texts) setScarce(texts);
  const { value: words } = useSliced(scarce, listWords);
  const results = useMemo(
    () => (texts && isScarce && words && scarce === texts ? searchTexts(texts, asked, { language, words }) : exact),
    [texts, language, asked, isScarce, words, scarce, exact],
  );
  return asked === "" ? null : results;
}
