/** Citations of the real article, word for word, as they are pasted. */
import { describe, expect, it } from "vitest";
import type { CitationFormId, CitationStyleId } from "../src/core/cite/citation.ts";
import { citeExcerpt, citeRelation, citeSelection, type LinkTo } from "../src/core/cite/cite.ts";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import type { Dataset, View } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";
import { findPaths } from "../src/core/query/find-paths.ts";
import { pathAt } from "../src/core/query/path.ts";
import { selectVisible } from "../src/core/query/visible.ts";
import { encodeLink } from "../src/core/view/link-codec.ts";
import { forms } from "../src/formats/citation/forms.ts";
import type { Language } from "../src/state/settings-store.ts";
import { sayCitations } from "../src/ui/shared/say-citations.ts";
import { fetchAllWords } from "../src/ui/shared/use-words.ts";
import real from "./putin-pyongyang-2024.json" with { type: "json" };

await fetchAllWords();

const dataset = real as unknown as Dataset;
const open = (opened: Dataset) => complete(indexDataset(opened));
const index = open(dataset);
const articleId = "kilas-klaten-2024-06-14";

const linksIn =
  (language: Language): LinkTo =>
  (view) =>
    `https://saksi.test/?${encodeLink({ dataset: { kind: "bundled" }, language, view })}`;

interface Wish {
  readonly language: Language;
  readonly style: CitationStyleId;
  readonly form?: CitationFormId;
  readonly at?: typeof index;
}

const optionsOf = ({ language, style, at = index }: Wish) => ({
  style,
  words: sayCitations(at, language),
  today: { year: 2026, month: 1, day: 2 },
});

function cite(selection: NonNullable<View["selection"]>, wish: Wish): string {
  const { language, form = "plain", at = index } = wish;
  return forms[form].write(citeSelection(at, selection, linksIn(language)), optionsOf(wish));
}

/** One witness, who is named, says it on a day, and hedges. */
const inherits = { relations: ["treaty-2024--succeeds--treaty-1961--inherits"] };

