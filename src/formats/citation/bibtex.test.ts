import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyId } from "../../core/model/dataset.arbitrary.ts";
import { keyOf, writeBibtex } from "./bibtex.ts";
import { annotate } from "./parts.ts";
import { hostileParts, hostileText, makeCitation, makeOptions, makePart } from "./sample.arbitrary.ts";

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: Map<string, string>;
}

/** Reads BibTeX as its grammar has it: entries of fields, values in balanced braces or bare words. */
function readBibtex(source: string): Entry[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const match = new RegExp(pattern.source, "uy");
    match.lastIndex = at;
    const found = match.exec(source);
    if (!found) throw new Error(`${pattern.source} expected at ${at}: ${source.slice(at, at + 30)}`);
    at += found[0].length;
    return found[0];
  };
  const takeBraced = (): string => {
    const from = at;
    let depth = 0;
    do {
      // A backslash does not hide a brace from BibTeX: only TeX reads it later.
      if (source[at] === "{") depth++;
      if (source[at] === "}") depth--;
      if (at >= source.length) throw new Error("a brace is open");
      at++;
    } while (depth > 0);
    return source.slice(from + 1, at - 1);
  };
  const entries: Entry[] = [];
  while (at < source.length) {
    const type = take(/@[a-z]+/).slice(1);
    take(/\{/);
    const key = take(/[^\s,{}"#%~\\=']+/);
    take(/,\s*/);
    const fields = new Map<string, string>();
    while (source[at] !== "}") {
      const name = take(/[a-z]+/);
      take(/ = /);
      fields.set(name, source[at] === "{" ? takeBraced() : take(/[a-z]+/));
      take(/,\s*/);
    }
    take(/\}\s*/);
    entries.push({ type, key, fields });
  }
  return entries;
}

/** What TeX would print of a value of ours; throws at a character that it would act on. */
function printed(value: string): string {
  const whole = value.replace(/^\{(.*)\}$/s, "$1");
  const named = new Map([
    ["textbackslash", "\\"],
    ["textbraceleft", "{"],
    ["textbraceright", "}"],
    ["textasciitilde", "~"],
    ["textasciicircum", "^"],
  ]);
  return whole.replace(/\\(text[a-z]+)\{\}|\\([&%$#_])|[\\{}~^&%$#_]/g, (match, name?: string, sign?: string) => {
    const meant = name === undefined ? sign : named.get(name);
    if (meant === undefined) throw new Error(`TeX would act on ${match} in ${whole}`);
    return meant;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const options = makeOptions();

describe("BibTeX", () => {
  it("is an article of a newspaper, with the quotes as its annotation", () => {
    const one = makeCitation({
      id: "kabar-2024",
      publisher: "Harian Uji",
      published: "2024-06-14T15:09+07:00",
      editor: "Siti Aminah",
      url: "https://harian.test/kabar_%7B1%7D?a=1&b=2",
    });
    const two = { ...one, quote: "100 % benar", link: "https://saksi.test/?r=b_c&e=d" };
    expect(writeBibtex([makePart(one), makePart(two)], options)).toBe(`@article{kabar-2024,
  title = {{Kabar dari pasar}},
  journal = {Harian Uji},
  editor = {{Siti Aminah}},
  year = {2024},
  month = jun,
  day = {14},
  url = {https://harian.test/kabar_%7B1%7D?a=1&b=2},
  urldate = {2026-01-02},
  langid = {indonesian},
  annote = {“Utara bertemu Selatan” — paragraph 4 [Saksi: sentence 5] https://saksi.test/?r=temu \\par “100 \\% benar” — paragraph 4 [Saksi: sentence 5] https://saksi.test/?r=b\\_c\\&e=d},
}`);
  });

  it("is something else without a newspaper, and leaves out what is not known", () => {
    const [entry] = readBibtex(writeBibtex([makePart(makeCitation({ language: "bukan bahasa" }))], options));
    expect([entry?.type, [...(entry?.fields.keys() ?? [])]]).toEqual(["misc", ["title", "annote"]]);
  });

  it("is read back as it was meant, whatever is in it", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const citations = parts.flatMap((part) => part.citations);
        const articles = [...new Set(citations.map(({ article }) => article))];
        const entries = readBibtex(writeBibtex(parts, options));
        expect(entries).toHaveLength(articles.length);
        for (const [i, article] of articles.entries()) {
          const fields = entries[i]?.fields ?? new Map<string, string>();
          const value = (name: string) => {
            const found = fields.get(name);
            return found === undefined ? undefined : printed(found);
          };
          expect(value("title")).toBe(oneLine(article.title));
          expect(value("journal")).toBe(article.publisher && oneLine(article.publisher));
          expect(value("editor")).toBe(article.editor && oneLine(article.editor));
          const own = citations.filter((citation) => citation.article === article);
          expect(fields.get("annote")?.split(" \\par ").map(printed)).toEqual(
            own.map((citation) => oneLine(annotate(citation, options.words))),
          );
        }
      }),
    );
  });
});

describe("a key", () => {
  const id = fc.oneof(anyId, hostileText);
  it("is the same each time, and of one article only, whether or not capitals count", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other);
        expect(keyOf(one)).toMatch(/^[a-z0-9._-]+$/);
        expect(keyOf(one).toLowerCase()).not.toBe(keyOf(other).toLowerCase());
      }),
    );
  });
  it("is the id where that can be one", () => {
    expect(keyOf("kilas-klaten-2024-06-14")).toBe("kilas-klaten-2024-06-14");
    expect(keyOf("A_b")).toBe("_41._5f.b");
  });
});
