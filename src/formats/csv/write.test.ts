import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv.arbitrary.ts";
import { guardFormula, writeCsv, writeTsv } from "./write.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[=+\-@＝＠\t\r",\n'a]*$/));

describe("a table as CSV", () => {
  it("comes back as it went, but for guarded formulas", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = decode(writeCsv(rows));
        expect(text.startsWith("\u{FEFF}")).toBe(true);
        expect(parseCsv(text.slice(1))).toEqual(rows.map((cells) => cells.map(guardFormula)));
      }),
    );
  });

  it("has the byte order mark of UTF-8 first, and CRLF after each row", () => {
    expect([...writeCsv([["é"], ["b,c"]])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(decode(writeCsv([["a", 'b "c"'], ["d\ne"]])).slice(1)).toBe('a,"b ""c"""\r\n"d\ne"\r\n');
  });
});

describe("a guarded cell", () => {
  it("never begins as a formula does", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
    expect(guardFormula("=1+1")).toBe("'=1+1");
    expect(guardFormula("1961")).toBe("1961");
  });

  it("is told apart from what is written with an apostrophe", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guardFormula(text).replace(/^'/, "")).toBe(text);
      }),
    );
  });
});

describe("a table for the clipboard", () => {
  it("has as many lines and cells as the table", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const lines = writeTsv(rows).split("\n");
        expect(lines.map((line) => line.split("\t").length)).toEqual(rows.map(() => 2));
      }),
    );
    expect(writeTsv([["a\tb", "=c"]])).toBe("a b\t'=c");
  });
});
