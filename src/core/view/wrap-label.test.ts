import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "./text-width.ts";
import { nodeLabelStyle, wrapLabel } from "./wrap-label.ts";

const wrap = (text: string) => wrapLabel(text, nodeLabelStyle);
const isCut = (lines: readonly string[]) => lines.at(-1)?.endsWith("…") === true;

describe("wrapLabel", () => {
  it.each([
    ["Rusia", ["Rusia"]],
    ["Kunjungan Putin ke 2024", ["Kunjungan", "Putin ke 2024"]],
    ["  Korea   Utara ", ["Korea Utara"]],
    ["Kerja sama Rusia–Korea Utara", ["Kerja sama Rusia–", "Korea Utara"]],
    ["Perjanjiannya R-Utara", ["Perjanjiannya", "R-Utara"]],
  ])("breaks %j evenly", (text, lines) => expect(wrap(text)).toEqual(lines));

  it.each([
    ["200 characters", "Perjanjian baru yang mungkin akan ditandatangani ".repeat(5).slice(0, 200)],
    ["one word of 200 characters", "x".repeat(200)],
    ["Hangul without spaces", "조선민주주의인민공화국과러시아연방사이의포괄적인전략적동반자관계에관한조약".repeat(2)],
    ["Arabic", "معاهدة الشراكة الاستراتيجية الشاملة بين الاتحاد الروسي وجمهورية كوريا الشعبية الديمقراطية ".repeat(2)],
    ["emoji of many parts", "👩‍👩‍👧‍👦".repeat(40)],
    ["hyphens", "Rusia-Korea-Utara-Putin-Kim-Jong-un-".repeat(5)],
  ])("cuts %s to three lines that fit", (_, text) => {
    const lines = wrap(text);
    expect(lines.length).toBeLessThanOrEqual(nodeLabelStyle.maxLines);
    expect(isCut(lines)).toBe(true);
    for (const line of lines)
      expect(measureText(line, nodeLabelStyle.size)).toBeLessThanOrEqual(nodeLabelStyle.maxWidth);
    expect(lines.join("")).not.toMatch(/\p{Cs}/u);
  });

  it("cuts no letter from its marks", () => {
    const flags = "🇮🇩🇰🇷🇷🇺".repeat(10);
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    for (const line of wrap(flags)) {
      for (const { segment } of segmenter.segment(line)) expect(["🇮🇩", "🇰🇷", "🇷🇺", "…"]).toContain(segment);
    }
  });

  it("breaks nothing where there is nothing", () => expect(wrap("").join("")).toBe(""));

  const letters = fc.constantFrom("a", "M", "i", " ", "-", "–", "/", "é", "한", "م", "👩‍👧", "e\u0301");
  it("says all of a text, in its order, on lines that fit; or as far as it goes, with an ellipsis", () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        const lines = wrap(text);
        const said = lines.join("").replaceAll(" ", "");
        const wanted = text.replaceAll(" ", "");
        if (isCut(lines)) expect(wanted.startsWith(said.slice(0, -1))).toBe(true);
        else expect(said).toBe(wanted);
        expect(lines.length).toBeLessThanOrEqual(nodeLabelStyle.maxLines);
        for (const line of lines) {
          expect(measureText(line, nodeLabelStyle.size)).toBeLessThanOrEqual(nodeLabelStyle.maxWidth);
        }
      }),
    );
  });

  it("puts no space where the text has none", () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        const plain = text.trim().replaceAll(/\s+/gu, " ");
        for (const line of wrap(text)) expect(plain).toContain(line.replace(/…$/u, ""));
      }),
      { numRuns: 500 },
    );
  });
});
