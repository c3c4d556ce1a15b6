/** The two styles where parts are missing; whole citations of the real article are in `data/citations.test.ts`. */
import { describe, expect, it } from "vitest";
import type { Citation } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import { writePlain } from "./plain.ts";
import { makeCitation, makeOptions, makePart } from "./sample.arbitrary.ts";

const full: Partial<Article> = {
  publisher: "Harian Uji",
  published: "2024-06-14",
  editor: "Siti Aminah",
  url: "https://harian.test/kabar",
};
/** The quote, what stands below it, and the entry in the list. */
const linesOf = (style: "apa" | "chicago", article: Partial<Article>, more: Partial<Citation> = {}): string[] => {
  const [quote = "", source = "", , , reference = ""] = writePlain(
    [makePart(makeCitation(article, more))],
    makeOptions(style),
  ).split("\n");
  return [quote, source, reference];
};
const reading = "[Saksi: sentence 5] https://saksi.test/?r=temu";

describe("APA", () => {
  it("puts the title first, as nobody signs; the editor is no author", () =>
    expect(linesOf("apa", full)).toEqual([
      "“Utara bertemu Selatan” (“Kabar dari pasar,” 2024, paragraph 4)",
      reading,
      "Kabar dari pasar. (2024, June 14). Harian Uji. https://harian.test/kabar",
    ]));
  it("says that there is no date", () =>
    expect(linesOf("apa", { publisher: "Harian Uji" })).toEqual([
      "“Utara bertemu Selatan” (“Kabar dari pasar,” noDate, paragraph 4)",
      reading,
      "Kabar dari pasar. (noDate). Harian Uji.",
    ]));
  it("does without a newspaper, and with a year alone", () =>
    expect(linesOf("apa", { published: "2024" })[2]).toBe("Kabar dari pasar. (2024)."));
  it("shortens a title to what stands before its colon, dash or question", () => {
    const short = (title: string) => /“([^“]*),” /.exec(linesOf("apa", { title })[0] ?? "")?.[1];
    expect(short("Putin ke Pyongyang: era baru?")).toBe("Putin ke Pyongyang");
    expect(short("Putin datang – Kim menunggu")).toBe("Putin datang");
    expect(short("Siapa datang? Putin")).toBe("Siapa datang");
    expect(short("Perang Rusia-Ukraina pukul 12:30")).toBe("Perang Rusia-Ukraina pukul 12:30");
    expect(short("Siapa datang?")).toBe("Siapa datang?");
  });
  it("has no second stop after a title that ends in one", () =>
    expect(linesOf("apa", { title: "Siapa datang?" })[2]).toBe("Siapa datang? (noDate)."));
});

describe("Chicago", () => {
  it("names the newspaper first in the bibliography, and the editor after the title", () =>
    expect(linesOf("chicago", full)).toEqual([
      "“Utara bertemu Selatan”",
      `“Kabar dari pasar,” editedBy Siti Aminah, Harian Uji, June 14, 2024, paragraph 4, https://harian.test/kabar. ${reading}`,
      "Harian Uji. “Kabar dari pasar.” EditedBy Siti Aminah. June 14, 2024. https://harian.test/kabar.",
    ]));
  it("says that there is no date, and when an undated page was seen", () =>
    expect(linesOf("chicago", { publisher: "Harian Uji", url: "https://harian.test/kabar" })).toEqual([
      "“Utara bertemu Selatan”",
      `“Kabar dari pasar,” Harian Uji, noDate, paragraph 4, accessed January 2, 2026, https://harian.test/kabar. ${reading}`,
      "Harian Uji. “Kabar dari pasar.” noDate. Accessed January 2, 2026. https://harian.test/kabar.",
    ]));
  it("puts the title first without a newspaper", () =>
    expect(linesOf("chicago", { published: "2024-06" })[2]).toBe("“Kabar dari pasar.” June 2024."));
  it("begins a note as a sentence begins", () =>
    expect(linesOf("chicago", {}, { speakers: [] })[1]).toMatch(/^Unnamed, quotedIn “Kabar dari pasar,” /));
});

describe("both", () => {
  it("say through whom words came, how they were read, and that a quote is lost", () => {
    const more: Partial<Citation> = {
      isLost: true,
      speakers: ["ahli", "kantor"],
      reading: { factuality: "possible", isNegated: true, hedges: ["mungkin"], stated: "2024-06" },
    };
    const said = "[Saksi: lost; possible “mungkin”; denied; stated 2024-06; sentence 5]";
    expect(linesOf("apa", {}, more).slice(0, 2)).toEqual([
      "“Utara bertemu Selatan” (ahli through kantor, citedIn “Kabar dari pasar,” noDate, paragraph 4)",
      `${said} https://saksi.test/?r=temu`,
    ]);
    expect(linesOf("chicago", {}, more)[1]).toBe(
      `Ahli through kantor, quotedIn “Kabar dari pasar,” noDate, paragraph 4. ${said} https://saksi.test/?r=temu`,
    );
  });
  it("count paragraphs, and name what is none", () => {
    expect(linesOf("apa", {}, { paragraphs: { first: 4, last: 6 } })[0]).toContain("paragraphs 4–6)");
    expect(linesOf("apa", {}, { kind: "headline", paragraphs: null, sentence: null }).slice(0, 2)).toEqual([
      "“Utara bertemu Selatan” (“Kabar dari pasar,” noDate, headline)",
      "https://saksi.test/?r=temu",
    ]);
  });
  it.each(["apa", "chicago"] as const)("list each article once, by the alphabet (%s)", (style) => {
    const [one, two] = [makeCitation({ title: "Zebra" }), makeCitation({ title: "“Angsa”" })];
    const text = writePlain([makePart(one, two), makePart(one)], makeOptions(style));
    const list = text.slice(text.lastIndexOf("\n\n")).trim().split("\n").slice(1);
    expect(list).toHaveLength(2);
    expect(list[0]).toContain("Angsa");
  });
});
