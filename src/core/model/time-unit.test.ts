import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "./edtf-date.ts";
import {
  chooseUnit,
  floorTime,
  nextTime,
  previousTime,
  timeUnits,
  writeDate,
  writeEnd,
  writeStart,
} from "./time-unit.ts";

const instants = fc.integer({ min: Date.UTC(-500, 0), max: Date.UTC(3000, 0) });
const units = fc.constantFrom(...timeUnits);

describe("units of time", () => {
  it("begin where a calendar says", () => {
    const at = Date.UTC(1996, 4, 17, 15, 30);
    expect(writeStart(floorTime(at, { of: "year", step: 10 }))).toBe("1990");
    expect(writeStart(floorTime(at, { of: "month", step: 3 }))).toBe("1996-04");
    expect(writeStart(floorTime(at, { of: "day", step: 5 }))).toBe("1996-05-16");
    expect(writeStart(floorTime(at, { of: "hour", step: 6 }))).toBe("1996-05-17T12:00:00Z");
  });
  it("leave no stub at the end of a month", () => {
    expect(writeStart(floorTime(Date.UTC(2024, 4, 31), { of: "day", step: 10 }))).toBe("2024-05-21");
    expect(writeStart(nextTime(Date.UTC(2024, 4, 25), { of: "day", step: 10 }))).toBe("2024-06");
    expect(writeStart(floorTime(Date.UTC(2024, 4, 31), { of: "day", step: 1 }))).toBe("2024-05-31");
  });
  it("follow one another without a hole", () =>
    fc.assert(
      fc.property(instants, units, (at, unit) => {
        const [start, end] = [floorTime(at, unit), nextTime(at, unit)];
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThan(at);
        expect(floorTime(start, unit)).toBe(start);
        expect(floorTime(end, unit)).toBe(end);
        expect(floorTime(end - 1, unit)).toBe(start);
        expect(previousTime(end, unit)).toBe(start);
      }),
    ));
  it("are chosen by the room that they have", () => {
    const day = 86_400_000;
    expect(chooseUnit(100 / day, 50)).toEqual({ of: "hour", step: 12 });
    expect(chooseUnit(100 / day, 50, "month")).toEqual({ of: "month", step: 1 });
  });
});

describe("a place on the axis, written as a date", () => {
  it("is no more exact than it must be", () => {
    expect(writeStart(Date.UTC(1996, 0))).toBe("1996");
    expect(writeEnd(Date.UTC(1997, 0))).toBe("1996");
    expect(writeEnd(Date.UTC(2024, 5, 20))).toBe("2024-06-19");
    expect(writeDate(Date.UTC(-43, 0), "year")).toBe("-0043");
  });
  it("is a date that begins or ends just there", () =>
    fc.assert(
      fc.property(instants, units, (at, unit) => {
        const boundary = floorTime(at, unit);
        expect(parseEdtf(writeStart(boundary))?.start?.first).toBe(boundary);
        const end = parseEdtf(writeEnd(boundary))?.end?.last ?? Number.NaN;
        // A time of day is exact to a second.
        expect(boundary - 1 - end).toBeLessThan(1000);
        expect(end).toBeLessThan(boundary);
      }),
    ));
});