describe("a relation with one witness", () => {
  it.each([
    [
      "id",
      "apa",
      `Perjanjian baru (kemungkinan 2024) mewarisi Perjanjian 1961
Mungkin · Hanya kata orang

“perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani” (Konstantin Asmolov, dikutip dalam “Kunjungan Putin ke Pyongyang,” 2024, paragraf 12)
[Saksi: mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13] https://saksi.test/?lang=id&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13

Daftar Pustaka
Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara? (2024, 14 Juni). Kilas Klaten.`,
    ],
    [
      "en",
      "apa",
      `New treaty (possible, 2024) inherits 1961 treaty
Possible · Somebody’s word

“perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani” (Konstantin Asmolov, as cited in “Kunjungan Putin ke Pyongyang,” 2024, para. 12)
[Saksi: possible “mungkin akan”; said June 11, 2024; sentence 13] https://saksi.test/?lang=en&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13

References
Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara? (2024, June 14). Kilas Klaten.`,
    ],
    [
      "id",
      "chicago",
      `Perjanjian baru (kemungkinan 2024) mewarisi Perjanjian 1961
Mungkin · Hanya kata orang

“perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani”
Konstantin Asmolov, dikutip dalam “Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?,” disunting oleh Fajar Sidik Nur Cahyo, Kilas Klaten, 14 Juni 2024, paragraf 12. [Saksi: mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13] https://saksi.test/?lang=id&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13

Daftar Pustaka
Kilas Klaten. “Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?” Disunting oleh Fajar Sidik Nur Cahyo. 14 Juni 2024.`,
    ],
    [
      "en",
      "chicago",
      `New treaty (possible, 2024) inherits 1961 treaty
Possible · Somebody’s word

“perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani”
Konstantin Asmolov, quoted in “Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?,” edited by Fajar Sidik Nur Cahyo, Kilas Klaten, June 14, 2024, para. 12. [Saksi: possible “mungkin akan”; said June 11, 2024; sentence 13] https://saksi.test/?lang=en&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13

Bibliography
Kilas Klaten. “Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?” Edited by Fajar Sidik Nur Cahyo. June 14, 2024.`,
    ],
  ] as const)("as text, in %s, %s", (language, style, expected) =>
    expect(cite(inherits, { language, style })).toBe(expected),
  );

  it("as Markdown", () => {
    expect(
      cite(inherits, { language: "id", style: "apa", form: "markdown" }),
    ).toBe(`**Perjanjian baru (kemungkinan 2024) mewarisi Perjanjian 1961**

Mungkin · Hanya kata orang

> “perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani” (Konstantin Asmolov, dikutip dalam “Kunjungan Putin ke Pyongyang,” 2024, paragraf 12)
>
> \\[Saksi: mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13\\] <https://saksi.test/?lang=id&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13>

**Daftar Pustaka**

Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara? (2024, 14 Juni). *Kilas Klaten*.`);
    expect(cite(inherits, { language: "en", style: "chicago", form: "markdown" })).toContain(
      "Rusia-Korea Utara?,” edited by Fajar Sidik Nur Cahyo, *Kilas Klaten*, June 14, 2024, para. 12.",
    );
  });

  it("as HTML", () => {
    expect(cite(inherits, { language: "en", style: "apa", form: "html" })).toBe(`<div lang="en-US">
<p><strong>New treaty (possible, 2024) inherits 1961 treaty</strong></p>
<p>Possible · Somebody’s word</p>
<blockquote>
<p>“<span lang="id" dir="auto">perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani</span>” (Konstantin Asmolov, as cited in “<span lang="id" dir="auto">Kunjungan Putin ke Pyongyang</span>,” 2024, para. 12)</p>
<p>[Saksi: possible “mungkin akan”; said June 11, 2024; sentence 13] <a href="https://saksi.test/?lang=en&amp;r=treaty-2024--succeeds--treaty-1961--inherits&amp;s.kilas-klaten-2024-06-14=s13">https://saksi.test/?lang=en&amp;r=treaty-2024--succeeds--treaty-1961--inherits&amp;s.kilas-klaten-2024-06-14=s13</a></p>
</blockquote>
<p><strong>References</strong></p>
<p><span lang="id" dir="auto">Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?</span> (2024, June 14). <em>Kilas Klaten</em>.</p>
</div>`);
    expect(cite(inherits, { language: "id", style: "chicago", form: "html" })).toContain(
      '<p><em>Kilas Klaten</em>. “<span lang="id" dir="auto">Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?</span>” Disunting oleh Fajar Sidik Nur Cahyo. 14 Juni 2024.</p>',
    );
  });

  it.each([
    [
      "id",
      "paragraf 12 [Saksi: mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13] https://saksi.test/?lang=id",
    ],
    ["en", "para. 12 [Saksi: possible “mungkin akan”; said June 11, 2024; sentence 13] https://saksi.test/?lang=en"],
  ] as const)("for programs that keep references, in %s, in either style alike", (language, said) => {
    const address = `${said}&r=treaty-2024--succeeds--treaty-1961--inherits&s.kilas-klaten-2024-06-14=s13`;
    const annote = `“perjanjian baru yang mewarisi perjanjian 1961 mungkin akan ditandatangani” — Konstantin Asmolov, ${address}`;
    for (const style of ["apa", "chicago"] as const) {
      expect(cite(inherits, { language, style, form: "bibtex" })).toBe(`@article{kilas-klaten-2024-06-14,
  title = {{Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?}},
  journal = {Kilas Klaten},
  editor = {{Fajar Sidik Nur Cahyo}},
  year = {2024},
  month = jun,
  day = {14},
  langid = {indonesian},
  annote = {${annote.replaceAll("&", "\\&")}},
}`);
      expect(JSON.parse(cite(inherits, { language, style, form: "csl-json" }))).toEqual([
        {
          id: "kilas-klaten-2024-06-14",
          type: "article-newspaper",
          title: "Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?",
          language: "id",
          "container-title": "Kilas Klaten",
          editor: [{ literal: "Fajar Sidik Nur Cahyo" }],
          issued: { "date-parts": [[2024, 6, 14]] },
          annote,
        },
      ]);
    }
  });
});

