import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflate, inflate } from "./deflate.ts";

const { signal } = new AbortController();
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 20_000, size: "max" }),
  fc.tuple(fc.nat(255), fc.nat(300_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

describe("a zlib stream", () => {
  it("is unpacked as it was packed, and as zlib does it, up to the very limit", () =>
    fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        expect(inflateSync(await deflate(bytes)).equals(bytes)).toBe(true);
        const packed = deflateSync(bytes);
        const unpacked = await inflate(packed, bytes.length, signal);
        expect(Buffer.from(unpacked as Uint8Array).equals(bytes)).toBe(true);
        if (bytes.length > 0) expect(await inflate(packed, bytes.length - 1, signal)).toBe("too-large");
      }),
    ));

  it("is given up at the limit, and not looked at beyond it", async () => {
    const bomb = deflateSync(Buffer.alloc(32 << 20));
    const broken = Buffer.from(bomb.map((byte, i) => (i < bomb.length / 2 ? byte : 0xff)));
    expect(await inflate(broken, 1 << 20, signal)).toBe("too-large");
    expect(await inflate(broken, 64 << 20, signal)).toBe("broken");
  });

  it("is broken where it is cut, or a byte of its checksum is wrong", () =>
    fc.assert(
      fc.asyncProperty(anyBytes, fc.nat(), async (bytes, at) => {
        const packed = deflateSync(bytes);
        expect(await inflate(packed.subarray(0, at % packed.length), 1 << 20, signal)).toBe("broken");
        packed[packed.length - 1 - (at % 4)]! ^= 1;
        expect(await inflate(packed, 1 << 20, signal)).toBe("broken");
      }),
    ));

  it("is not unpacked for who has given up", async () => {
    const { signal: given } = { signal: AbortSignal.abort() };
    await expect(inflate(deflateSync(Buffer.alloc(100)), 1000, given)).rejects.toThrow("abort");
  });
});
