import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  pageParts,
  pictureGrounds,
  pictureKinds,
  pictureScales,
  pictureSizes,
  pictureSubjects,
  readPictureSettings,
  typeScales,
  usualPicture,
} from "./picture-settings.ts";
import { canBeMade, densityOf, largestLike, longestSide, shortestSide, sizePicture } from "./picture-size.ts";

const anySettings = fc.record({
  kind: fc.constantFrom(...pictureKinds),
  subject: fc.constantFrom(...pictureSubjects),
  size: fc.constantFrom(...pictureSizes),
  own: fc.record({ width: fc.integer({ min: 1 }), height: fc.integer({ min: 1 }) }),
  scale: fc.constantFrom(...pictureScales),
  ground: fc.constantFrom(...pictureGrounds),
  parts: fc.subarray([...pageParts]),
  type: fc.constantFrom(...typeScales),
  language: fc.constantFrom("id", "en", null),
  isLive: fc.boolean(),
});

describe("readPictureSettings", () => {
  it("reads what has been kept", () =>
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readPictureSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    ));

  it("makes settings of anything at all, the usual ones of what is none", () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const read = readPictureSettings(kept);
        expect(pictureSizes).toContain(read.size);
        expect(pageParts).toEqual(expect.arrayContaining([...read.parts]));
        expect(read.own.width).toBeGreaterThan(0);
      }),
    );
    expect(readPictureSettings({ scale: 9, own: { width: -1, height: 3 }, parts: "title" })).toEqual(usualPicture);
  });
});

describe("the size of a picture", () => {
  const screen = { width: 820.4, height: 600 };

  it("is the page, times its ratio, and grows with the scale", () =>
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { page, ratio, pixels } = sizePicture(settings, screen);
        expect(page.width * ratio).toBeCloseTo(pixels.width, 6);
        expect(page.height * ratio).toBeCloseTo(pixels.height, 6);
        const once = sizePicture({ ...settings, scale: 1 }, screen);
        expect(page).toEqual(once.page);
        expect(pixels.width).toBe(once.pixels.width * settings.scale);
      }),
    ));

  it("prints A4 as large as A4 is, at 300 dots to the inch", () => {
    const { page, pixels } = sizePicture({ ...usualPicture, size: "a4", scale: 1 }, screen);
    expect(pixels).toEqual({ width: 2480, height: 3508 });
    expect(page.width / 96).toBeCloseTo(210 / 25.4, 2);
    expect(page.height / 96).toBeCloseTo(297 / 25.4, 2);
    expect(pixels.width / densityOf(sizePicture({ ...usualPicture, size: "a4", scale: 1 }, screen))).toBeCloseTo(
      0.21,
      4,
    );
  });

  it("is refused beyond the limits, for the largest of the same shape", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 200_000 }), (width, height) => {
        const most = largestLike({ width, height });
        expect(canBeMade(most)).toBe(true);
        expect(Math.max(most.width, most.height)).toBe(longestSide);
        const isWithin = [width, height].every((side) => side >= shortestSide && side <= longestSide);
        expect(canBeMade({ width, height })).toBe(isWithin);
        // As close to the shape as whole px allow, where the shorter side is not at its own limit.
        if (Math.min(most.width, most.height) > shortestSide)
          expect(Math.abs(Math.log((most.width * height) / (most.height * width)))).toBeLessThan(1 / shortestSide);
      }),
    ));
});
