import { describe, expect, it } from "vitest";
import { memoizeLast } from "./memoize-last.ts";

describe("memoizeLast", () => {
  it("gives the same object for the same arguments, and computes it once", () => {
    let calls = 0;
    const pair = memoizeLast((a: unknown, b: unknown) => {
      calls++;
      return [a, b];
    });
    const object = {};
    const first = pair(object, Number.NaN);
    expect(pair(object, Number.NaN)).toBe(first);
    expect(calls).toBe(1);
    expect(pair({}, Number.NaN)).not.toBe(first);
    expect(pair(object, Number.NaN)).not.toBe(first);
    expect(calls).toBe(3);
  });

  it("remembers nothing and undefined too", () => {
    let calls = 0;
    const none = memoizeLast(() => {
      calls++;
      return undefined;
    });
    none();
    none();
    expect(calls).toBe(1);
  });

  it("tells one argument from two", () => {
    const count = memoizeLast((...args: readonly unknown[]) => args.length);
    expect([count(1), count(1, undefined), count(1)]).toEqual([1, 2, 1]);
  });
});
