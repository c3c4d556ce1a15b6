/**
 * Where legend and sentences stand on the page of a picture. All arrangements are tried, and that is taken which has as many
 * parts as find room, then labels that can be read, then as many sentences as leave these readable, then the largest graph.
 */
import { PageFrame, type PageWords, type PartPlace } from "./page-frame.ts";
import type { PagePart } from "./picture-settings.ts";
import type { Size } from "./picture-size.ts";
import type { Extent } from "./scene-extent.ts";

/** Parts in the order in which they take their room. */
type Arrangement = readonly (readonly [part: "legend" | "sentences", place: PartPlace])[];

/** Of two that are equally good the first is taken. To the left and to the right of the graph is as on the screen. */
const arrangements: readonly Arrangement[] = [
  [
    ["legend", "right"],
    ["sentences", "below"],
  ],
  [
    ["sentences", "below"],
    ["legend", "right"],
  ],
  [
    ["legend", "left"],
    ["sentences", "right"],
  ],
  [
    ["legend", "below"],
    ["sentences", "below"],
  ],
  [
    ["legend", "below"],
    ["sentences", "right"],
  ],
  [["legend", "right"]],
  [["legend", "below"]],
];

/** The share of the page's sides that sentences may take where labels cannot be read beside them. */
const usualShare = 0.32;

const leaveShare = (box: Extent, page: Size): Size => ({
  width: box.width - usualShare * page.width,
  height: box.height - usualShare * page.height,
});

/** How the graph of a page looks in a box of it. */
export interface GraphFit {
  /** Px of the page a layout unit. */
  readonly zoomIn: (box: Extent) => number;
  /** The least zoom at which all its labels can be read, and the least box that takes. */
  readonly readable: { readonly zoom: number; readonly box: Size };
}

/** What speaks for a frame, the weightiest first: more of each is better. */
function judge({ missing, told, box }: PageFrame, { zoomIn, readable }: GraphFit): readonly number[] {
  const zoom = zoomIn(box);
  const isReadable = zoom >= readable.zoom;
  // Signs that nobody explains are worse than sentences that are left out.
  return [missing.includes("legend") ? 0 : 1, -missing.length, isReadable ? 1 : 0, isReadable ? told : 0, zoom];
}

/** The first of the best. */
function pickBest(frames: readonly PageFrame[], fit: GraphFit): PageFrame {
  const judged = frames.map((frame) => ({ frame, worth: judge(frame, fit) }));
  return judged.reduce((best, other) => {
    const decisive = other.worth.findIndex((value, at) => value !== best.worth[at]);
    return (other.worth[decisive] ?? 0) > (best.worth[decisive] ?? 0) ? other : best;
  }).frame;
}

/**
 * Frames the parts that are asked for in the best way that there is.
 *
 * @param unit what lengths are multiples of
 */
export function arrangePage(
  page: Size,
  parts: ReadonlySet<PagePart>,
  words: PageWords,
  fit: GraphFit,
  unit: number,
): PageFrame {
  const isTelling = parts.has("sentences") && words.sentences.length > 0;
  const frameIn = (arrangement: Arrangement, isShared: boolean): PageFrame => {
    const frame = new PageFrame(page, unit, parts.size > 0);
    const isFiltered = parts.has("filters") && words.filters !== "";
    for (const part of ["title", "filters", "source"] as const)
      if (parts.has(part)) frame.takeText(part, words[part], part === "title" && isFiltered);
    for (const [part, place] of arrangement) {
      if (part === "legend") frame.takeLegend(words.legend, place);
      else frame.takeSentences(words, place, isShared ? leaveShare(frame.box, page) : fit.readable.box);
    }
    if (isTelling && frame.told === 0) frame.missing.push("sentences");
    return frame;
  };
  const asked = (part: "legend" | "sentences"): boolean => parts.has(part) && words[part].length > 0;
  const trimmed = arrangements.map((arrangement) => arrangement.filter(([part]) => asked(part)));
  const different = [...new Map(trimmed.map((arrangement) => [arrangement.join(), arrangement])).values()];
  const readable = different.map((arrangement) => frameIn(arrangement, false));
  const best = pickBest(readable, fit);
  if (!isTelling || (best.missing.length === 0 && fit.zoomIn(best.box) >= fit.readable.zoom)) return best;
  return pickBest([best, ...different.map((arrangement) => frameIn(arrangement, true))], fit);
}
