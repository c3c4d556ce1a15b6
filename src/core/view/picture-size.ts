/** How large a picture is: the page that it is composed on, and the px that the page becomes. */
import type { PictureSettings, PictureSizeId } from "./picture-settings.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PictureSize {
  /** In px of the page, which are as large as CSS px: 96 to the inch. */
  readonly page: Size;
  /** Px of the picture a px of the page. */
  readonly ratio: number;
  readonly pixels: Size;
  /** Points a px of the page, where it is looked at as it is meant to be. */
  readonly points: number;
}

/** What is smaller is hard to read, in points. */
export const leastPoints = 5;

/** No side of a picture may be longer, in px: what browsers, and programs that open pictures, can be relied on to take. */
export const longestSide = 16_384;
/** Nothing can be told in less. */
export const shortestSide = 64;

/** 300 dots to the inch. */
const printed = 300 / 96;

/** Of paper, and of screens as style sheets have them. */
export const usualPoints = 72 / 96;
/** Of a slide, which is 13⅓ inches wide in every program. */
const slidePoints = (72 * (13 + 1 / 3)) / 1920;

/** In px at scale 1, with how many of them make a px of the page. */
const sizes: Readonly<
  Record<Exclude<PictureSizeId, "screen" | "own">, readonly [width: number, height: number, ratio: number]>
> = {
  slide: [1920, 1080, 1],
  slide4k: [3840, 2160, 2],
  a4: [2480, 3508, printed],
  a4Wide: [3508, 2480, printed],
  a3: [3508, 4961, printed],
  a3Wide: [4961, 3508, printed],
  letter: [2550, 3300, printed],
  letterWide: [3300, 2550, printed],
  square: [1080, 1080, 1],
};

/** @param screen the graph's own size on the screen, in CSS px */
export function sizePicture(
  { size, own, scale }: Pick<PictureSettings, "size" | "own" | "scale">,
  screen: Size,
): PictureSize {
  const [width, height, ratio] =
    size === "screen"
      ? [Math.round(screen.width), Math.round(screen.height), 1]
      : size === "own"
        ? [own.width, own.height, 1]
        : sizes[size];
  return {
    page: { width: width / ratio, height: height / ratio },
    ratio: ratio * scale,
    pixels: { width: width * scale, height: height * scale },
    points: size === "slide" || size === "slide4k" ? slidePoints : usualPoints,
  };
}

/** How many px a page becomes. @param ratio px of the picture a px of the page */
export const pixelsOf = ({ width, height }: Size, ratio: number): Size => ({
  width: Math.round(width * ratio),
  height: Math.round(height * ratio),
});

/** Px of the picture per metre of paper, where a px of the page is printed as large as CSS has it. */
export const densityOf = ({ ratio }: Pick<PictureSize, "ratio">): number => (ratio * 96) / 0.0254;

export const canBeMade = ({ width, height }: Size): boolean =>
  Math.max(width, height) <= longestSide && Math.min(width, height) >= shortestSide;

/** The largest picture of the same shape that can be made. */
export function largestLike({ width, height }: Size): Size {
  const scale = longestSide / Math.max(width, height);
  const side = (length: number): number => Math.min(longestSide, Math.max(shortestSide, Math.round(length * scale)));
  return { width: side(width), height: side(height) };
}
