import type { LocalText } from "./dataset.ts";

/** A text as it is shown, with the BCP 47 tag of the language that it is in. */
export interface ShownText {
  readonly text: string;
  readonly language: string;
}

/** The language of a BCP 47 tag, without script and region, in lower case. */
export const primaryTag = (tag: string): string => tag.split("-", 1)[0]?.toLowerCase() ?? "";

/**
 * Picks the text in the reader's language; else in the same language with another region; else Indonesian, English, or
 * whatever comes first.
 */
export function pickText(texts: LocalText, language: string): ShownText {
  const tags = Object.keys(texts);
  const tag =
    [language, tags.find((t) => primaryTag(t) === primaryTag(language)), "id", "en", tags[0]].find(
      (t): t is string => t !== undefined && Object.hasOwn(texts, t),
    ) ?? language;
  return { text: texts[tag] ?? "", language: tag };
}