/** The lines that quote, each with the line below it, without titles and list. */
const quotesOf = (text: string): string[] => text.split("\n").filter((line) => /^“|^\[Saksi/.test(line));
const addressOf = (language: Language, relation: string, sentence: string) =>
  `https://saksi.test/?lang=${language}&r=${relation}&s.${articleId}=${sentence}`;

describe("a relation of several voices", () => {
  const relation = "vladimir-putin--participates-in--visit-putin-2024";
  it.each([
    [
      "id",
      [
        "“menjelang kunjungan Presiden Rusia Vladimir Putin” (“Kunjungan Putin ke Pyongyang,” 2024, paragraf 1)",
        `[Saksi: diperkirakan “menjelang”; kalimat 1] ${addressOf("id", relation, "s1")}`,
        "“pemerintah Korea Selatan […] kunjungan Putin, yang menyatakan akan terjadi dalam beberapa hari” (Pemerintah Korea Selatan, dikutip dalam “Kunjungan Putin ke Pyongyang,” 2024, paragraf 3)",
        `[Saksi: diperkirakan “akan”; kalimat 3] ${addressOf("id", relation, "s3")}`,
        "“Kunjungan Putin diperkirakan akan terjadi sekitar 18-19 Juni” (seseorang yang tidak disebut, dikutip dalam “Kunjungan Putin ke Pyongyang,” 2024, paragraf 4)",
        `[Saksi: diperkirakan “diperkirakan akan”; kalimat 4] ${addressOf("id", relation, "s4")}`,
        "“ia kini memilih untuk pergi ke Pyongyang” (“Kunjungan Putin ke Pyongyang,” 2024, paragraf 5)",
        `[Saksi: diperkirakan; kalimat 6] ${addressOf("id", relation, "s6")}`,
      ],
    ],
    [
      "en",
      [
        "“menjelang kunjungan Presiden Rusia Vladimir Putin” (“Kunjungan Putin ke Pyongyang,” 2024, para. 1)",
        `[Saksi: probable “menjelang”; sentence 1] ${addressOf("en", relation, "s1")}`,
        "“pemerintah Korea Selatan […] kunjungan Putin, yang menyatakan akan terjadi dalam beberapa hari” (South Korean government, as cited in “Kunjungan Putin ke Pyongyang,” 2024, para. 3)",
        `[Saksi: probable “akan”; sentence 3] ${addressOf("en", relation, "s3")}`,
        "“Kunjungan Putin diperkirakan akan terjadi sekitar 18-19 Juni” (someone unnamed, as cited in “Kunjungan Putin ke Pyongyang,” 2024, para. 4)",
        `[Saksi: probable “diperkirakan akan”; sentence 4] ${addressOf("en", relation, "s4")}`,
        "“ia kini memilih untuk pergi ke Pyongyang” (“Kunjungan Putin ke Pyongyang,” 2024, para. 5)",
        `[Saksi: probable; sentence 6] ${addressOf("en", relation, "s6")}`,
      ],
    ],
  ] as const)("names each of them, in %s", (language, expected) =>
    expect(quotesOf(cite({ relations: [relation] }, { language, style: "apa" }))).toEqual(expected),
  );
});

describe("what is denied, lost, or outside the body", () => {
  const relation = "visit-putin-2024--amends--clause-auto-intervention";
  it("says that it is denied, in either language", () => {
    expect(cite({ relations: [relation] }, { language: "id", style: "chicago" })).toContain(
      `“klausul intervensi otomatis tidak mungkin akan dihidupkan kembali […] kunjungan ini”
Hyun Seung-soo, dikutip dalam “Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara?,” disunting oleh Fajar Sidik Nur Cahyo, Kilas Klaten, 14 Juni 2024, paragraf 15. [Saksi: diperkirakan “tidak mungkin akan”; disangkal; kalimat 16] ${addressOf("id", relation, "s16")}`,
    );
    expect(cite({ relations: [relation] }, { language: "en", style: "apa" })).toContain(
      `(Hyun Seung-soo, as cited in “Kunjungan Putin ke Pyongyang,” 2024, para. 15)
[Saksi: probable “tidak mungkin akan”; denied; sentence 16] `,
    );
  });

  it("says that the quote is lost, once the article's text has changed by a character", () => {
    const changed = structuredClone(dataset) as unknown as {
      articles: { paragraphs: { sentences: { id: string; text: string }[] }[] }[];
    };
    const sentences = changed.articles.flatMap((one) => one.paragraphs).flatMap((one) => one.sentences);
    const sentence = sentences.find(({ id }) => id === "s13");
    if (sentence) sentence.text = sentence.text.replace("mewarisi", "mewaris");
    const at = open(changed as unknown as Dataset);
    expect(cite(inherits, { language: "id", style: "apa", at })).toContain(
      "[Saksi: kutipan ini tidak ditemukan dalam kalimatnya; mungkin “mungkin akan”; dikatakan 11 Juni 2024; kalimat 13]",
    );
    expect(cite(inherits, { language: "en", style: "apa", at })).toContain(
      "[Saksi: this quote was not found in its sentence; possible “mungkin akan”; said June 11, 2024; sentence 13]",
    );
  });

  it("names the part of the page", () => {
    const credit = { relations: ["article--edited-by--fajar-sidik-nur-cahyo"] };
    expect(cite(credit, { language: "id", style: "apa" })).toContain(
      "“Editor: Fajar Sidik Nur Cahyo” (“Kunjungan Putin ke Pyongyang,” 2024, kredit)\n[Saksi: dinyatakan] https://",
    );
    expect(cite(credit, { language: "en", style: "apa" })).toContain("2024, credit)\n[Saksi: certain] https://");
  });
});

describe("other things that are selected", () => {
  it("a sentence, whole", () => {
    const sentences = [[articleId, "s4"] as const];
    expect(
      cite({ sentences }, { language: "en", style: "apa" }),
    ).toBe(`“Kunjungan Putin diperkirakan akan terjadi sekitar 18-19 Juni.” (“Kunjungan Putin ke Pyongyang,” 2024, para. 4)
[Saksi: sentence 4] https://saksi.test/?lang=en&s.kilas-klaten-2024-06-14=s4

References
Kunjungan Putin ke Pyongyang: Era Baru Kerjasama Militer Rusia-Korea Utara? (2024, June 14). Kilas Klaten.`);
  });

  it("an entity, with the sentences that mention it", () => {
    const text = cite({ entities: ["kinu"] }, { language: "id", style: "apa" });
    expect(text.split("\n").slice(0, 3)).toEqual([
      "KINU",
      "Lembaga",
      "Institut Unifikasi Nasional Korea, tempat Hyun Seung-soo dan Cho Han-bum menjadi peneliti.",
    ]);
    expect(text.match(/kalimat \d+\] .*/g)).toEqual([
      `kalimat 16] https://saksi.test/?lang=id&e=kinu&s.${articleId}=s16`,
      `kalimat 18] https://saksi.test/?lang=id&e=kinu&s.${articleId}=s18`,
    ]);
  });

  it("a path, step by step", () => {
    const visible = selectVisible(index, { tier: "all" });
    const question = { index, visible, ends: ["cho-han-bum", "hyun-seung-soo"], isDirected: false, limit: 1 };
    const path = pathAt(complete(findPaths({ ...question, tier: "all" })), 1);
    const parts = path?.steps.flatMap(({ relations }) =>
      relations.map((related) => citeRelation(index, related, linksIn("en"))),
    );
    const text = forms.plain.write(parts ?? [], optionsOf({ language: "en", style: "apa" }));
    expect(text.split("\n\n").filter((paragraph) => !paragraph.startsWith("“"))).toEqual([
      "Cho Han-bum is a senior researcher at KINU\nCertain",
      "Hyun Seung-soo is a researcher at KINU\nCertain",
      expect.stringMatching(/^References\n/),
    ]);
  });

  it("words selected by hand, over two sentences of a paragraph", () => {
    const excerpt = [
      { sentence: [articleId, "s4"] as const, start: 41, end: 61 },
      { sentence: [articleId, "s5"] as const, start: 0, end: 13 },
    ];
    const part = citeExcerpt(index, excerpt, linksIn("id"));
    expect(quotesOf(forms.plain.write([part], optionsOf({ language: "id", style: "apa" })))).toEqual([
      "“sekitar 18-19 Juni. Terakhir kali” (“Kunjungan Putin ke Pyongyang,” 2024, paragraf 4)",
      `[Saksi: kalimat 4] https://saksi.test/?lang=id&s.${articleId}=s4&s.${articleId}=s5`,
    ]);
  });
});

it.each(["id", "en"] as const)(
  "quotes all of the dataset's evidence word for word, never a translation (%s)",
  (language) => {
    const sentences = dataset.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    );
    const originals = new Set(sentences.map((sentence) => sentence.text));
    const translations = sentences
      .flatMap((sentence) => Object.values<string>(sentence.translations ?? {}))
      .filter((translation) => !originals.has(translation));
    expect(translations.length).toBeGreaterThan(20);
    const entities = dataset.entities.map(({ id }) => id);
    for (const style of ["apa", "chicago"] as const) {
      for (const { id, evidence } of dataset.relations) {
        const text = cite({ relations: [id] }, { language, style });
        for (const { quote } of evidence) expect(text).toContain(`“${[quote].flat().join(" […] ")}”`);
      }
      const text = cite({ entities }, { language, style });
      for (const translation of translations) expect(text).not.toContain(translation);
    }
  },
);
