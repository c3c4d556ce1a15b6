/**
 * Walks over XML, piece by piece, without building anything and without expanding anything: no entities but XML's own five
 * and characters by number, no document types that declare any. Each letter is looked at a fixed number of times, whatever
 * the text.
 */
export type MarkupPiece = { /** Where it begins. */ readonly at: number } & (
  | { readonly kind: "open"; readonly name: string; readonly isEmpty: boolean }
  | { readonly kind: "close"; readonly name: string }
  /** As it is written, entities and all. */
  | { readonly kind: "text"; readonly text: string }
  /** As it is meant. */
  | { readonly kind: "raw"; readonly text: string }
  /** Comments, instructions, the document type. */
  | { readonly kind: "aside" }
);

/** A tag has so many attributes at most; no picture comes near. */
const tag = /<(\/?)([^\s<>/!?"'=]{1,200})((?:\s+[^\s<>/"'=]{1,200}\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,500})\s*(\/?)>/y;
const doctype = /<!DOCTYPE\s[^[<>]*>/y;

/** What begins with a sign and goes on to another. */
const enclosed = [
  { begin: "<!--", end: "-->", isText: false },
  { begin: "<![CDATA[", end: "]]>", isText: true },
  { begin: "<?", end: "?>", isText: false },
] as const;

/** @returns where the text stops being XML; `null` where it is read to its end */
export function* scanMarkup(text: string): Generator<MarkupPiece, number | null> {
  let at = 0;
  while (at < text.length) {
    if (text[at] !== "<") {
      const next = text.indexOf("<", at);
      const end = next < 0 ? text.length : next;
      yield { at, kind: "text", text: text.slice(at, end) };
      at = end;
      continue;
    }
    const kind = enclosed.find(({ begin }) => text.startsWith(begin, at));
    if (kind) {
      const from = at + kind.begin.length;
      const end = text.indexOf(kind.end, from);
      if (end < 0) return at;
      yield kind.isText ? { at, kind: "raw", text: text.slice(from, end) } : { at, kind: "aside" };
      at = end + kind.end.length;
      continue;
    }
    doctype.lastIndex = at;
    if (doctype.test(text)) {
      yield { at, kind: "aside" };
      at = doctype.lastIndex;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = "", attributes, empty] = tag.exec(text) ?? [];
    const isClosing = slash === "/";
    if (whole === undefined || (isClosing && (attributes !== "" || empty !== ""))) return at;
    yield isClosing ? { at, kind: "close", name } : { at, kind: "open", name, isEmpty: empty === "/" };
    at += whole.length;
  }
  return null;
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** @returns `null` where there is an entity that XML does not know by itself, or a character that there is none of */
export function decodeText(text: string): string | null {
  let isSound = true;
  const decoded = text.replaceAll(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));|&/g, (_, decimal, hex, name) => {
    const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    const letter = code <= 0x10ffff ? String.fromCodePoint(code) : named.get(name ?? "");
    isSound &&= letter !== undefined;
    return letter ?? "";
  });
  return isSound ? decoded : null;
}
