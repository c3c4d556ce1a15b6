import { describe, expect, it } from "vitest";
import { pickText } from "./local-text.ts";

describe("pickText", () => {
  it.each([
    [{ id: "satu", en: "one" }, "en", "en"],
    [{ en: "one", "en-GB": "one" }, "en-GB", "en-GB"],
    [{ de: "eins", "en-GB": "one" }, "en", "en-GB"],
    [{ de: "eins", en: "one" }, "en-US", "en"],
    [{ de: "eins", id: "satu", en: "one" }, "ko", "id"],
    [{ de: "eins", en: "one" }, "id", "en"],
    [{ de: "eins" }, "id", "de"],
  ])("of %j for %s takes %s", (texts, language, expected) => expect(pickText(texts, language).language).toBe(expected));

  it("says nothing where there is nothing", () => expect(pickText({}, "en")).toEqual({ text: "", language: "en" }));
  it("takes no property of objects for a language", () =>
    expect(pickText({ en: "one" }, "constructor")).toEqual({ text: "one", language: "en" }));
});
