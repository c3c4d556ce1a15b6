/** What stands on the screen, pixel by pixel: the journeys look at the picture as an eye would. */
import { inflateSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

/** A part of the screen; places are in CSS px of the page. */
export interface Shot {
  readonly box: Box;
  readonly png: Buffer;
  readonly at: (x: number, y: number) => Colour;
}

/** Undoes the filters that PNG puts before compression (RFC 2083, section 6). */
function unfilter(data: Buffer, width: number, height: number, bytes: number): Buffer {
  const stride = width * bytes;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const left = i < bytes ? 0 : (out[y * stride + i - bytes] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + i] ?? 0);
      const corner = i < bytes || y === 0 ? 0 : (out[(y - 1) * stride + i - bytes] ?? 0);
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const plus = [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
      out[y * stride + i] = ((data[y * (stride + 1) + 1 + i] ?? 0) + plus) & 255;
    }
  }
  return out;
}

/** A picture's pixels, row by row, of so many bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
  readonly bytes: number;
}

export function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const bytes = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(parts)), width, height, bytes), bytes };
}

export async function look(page: Page, box: Box): Promise<Shot> {
  const clip = {
    x: Math.ceil(box.x),
    y: Math.ceil(box.y),
    width: Math.floor(box.width) - 1,
    height: Math.floor(box.height) - 1,
  };
  const png = await page.screenshot({ clip });
  let decoded: Pixels | null = null;
  const at = (x: number, y: number): Colour => {
    decoded ??= decode(png);
    const { width, pixels, bytes } = decoded;
    const start = ((Math.round(y) - clip.y) * width + Math.round(x) - clip.x) * bytes;
    return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
  };
  return { box: clip, png, at };
}

/** Waits until a part of the screen no longer changes: a movement may begin a moment late, so twice the same is not enough. */
export async function lookWhenStill(page: Page, box: Box): Promise<Shot> {
  let shot = await look(page, box);
  let same = 0;
  await expect
    .poll(
      async () => {
        const before = shot;
        shot = await look(page, box);
        same = shot.png.equals(before.png) ? same + 1 : 0;
        return same;
      },
      { message: "the picture comes to rest", intervals: [60, 80, 100], timeout: 10_000 },
    )
    .toBeGreaterThanOrEqual(3);
  return shot;
}

function toColour(hex: string): Colour {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** The places that have a colour, row by row. */
export function placesOf(shot: Shot, hex: string, tolerance = 8): Point[] {
  const wanted = toColour(hex);
  const { box, at } = shot;
  const places: Point[] = [];
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const colour = at(x, y);
      if (wanted.every((part, i) => Math.abs(part - (colour[i] ?? 0)) <= tolerance)) places.push({ x, y });
    }
  }
  return places;
}

const blockSize = 8;

/** The mean colours of a picture's blocks, row by row. */
function blocksOf({ box, at }: Shot): Colour[] {
  const blocks: Colour[] = [];
  for (let y = box.y; y + blockSize <= box.y + box.height; y += blockSize) {
    for (let x = box.x; x + blockSize <= box.x + box.width; x += blockSize) {
      const sum: [number, number, number] = [0, 0, 0];
      for (let i = 0; i < blockSize ** 2; i += 2) {
        const colour = at(x + (i % blockSize), y + Math.floor(i / blockSize));
        for (const part of [0, 1, 2] as const) sum[part] += colour[part];
      }
      blocks.push(sum);
    }
  }
  return blocks;
}

/**
 * Whether two pictures show the same, as an eye sees it: Cytoscape draws a hair differently when it comes from another
 * zoom, because it keeps what it has drawn before.
 */
export function showTheSame(a: Shot, b: Shot): boolean {
  if (a.png.equals(b.png)) return true;
  const others = blocksOf(b);
  const tolerance = (blockSize ** 2 / 2) * 48;
  const differing = blocksOf(a).filter((block, i) =>
    block.some((part, j) => Math.abs(part - (others[i]?.[j] ?? 0)) > tolerance),
  );
  return differing.length < others.length / 1000;
}

/** How many lines a column of pixels crosses. */
export function linesAcross({ box, at }: Shot, x: number): number {
  const ground = at(box.x + 4, box.y + 4);
  let lines = 0;
  let isInLine = false;
  for (let y = box.y + 4; y < box.y + box.height - 4; y++) {
    const isInk = at(x, y).some((part, i) => Math.abs(part - (ground[i] ?? 0)) > 40);
    if (isInk && !isInLine) lines++;
    isInLine = isInk;
  }
  return lines;
}

/** How many different colours a part of the screen has: one or two where nothing is drawn. */
export function countColours({ box, at }: Shot): number {
  const colours = new Set<number>();
  for (let y = box.y; y < box.y + box.height; y += 2) {
    for (let x = box.x; x < box.x + box.width; x += 2) {
      const [red, green, blue] = at(x, y);
      colours.add((red << 16) | (green << 8) | blue);
    }
  }
  return colours.size;
}

/** A place in a picture with nothing near it. */
export function emptyPlace({ box, at }: Shot, room = 24): Point {
  const isEmpty = ({ x, y }: Point) => {
    const [red, green, blue] = at(x, y);
    for (let dy = -room; dy <= room; dy += 2) {
      for (let dx = -room; dx <= room; dx += 2) {
        const [r, g, b] = at(x + dx, y + dy);
        if (r !== red || g !== green || b !== blue) return false;
      }
    }
    return true;
  };
  for (let y = box.y + room; y < box.y + box.height - room; y += 16) {
    for (let x = box.x + room; x < box.x + box.width - room; x += 16) if (isEmpty({ x, y })) return { x, y };
  }
  throw new Error("the picture has no empty place");
}

export function middleOf(places: readonly Point[]): Point {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(xs), y: middle(ys) };
}
