import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay, sayDay, sayDayOfYear } from "./dates.ts";

describe("the date of an article", () => {
  it.each([
    ["2024-06-14T15:09+07:00", { year: 2024, month: 6, day: 14 }],
    // In Jakarta it is the 14th, wherever the reader is.
    ["2024-06-14T00:30+07:00", { year: 2024, month: 6, day: 14 }],
    ["2024-06", { year: 2024, month: 6, day: null }],
    ["2024", { year: 2024, month: null, day: null }],
  ])("%s is read as it was printed", (iso, day) => expect(readDay(iso)).toEqual(day));

  it.each(["", "kemarin", "2024-13", "2024-06-99", "2024-6-1"])("“%s” is none", (iso) =>
    expect(readDay(iso)).toBeNull(),
  );

  it("reads any text, and says no month that there is not", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = readDay(text);
        if (day) expect(sayDay(day, "id-ID")).toContain(String(day.year));
      }),
    );
  });

  it.each([
    ["en-US", "June 14, 2024", "June 14"],
    ["id-ID", "14 Juni 2024", "14 Juni"],
  ])("is said in %s as one writes there", (locale, whole, inYear) => {
    const day = { year: 2024, month: 6, day: 14 };
    expect([sayDay(day, locale), sayDayOfYear(day, locale)]).toEqual([whole, inYear]);
    expect(sayDayOfYear({ year: 2024, month: null, day: null }, locale)).toBeNull();
  });

  it("keeps years of long ago", () => expect(sayDay({ year: 33, month: null, day: null }, "en-US")).toBe("33"));
});
