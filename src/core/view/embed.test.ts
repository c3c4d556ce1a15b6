import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEmbed, type Embed, embedCode, embedPanels, encodeEmbed } from "./embed.ts";

const anyEmbed: fc.Arbitrary<Embed> = fc.record({
  panels: fc.subarray([...embedPanels]),
  theme: fc.constantFrom("light", "dark", null),
});

describe("what an embedded page shows", () => {
  it("is read from a link as it was written", () => {
    fc.assert(
      fc.property(anyEmbed, (embed) => {
        const query = new URLSearchParams("e=embed");
        encodeEmbed(query, embed);
        expect(decodeEmbed(new URLSearchParams(query.toString()))).toEqual(embed);
      }),
    );
  });

  it("is no panel that there is none of, and nothing where the link does not say so", () => {
    expect(decodeEmbed(new URLSearchParams("embed=constructor&embed=legend"))?.panels).toEqual(["legend"]);
    expect(decodeEmbed(new URLSearchParams("theme=dark&e=embed"))).toBeNull();
  });
});

describe("the code of a frame", () => {
  it("is one element with what it was given, whatever is in it", () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', "<", ">", "&", "'", "a", "</iframe>", "&quot;") });
    const plain = (text = "") => text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    fc.assert(
      fc.property(hostile, hostile, (address, title) => {
        const code = embedCode({ address, title, height: 480 });
        const [, src, named] = /^<iframe src="([^"<]*)" title="([^"<]*)" [^<]*><\/iframe>$/.exec(code) ?? [];
        expect([plain(src), plain(named)]).toEqual([address, title]);
      }),
    );
  });
});
