/** The room of a page, taken from its edges part by part; what is left is the graph's. */
import type { PageText, TextStyle } from "./page.ts";
import { type Legend, type LegendGroup, type PlacedSwatch, setLegend } from "./page-legend.ts";
import { type NumberedSentence, setSentences } from "./page-sentences.ts";
import { breakText, setLines } from "./page-text.ts";
import type { PagePart } from "./picture-settings.ts";
import type { Size } from "./picture-size.ts";
import type { Extent } from "./scene-extent.ts";

/** What the parts of a page say, in the language of the picture. */
export interface PageWords {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
  readonly legend: readonly LegendGroup[];
  readonly sentences: readonly NumberedSentence[];
  readonly sayMore: (count: number) => string;
}

/** Where a part stands, as seen from the graph. */
export type PartPlace = "left" | "right" | "below";

const shapeAt = (place: PartPlace): "beside" | "below" => (place === "below" ? "below" : "beside");

/** Lines of text from the upper left corner of the room that they take. */
interface SetPart extends Size {
  readonly texts: readonly PageText[];
}

/** The share of the page's shorter side that is left free along each edge at most. */
const mostMargin = 0.05;
/** The share of the page's width and of its height that is the graph's at least. */
const leastShare = 0.45;

const styles = {
  title: { size: 22, lineHeight: 27, weight: 650, family: "serif", colour: "ink" },
  filters: { size: 12.5, lineHeight: 17, weight: 500, family: "sans", colour: "ink2" },
  source: { size: 11, lineHeight: 15, weight: 450, family: "sans", colour: "ink2" },
} as const satisfies Record<string, TextStyle>;

const mostLines = { title: 2, filters: 3, source: 3 } as const;

export class PageFrame {
  readonly texts: PageText[] = [];
  readonly swatches: PlacedSwatch[] = [];
  readonly missing: PagePart[] = [];
  legend: Legend | null = null;
  /** How many of the sentences stand on the page. */
  told = 0;
  private readonly free: { left: number; right: number; top: number; bottom: number };
  private readonly least: Size;
  private readonly unit: number;

  /** @param hasParts whether anything but the graph stands on the page */
  constructor({ width, height }: Size, unit: number, hasParts: boolean) {
    const margin = hasParts ? Math.min(26 * unit, mostMargin * Math.min(width, height)) : 0;
    this.free = { left: margin, top: margin, right: width - margin, bottom: height - margin };
    this.least = { width: width * leastShare, height: height * leastShare };
    this.unit = unit;
  }

  /** What is left. */
  get box(): Extent {
    const { left, right, top, bottom } = this.free;
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /** @param isClose whether what comes next belongs to it */
  takeText(part: "title" | "filters" | "source", words: string, isClose: boolean): void {
    if (words === "") return;
    const { size, lineHeight, ...rest } = styles[part];
    const style: TextStyle = { ...rest, size: size * this.unit, lineHeight: lineHeight * this.unit };
    const { width } = this.box;
    const lines = width >= 8 * style.size ? breakText(words, style, width, mostLines[part]) : [];
    const height = lines.length * style.lineHeight;
    if (lines.length === 0 || height > this.roomFor("below").height) {
      this.missing.push(part);
      return;
    }
    const texts = setLines(lines, style, 0, 0);
    if (part === "source") {
      this.take({ texts, width, height }, "below");
      return;
    }
    this.put(texts, this.free.left, this.free.top);
    this.free.top += height + (isClose ? 5 * this.unit : this.gapTo("below"));
  }

  takeLegend(groups: readonly LegendGroup[], place: PartPlace): void {
    const legend = setLegend(groups, this.roomFor(place), this.unit, shapeAt(place));
    if (!legend) {
      this.missing.push("legend");
      return;
    }
    this.legend = legend;
    this.take(legend, place, legend.swatches);
  }

  /** @param kept what of the room they leave to the graph at least */
  takeSentences({ sentences, sayMore }: PageWords, place: PartPlace, kept: Size): void {
    const caption = setSentences(sentences, sayMore, this.roomFor(place, kept), this.unit, shapeAt(place));
    if (!caption) return;
    this.told = caption.told;
    this.take(caption, place);
  }

  /** How large a part may be that leaves its share to the graph, or more. */
  private roomFor(place: PartPlace, kept: Size = this.least): Size {
    const { width, height } = this.box;
    const gap = this.gapTo(place);
    return place === "below"
      ? { width, height: height - Math.max(kept.height, this.least.height) - gap }
      : { width: width - Math.max(kept.width, this.least.width) - gap, height };
  }

  private gapTo(place: PartPlace): number {
    return (place === "below" ? 14 : 24) * this.unit;
  }

  private take(part: SetPart, place: PartPlace, swatches: readonly PlacedSwatch[] = []): void {
    const { free } = this;
    const gap = this.gapTo(place);
    const left = place === "right" ? free.right - part.width : free.left;
    const top = place === "below" ? free.bottom - part.height : free.top;
    this.put(part.texts, left, top, swatches);
    if (place === "below") free.bottom -= part.height + gap;
    else if (place === "right") free.right -= part.width + gap;
    else free.left += part.width + gap;
  }

  private put(texts: readonly PageText[], left: number, top: number, swatches: readonly PlacedSwatch[] = []): void {
    this.texts.push(
      ...texts.map((text) => ({ ...text, box: { ...text.box, x: text.box.x + left, y: text.box.y + top } })),
    );
    this.swatches.push(...swatches.map((placed) => ({ ...placed, x: placed.x + left, y: placed.y + top })));
  }
}
