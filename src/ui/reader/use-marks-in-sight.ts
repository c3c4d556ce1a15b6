import { type RefObject, useEffect } from "react";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Article } from "../../core/model/dataset.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { findSentence } from "./find-sentence.ts";

/** How near to the edge, in CSS px, a sentence counts as out of sight. */
const margin = 24;

const still = "(prefers-reduced-motion: reduce)";

/** Where an element stands: above what is in sight of its scroller (negative), in it (0), or below. In CSS px. */
function distance(element: HTMLElement, scroller: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  const sight = scroller.getBoundingClientRect();
  if (top < sight.top + margin) return top - sight.top - margin;
  return Math.max(0, bottom - sight.bottom + margin);
}

/** Of the marked sentences, the one to bring into sight: what is selected itself, else the nearest to what is read. */
function nearestMark(
  scroller: HTMLElement,
  marked: readonly PlacedSentence[],
  chosen: PlacedSentence | undefined,
): HTMLElement | null {
  const elements = (chosen ? [chosen] : marked).flatMap((place) => findSentence(place) ?? []);
  const [nearest] = elements
    .map((element) => ({ element, far: Math.abs(distance(element, scroller)) }))
    .toSorted((a, b) => a.far - b.far);
  return nearest && nearest.far > 0 ? nearest.element : null;
}

/**
 * Brings what speaks of a new selection into sight, without moving what is in sight already; and puts the keyboard on the
 * sentence that it is at, where the keyboard is wanted or was already.
 */
export function useMarksInSight(
  scroller: RefObject<HTMLElement | null>,
  article: Article | null,
  current: PlacedSentence | undefined,
): void {
  const { derived } = useApp();
  const selection = useStoreValue("view", ({ view }) => view.selection);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !article || !selection) return;
    const marked = [...derived.marks().keys()].filter((place) => place.article === article);
    const isChosen = selection.sentences?.some(
      ([id, sentence]) => id === article.id && sentence === current?.sentence.id,
    );
    const mark = nearestMark(element, marked, isChosen ? current : undefined);
    // Of what does not fit its beginning is read first.
    const block = mark && mark.getBoundingClientRect().height > element.clientHeight * 0.9 ? "start" : "center";
    mark?.scrollIntoView({ block, behavior: matchMedia(still).matches ? "auto" : "smooth" });
    const isHere = element.contains(document.activeElement);
    if (isHere && isChosen && current) focusSentence(current);
  }, [scroller, derived, article, selection, current]);
  useWantedFocus("article", () => {
    if (current) focusSentence(current);
  });
}

function focusSentence(place: PlacedSentence): void {
  findSentence(place)?.querySelector("button")?.focus({ preventScroll: true });
}
