import edtf, { Date as CalendarDate } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf, isAfter, parseEdtf } from "./edtf-date.ts";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const endOf = (iso: string) => day(iso) + 86_400_000 - 1;

describe("parseEdtf", () => {
  it.each([
    ["1961", "year", "1961-01-01", "1961-12-31"],
    ["2000-07", "month", "2000-07-01", "2000-07-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2024-06-18", "day", "2024-06-18", "2024-06-18"],
  ])("%s is as precise as it was written", (text, precision, first, last) => {
    const point = { precision, first: day(first), last: endOf(last), approximate: false, uncertain: false };
    expect(parseEdtf(text)).toEqual({ start: point, end: point });
  });

  it("tells about from perhaps", () => {
    expect(parseEdtf("1961~")?.start).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf("1961?")?.start).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf("1961%")?.start).toMatchObject({ approximate: true, uncertain: true });
  });

  it("reads intervals, each end with its own doubt", () =>
    expect(parseEdtf("2024-06-18~/2024-06-19")).toMatchObject({
      start: { first: day("2024-06-18"), approximate: true },
      end: { last: endOf("2024-06-19"), approximate: false },
    }));

  it.each([
    ["../1908", null, day("1908-01-01")],
    ["/1908", null, day("1908-01-01")],
    ["1961/..", day("1961-01-01"), null],
    ["1961/", day("1961-01-01"), null],
  ])("%s is open at one end", (text, start, end) => {
    const date = parseEdtf(text);
    expect([date?.start?.first ?? null, date?.end?.first ?? null]).toEqual([start, end]);
  });

  it("takes an interval whose ends differ in precision", () =>
    expect(parseEdtf("2024-06/2024-06-18")).toMatchObject({
      start: { precision: "month" },
      end: { precision: "day", last: endOf("2024-06-18") },
    }));

  it.each(["[1960,1961]", "{1960,1961}", "[1960..1965]"])("refuses the set %s", (text) =>
    expect(parseEdtf(text)).toBeNull(),
  );
  it.each(["1961/1960", "2024-06-19/2024-06-18", "2024-07/2024-06"])(
    "refuses %s, which ends before it begins",
    (text) => expect(parseEdtf(text)).toBeNull(),
  );
  it.each([
    "",
    " ",
    "../..",
    "soon",
    "18-06-2024",
    "2024-13",
    "2024-06-31",
    "2023-02-29",
    "2024-06-00",
    "201X-05",
    "2024-XX-12",
    "2001-21-01",
    "2024/2025/2026",
    "-0",
    "14 Juni 2024",
    "constructor",
  ])("refuses %j", (text) => expect(parseEdtf(text)).toBeNull());

  it("reads any day back", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-30"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(parseEdtf(iso)?.start).toMatchObject({ precision: "day", first: day(iso), last: endOf(iso) });
        },
      ),
    );
  });

  it.each([
    ["201X", "year", "2010-01-01", "2019-12-31"],
    ["20XX", "year", "2000-01-01", "2099-12-31"],
    ["2004-XX", "year", "2004-01-01", "2004-12-31"],
    ["1985-02-XX", "month", "1985-02-01", "1985-02-28"],
    ["1985-XX-XX", "year", "1985-01-01", "1985-12-31"],
    ["2001-23", "year", "2001-07-01", "2001-09-30"],
  ])("%s leaves open what is not known", (text, precision, first, last) =>
    expect(parseEdtf(text)?.start).toMatchObject({ precision, first: day(first), last: endOf(last) }),
  );

  it("reads a time where its place is, and in UTC where it names none", () => {
    const at = Date.parse("2024-06-18T03:00:00Z");
    for (const text of ["2024-06-18T10:00:00+07:00", "2024-06-18T10:00+07", "2024-06-18T03:00:00"]) {
      expect(parseEdtf(text)?.start).toMatchObject({ precision: "time", first: at, last: at });
    }
  });

  const year = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0")),
    fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, "0")}`),
    fc.integer({ min: 10_000, max: 99_999 }).map((number) => `Y${number}`),
    fc.constantFrom("201X", "19XX"),
  );
  const point = fc.oneof(
    year,
    fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-30"), noInvalidDate: true }).chain((date) => {
      const iso = date.toISOString();
      const cut = fc.constantFrom(4, 7, 10).map((length) => iso.slice(0, length));
      const doubted = fc.tuple(cut, fc.constantFrom("", "?", "~", "%")).map((parts) => parts.join(""));
      return fc.oneof(doubted, fc.constant(`${iso.slice(0, 19)}Z`));
    }),
    fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 21, max: 24 })).map((parts) => parts.join("-")),
  );
  it("comes to the same as edtf.js", () => {
    fc.assert(
      fc.property(point, (text) => {
        const other = edtf(text);
        expect(parseEdtf(text)?.start).toMatchObject({
          first: other.min,
          last: other.max,
          approximate: (other.approximate?.value ?? 0) > 0,
          uncertain: (other.uncertain?.value ?? 0) > 0,
          ...(other instanceof CalendarDate && other.precision === 3 && { precision: "day" }),
        });
      }),
    );
  });

  it("reads an interval as its two ends", () => {
    const end = fc.oneof(fc.constantFrom("", ".."), point);
    fc.assert(
      fc.property(end, end, (from, to) => {
        const [start, last] = [parseEdtf(from)?.start ?? null, parseEdtf(to)?.end ?? null];
        const isNone = (!start && !last) || (start && last && start.first > last.last);
        expect(parseEdtf(`${from}/${to}`)).toEqual(isNone ? null : { start, end: last });
      }),
    );
  });

  it("never fails on text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});

describe("compareEdtf", () => {
  it("orders by beginning, then by end; open beginnings first, no date last", () => {
    const dates = [undefined, "2024", "2000-07", "../1908", "1961/..", "1961", "2000", "not a date", "2024-06-18~"];
    expect(dates.toSorted(compareEdtf)).toEqual([
      "../1908",
      "1961",
      "1961/..",
      "2000",
      "2000-07",
      "2024",
      "2024-06-18~",
      "not a date",
      undefined,
    ]);
  });

  const date = fc.constantFrom("1961", "1961/..", "../1961", "1961-05", "2000~", "2000?", "x", "1961/2000");
  it("is an order", () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("isAfter", () => {
  const published = "2024-06-14T15:09+07:00";
  it.each([
    ["2024-06-15", true],
    ["2024-06-18~/2024-06-19~", true],
    ["2024-07", true],
    ["2025/..", true],
    ["2024-06-14", false],
    ["2024-06", false],
    ["2024", false],
    ["2024-06-10/2024-06-20", false],
    ["../2030", false],
    ["2000-07", false],
    ["soon", false],
  ])("%s: %s", (text, expected) => expect(isAfter(text, published)).toBe(expected));

  it("is not after what is no instant", () => expect(isAfter("2025", "yesterday")).toBe(false));
});
