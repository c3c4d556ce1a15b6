import fc from "fast-check";
import jsQR from "jsqr";
import { expect, it } from "vitest";
import { drawQrCode, type QrCode } from "./qr-code.ts";

/** Device pixels a module. */
const scale = 3;

/** Paints the path's squares as a browser does, and has a decoder of other hands read them. */
function scan({ size, path }: QrCode): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(width) * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

it("says the address to whoever scans it", () => {
  const address = fc
    .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ maxLength: 120 }))
    .map(([url, story]) => `${url.split("#")[0]}?${new URLSearchParams({ story })}`);
  fc.assert(
    fc.property(address, (text) => {
      const code = drawQrCode(text);
      if (text.length > 666) expect(code).toBeNull();
      else expect(code && scan(code)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it("is square, with four white modules around it", () => {
  const code = drawQrCode("https://saksi.test/?story=a&step=b");
  const places = [...(code?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(x) + Number(width),
  ]);
  expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...places.map(([, , end = 0]) => end))).toBe((code?.size ?? 0) - 4);
});

it("holds no more than a camera can tell apart", () => {
  const code = drawQrCode("a".repeat(666));
  expect([code?.size, code && scan(code)]).toEqual([97 + 8, "a".repeat(666)]);
  expect(drawQrCode("a".repeat(667))).toBeNull();
  expect(drawQrCode("é".repeat(334))).toBeNull();
});
