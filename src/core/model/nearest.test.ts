import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, findNearest } from "./nearest.ts";

const far = 100;
const word = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c", "d") });

describe("editDistance", () => {
  it.each([
    ["russia", "rusia", 1],
    ["putin", "puitn", 1],
    ["putin", "Putin", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%j and %j: %i", (a, b, distance) => expect(editDistance(a, b, far)).toBe(distance));

  it("is nothing for the same, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a, far)).toBe(0);
        expect(editDistance(a, b, far) === 0).toBe(a === b);
        expect(editDistance(a, b, far)).toBe(editDistance(b, a, far));
      }),
    );
  });

  it("lies between the difference and the greater of the lengths", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, far)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b, far)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("grows by one at most with one more character", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom("a", "b"), (a, b, more) => {
        expect(Math.abs(editDistance(a, b, far) - editDistance(a, b + more, far))).toBeLessThanOrEqual(1);
      }),
    );
  });

  // Optimal string alignment breaks the triangle only by what a swap saves.
  it("takes no detour worth more than its swaps", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const detour = editDistance(a, b, far) + editDistance(b, c, far);
        expect(editDistance(a, c, far)).toBeLessThanOrEqual(2 * detour);
      }),
    );
  });

  it("gives up beyond its limit, and not before", () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const distance = editDistance(a, b, far);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : limit + 1);
      }),
    );
  });
});

describe("findNearest", () => {
  it("finds what was meant", () => {
    expect(findNearest("rusia", ["ukraine", "russia", "prussia"])).toBe("russia");
    expect(findNearest("RUSSIA", ["ukraine", "russia"])).toBe("russia");
    expect(findNearest("visit", ["invites", "visits"])).toBe("visits");
  });
  it("says nothing where nothing is near", () => {
    expect(findNearest("moscow", ["pyongyang", "seoul"])).toBeUndefined();
    expect(findNearest("x", [])).toBeUndefined();
  });
  it("takes the first of equals", () => expect(findNearest("ab", ["ac", "ad"])).toBe("ac"));

  it("finds nothing nearer than its answer", () => {
    fc.assert(
      fc.property(word, fc.array(word), (value, candidates) => {
        const found = findNearest(value, candidates);
        const distances = candidates.map((candidate) => editDistance(value, candidate, far));
        const limit = Math.min(5, Math.max(2, Math.floor(value.length / 3)));
        const least = Math.min(...distances);
        if (found === undefined) expect(least).toBeGreaterThan(limit);
        else expect(editDistance(value, found, far)).toBe(least);
      }),
    );
  });
});
