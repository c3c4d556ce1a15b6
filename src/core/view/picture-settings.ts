/** How a reader wants pictures to be made. Kept among the settings. */

/** What is drawn: what the screen shows as it shows it, all that the filter lets through, or what stands out now. */
export const pictureSubjects = ["view", "visible", "selection"] as const;
export type PictureSubject = (typeof pictureSubjects)[number];

export const pictureSizes = [
  "screen",
  "slide",
  "slide4k",
  "a4",
  "a4Wide",
  "a3",
  "a3Wide",
  "letter",
  "letterWide",
  "square",
  "own",
] as const;
export type PictureSizeId = (typeof pictureSizes)[number];

export const pictureGrounds = ["paper", "white", "dark", "contrast", "transparent"] as const;
export type PictureGround = (typeof pictureGrounds)[number];

/** What can stand around the graph, in the order in which it is given room. */
export const pageParts = ["title", "source", "legend", "filters", "sentences"] as const;
export type PagePart = (typeof pageParts)[number];

export const pictureKinds = ["png", "svg"] as const;
export type PictureKind = (typeof pictureKinds)[number];

export const pictureScales = [1, 2, 3, 4] as const;
export const typeScales = [1, 1.25, 1.5, 2] as const;

export interface PictureSettings {
  /** Of pixels, or of shapes and text. */
  readonly kind: PictureKind;
  readonly subject: PictureSubject;
  readonly size: PictureSizeId;
  /** The size of one's own, in px of the picture. */
  readonly own: { readonly width: number; readonly height: number };
  readonly scale: (typeof pictureScales)[number];
  readonly ground: PictureGround;
  readonly parts: readonly PagePart[];
  /** By how much labels and words are larger than they would be. */
  readonly type: (typeof typeScales)[number];
  /** `null`: the reader's. */
  readonly language: string | null;
  /** Whether the file holds the dataset and the view too, and so opens again. */
  readonly isLive: boolean;
}

export const usualPicture: PictureSettings = {
  kind: "png",
  subject: "view",
  size: "slide",
  own: { width: 1600, height: 1200 },
  scale: 2,
  ground: "paper",
  parts: ["title", "source", "legend", "filters"],
  type: 1,
  language: null,
  isLive: true,
};

/** Sizes of one's own that can be asked for; whether a picture of that size can be made is told by `picture-size.ts`. */
const isSide = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

/** Takes from what the browser has kept whatever is still a setting; the usual for the rest. */
export function readPictureSettings(kept: unknown): PictureSettings {
  if (typeof kept !== "object" || kept === null) return usualPicture;
  const raw = kept as Partial<Record<keyof PictureSettings, unknown>>;
  const known = <Value>(values: readonly Value[], key: keyof PictureSettings, usual: Value): Value =>
    values.find((value) => value === raw[key]) ?? usual;
  const { width, height } = (raw.own ?? {}) as Partial<Record<"width" | "height", unknown>>;
  const { parts } = raw;
  return {
    kind: known(pictureKinds, "kind", usualPicture.kind),
    subject: known(pictureSubjects, "subject", usualPicture.subject),
    size: known(pictureSizes, "size", usualPicture.size),
    own: isSide(width) && isSide(height) ? { width, height } : usualPicture.own,
    scale: known(pictureScales, "scale", usualPicture.scale),
    ground: known(pictureGrounds, "ground", usualPicture.ground),
    parts: Array.isArray(parts) ? pageParts.filter((part) => parts.includes(part)) : usualPicture.parts,
    type: known(typeScales, "type", usualPicture.type),
    language: typeof raw.language === "string" ? raw.language : null,
    isLive: typeof raw.isLive === "boolean" ? raw.isLive : usualPicture.isLive,
  };
}
