/**
 * Text as a search compares it: lower case, without accents, compatibility forms resolved (Unicode NFKD), runs of
 * anything but letters and digits made one space, with a space at both ends, so that `" word"` begins a word. Letters
 * that Unicode does not take apart (ø, ł, ß) become what they are typed as; apostrophes go, so that "Jum'at" is "Jumat".
 */
const untaken: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  // The form of σ at the end of a word depends on what follows; a part of a word must not.
  ["ς", "σ"],
]);
const untakenLetters = new RegExp(`[${[...untaken.keys()].join("")}]`, "g");
const silent = /[\p{M}'‘’ʼ]/gu;
const isPlain = /^[\x20-\x7e]*$/;

const foldLetters = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase().replaceAll("'", "")
    : text
        .normalize("NFKD")
        .toLowerCase()
        .replace(silent, "")
        .replace(untakenLetters, (letter) => untaken.get(letter) ?? letter);

const between = /[^\p{L}\p{N}]+/gu;
const plainBetween = /[^a-z0-9]+/g;

export function foldWords(text: string): string {
  return ` ${foldLetters(text)} `.replace(isPlain.test(text) ? plainBetween : between, " ");
}

/** The same without the spaces around, to compare as a whole or look for a part in. */
export const foldText = (text: string): string => foldWords(text).trim();

/** A folded text that remembers where it comes from. */
export interface PlacedText {
  readonly folded: string;
  /** For each code unit of `folded`, where what it stands for begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The same as `foldWords`, letter by letter: for the few texts that are shown. */
export function placeText(text: string): PlacedText {
  let folded = " ";
  const starts = [0];
  const ends = [0];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const piece = foldLetters(letter);
    // An accent belongs to the letter before it.
    if (piece === "") ends[ends.length - 1] = end;
    for (const unit of piece.replace(between, " ").matchAll(/[\s\S]/g)) {
      if (unit[0] === " " && folded.endsWith(" ")) continue;
      folded += unit[0];
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  if (!folded.endsWith(" ")) {
    folded += " ";
    starts.push(at);
    ends.push(at);
  }
  return { folded, starts, ends };
}
