import type { LocalText } from "./dataset.ts";

/** A text as it is shown, with the BCP 47 tag of the language that it is in. */
export interface ShownText {
  readonly text: string;
  readonly language: string;
}

/**
 * Picks the text in the reader's language; else in the same language with another region; else Indonesian, English, or
 * whatever comes first.
 */
export function pickText(texts: LocalText, language: string): ShownText {
  const tags = Object.keys(texts);
  const primary = (tag: string) => tag.split("-")[0];
  const tag =
    [language, tags.find((t) => primary(t) === primary(language)), "id", "en", tags[0]].find(
      (t): t is string => t !== undefined && Object.hasOwn(texts, t),
    ) ?? language;
  return { text: texts[tag] ?? "", language: tag };
}
