import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";

describe("base64", () => {
  it("is what every other program makes of the same bytes, and gives them back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it("has no seam, however long the bytes are", () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });

  it("knows what it is not", () => {
    expect(fromBase64("a!")).toBeNull();
    expect(fromBase64("abcde")).toBeNull();
  });
});
