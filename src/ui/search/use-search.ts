import { useEffect, useMemo, useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { completeInTurns, type Sliced } from "../../core/model/sliced.ts";
import { listTexts, listWords, type SearchTexts } from "../../core/query/list-texts.ts";
import { hasFewResults, type SearchResults, searchTexts } from "../../core/query/search-texts.ts";
import { useApp } from "../shared/app-context.ts";

/**
 * The result of sliced work on something, done between frames and given up when that changes; `null` until it is there.
 *
 * @param source `null` while the work is not wanted
 */
function useSliced<Source extends object, Value>(
  source: Source | null,
  work: (source: Source) => Sliced<Value>,
): Value | null {
  const { pacer } = useApp().ports;
  const [done, setDone] = useState<{ readonly source: Source; readonly value: Value } | null>(null);
  useEffect(() => {
    if (!source || done?.source === source) return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const pause = async () => {
      await pacer.pause();
      signal.throwIfAborted();
    };
    const run = async () => {
      try {
        const value = await completeInTurns(work(source), pause, () => pacer.now());
        if (!signal.aborted) setDone({ source, value });
      } catch (reason) {
        if (!signal.aborted) throw reason;
      }
    };
    void run();
    return () => giveUp.abort();
  }, [source, work, done, pacer]);
  return source && done?.source === source ? done.value : null;
}

/**
 * What a query finds, at once, so that Enter never takes what an earlier query found. The dataset's texts are made ready
 * when the search is first used, its words when a query finds little; typing waits for neither.
 *
 * @returns `null` without a query, and while the texts are not ready
 */
export function useSearch(index: DatasetIndex | null, query: string, language: string): SearchResults | null {
  const asked = query.trim();
  const texts = useSliced(index, listTexts);
  const exact = useMemo(() => texts && searchTexts(texts, asked, { language, words: null }), [texts, asked, language]);
  const isScarce = exact !== null && exact.terms.length > 0 && hasFewResults(exact);
  const [scarce, setScarce] = useState<SearchTexts | null>(null);
  if (isScarce && scarce !== texts) setScarce(texts);
  const words = useSliced(scarce, listWords);
  const results = useMemo(
    () => (texts && isScarce && words && scarce === texts ? searchTexts(texts, asked, { language, words }) : exact),
    [texts, language, asked, isScarce, words, scarce, exact],
  );
  return asked === "" ? null : results;
}
