import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseTranslation } from "./choose-translation.ts";

const choose = (translations: Record<string, string> | undefined, article: string, reader: string) =>
  chooseTranslation(translations ? { translations } : {}, { language: article }, reader)?.language ?? null;

describe("chooseTranslation", () => {
  it("prefers the reader's language", () => {
    expect(choose({ nl: "Hij komt.", en: "He comes.", id: "Ia datang." }, "ru", "id")).toBe("id");
    expect(choose({ nl: "Hij komt.", "en-GB": "He comes." }, "ru", "en")).toBe("en-GB");
  });

  it("offers another language where the reader's is the article's own, or missing", () => {
    expect(choose({ id: "Ia datang.", en: "He comes." }, "id", "id")).toBe("en");
    expect(choose({ nl: "Hij komt." }, "id", "id")).toBe("nl");
  });

  it("has none where there is none, or only the article's own language", () => {
    expect(choose(undefined, "id", "en")).toBeNull();
    expect(choose({}, "id", "en")).toBeNull();
    expect(choose({ id: "Ia datang." }, "id", "en")).toBeNull();
  });

  it("never gives the article's language, and always a text that is there", () => {
    const tag = fc.constantFrom("id", "en", "en-GB", "nl", "zh-Hant", "constructor", "__proto__");
    fc.assert(
      fc.property(fc.uniqueArray(tag), tag, tag, (tags, article, reader) => {
        const translations = Object.fromEntries(tags.map((one) => [one, `in ${one}`]));
        const chosen = chooseTranslation({ translations }, { language: article }, reader);
        if (chosen) {
          expect(chosen.language).not.toBe(article);
          expect(tags).toContain(chosen.language);
          expect(chosen.text).toBe(`in ${chosen.language}`);
        } else expect(tags.filter((one) => one !== article)).toEqual([]);
      }),
    );
  });
});
