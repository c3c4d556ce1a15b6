import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complete } from "../../core/model/sliced.ts";
import { locateSyntaxError } from "./locate-syntax-error.ts";
import { readSaksiJson } from "./read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("locateSyntaxError", () => {
  it.each([
    ['{"a": 1,\n "b": }', 2, 7, "}", "value"],
    ['{"a" 1}', 1, 6, "1}", ":"],
    ['{"a": 1', 1, 8, "end", ", }"],
    ["[1, 2", 1, 6, "end", ", ]"],
    ["{a: 1}", 1, 2, "a: 1}", '"'],
    ["[] x", 1, 4, "x", "end"],
    ["", 1, 1, "end", "value"],
  ])("finds the place in %j", (text, line, column, found, expected) =>
    expect(locateSyntaxError(text)).toEqual({ line, column, found, expected }),
  );

  it("finds where a valid text was cut", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length);
        fc.pre(!isJson(cut));
        expect(locateSyntaxError(cut).line).toBeGreaterThan(0);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("readSaksiJson", () => {
  it("refuses what is not UTF-8", () =>
    expect(complete(readSaksiJson(new Uint8Array([0xff, 0xfe, 0x7b])))).toMatchObject({
      ok: false,
      problems: [{ code: "unreadable" }],
    }));
  it("refuses what is not JSON, and says where", () =>
    expect(complete(readSaksiJson(bytes('{"format": "saksi/1",}')))).toMatchObject({
      ok: false,
      problems: [{ code: "not-json", line: 1, column: 22 }],
    }));
  it("keeps unknown keys", () => {
    const file = {
      format: "saksi/1",
      id: "a",
      title: { en: "A" },
      articles: [],
      entities: [],
      relations: [],
      later: { x: 1 },
    };
    const result = complete(readSaksiJson(bytes(JSON.stringify(file))));
    expect(result).toEqual({ ok: true, value: file, problems: [] });
  });
});
