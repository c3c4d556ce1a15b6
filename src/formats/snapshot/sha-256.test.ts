import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "./sha-256.ts";

const expected = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

it("is SHA-256, of texts of every length about the ends of blocks", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 37);
    expect(sha256(bytes)).toBe(expected(bytes));
  }
});

it("is SHA-256, of bytes wherever they lie in their buffer", () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.nat(100), (bytes, from) => {
      expect(sha256(bytes.subarray(from))).toBe(expected(bytes.subarray(from)));
    }),
  ));
