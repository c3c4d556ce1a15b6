import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeElement } from "../write-xml.ts";
import { decodeText, type MarkupPiece, scanMarkup } from "./scan-markup.ts";

function scan(text: string) {
  const pieces: MarkupPiece[] = [];
  const walk = scanMarkup(text);
  let step = walk.next();
  for (; !step.done; step = walk.next()) pieces.push(step.value);
  return { pieces, stop: step.value };
}

describe("scanMarkup", () => {
  it("reads what is written, whatever the texts", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (value, text) => {
        const inner = writeElement("b", { value }, [text]);
        const { pieces, stop } = scan(writeElement("a", { value }, `<!-- <b> -->${inner}<c/>`));
        expect(stop).toBeNull();
        expect(pieces.flatMap((piece) => ("name" in piece ? [[piece.kind, piece.name]] : []))).toEqual(
          text === ""
            ? [
                ["open", "a"],
                ["open", "b"],
                ["open", "c"],
                ["close", "a"],
              ]
            : [
                ["open", "a"],
                ["open", "b"],
                ["close", "b"],
                ["open", "c"],
                ["close", "a"],
              ],
        );
        const said = pieces.map((piece) => (piece.kind === "text" ? decodeText(piece.text) : "")).join("");
        expect(said).toBe(text);
      }),
    ));

  it("tells apart what only looks like an element", () => {
    const { pieces, stop } = scan("<?a <b>?><!DOCTYPE svg PUBLIC '-' 'b'><a><!--<b>--><![CDATA[<b>&amp;]]></a>");
    expect(stop).toBeNull();
    expect(pieces.map(({ kind }) => kind)).toEqual(["aside", "aside", "open", "aside", "raw", "close"]);
    expect(pieces[4]).toMatchObject({ text: "<b>&amp;" });
  });

  it.each([
    ["a tag that does not end", "<a><b", 3],
    ["a comment that does not end", "<a><!-- ", 3],
    ["an attribute without quotes", "<a b=c>", 0],
    ["a sign in an attribute", '<a b="<">', 0],
    ["entities of its own", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 0],
    ["a closing tag with attributes", '<a></a b="c">', 3],
  ])("stops at %s", (_, text, at) => expect(scan(text).stop).toBe(at));

  it("reads anything at all to its end or to a stop, and each letter of it once", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("<", ">", "!", "-", "a", '"', "=", "/", " ", "[", "?") }),
        (text) => {
          const { pieces, stop } = scan(text);
          expect(pieces.map(({ at }) => at)).toEqual(pieces.map(({ at }) => at).toSorted((a, b) => a - b));
          expect(stop ?? text.length).toBeLessThanOrEqual(text.length);
        },
      ),
    ));
});

describe("decodeText", () => {
  it("knows what XML knows by itself, and nothing else", () => {
    expect(decodeText("&lt;&amp;lt;&#60;&#x1F54A;&quot;&apos;&gt;")).toBe("<&lt;<🕊\"'>");
    expect(decodeText("&nbsp;")).toBeNull();
    expect(decodeText("a & b")).toBeNull();
    expect(decodeText("&#x110000;")).toBeNull();
  });
});
