/** What `npm run interop` hands to other programs: every format of two datasets, one real, one as awkward as can be. */
import { unzipSync } from "fflate";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import type { Dataset, Entity } from "../src/core/model/dataset.ts";
import { pickText } from "../src/core/model/local-text.ts";
import { complete } from "../src/core/model/sliced.ts";
import { validateDataset } from "../src/core/model/validate.ts";
import { selectVisible } from "../src/core/query/visible.ts";
import { buildDrawing } from "../src/core/view/build-scene.ts";
import { composePage } from "../src/core/view/compose-page.ts";
import { usualPoints } from "../src/core/view/picture-size.ts";
import { labelSubject } from "../src/core/view/page-graph.ts";
import { emptyScene } from "../src/core/view/scene.ts";
import { formats } from "../src/formats/catalogue.ts";
import { writeSvg } from "../src/formats/svg/write.ts";
import { sayFormatWords } from "../src/ui/export/format-words.ts";
import { createReaderWords } from "../src/ui/shared/reader-words.ts";

/** Signs of each format, names that objects have by nature, letters from everywhere. */
const awkward = [
  "constructor",
  "__proto__",
  "=1+1",
  "@SUM(A1)",
  "]]><!-- & -->",
  '"\\u0041" \\',
  "'quoted'\ttab\nline",
  "🕊️ é e\u0301 رويترز 한반도",
  "# *a* [b](c) |",
];

export function makeAwkwardDataset(): Dataset {
  const entities = awkward.map(
    (id): Entity => ({ id, type: "person", label: { en: id, "not a tag": id }, aliases: [id], date: "2024-06~" }),
  );
  const dataset: Dataset = {
    format: "saksi/1",
    id: "awkward",
    title: { en: awkward.join(" ") },
    articles: [
      {
        id: "=a",
        title: "]]>",
        language: "id",
        paragraphs: [{ kind: "body", sentences: awkward.map((text, i) => ({ id: `s${i}`, text: `🕊️ ${text}` })) }],
      },
    ],
    entities,
    relations: awkward.map((id, i) => ({
      id,
      type: i % 2 === 0 ? "visits" : "cooperates_with",
      source: id,
      target: awkward[(i + 1) % awkward.length] ?? id,
      label: { en: id },
      evidence: [
        {
          article: "=a",
          sentence: `s${i}`,
          quote: id,
          factuality: "possible",
          negated: i % 3 === 0,
          attribution: i % 2 === 0 ? [id] : [],
        },
      ],
    })),
  };
  const result = complete(validateDataset(dataset));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return dataset;
}

// Now, since nothing can be imported any more once this file has been.
const english = await createReaderWords("en");

/** @returns every file of every format, ZIP archives unpacked, by a name that begins with the format's id */
export function writeAllFormats(dataset: Dataset): Map<string, Uint8Array> {
  const words = sayFormatWords(dataset, english);
  const positions = new Map(dataset.entities.map(({ id }, i) => [id, { x: 10 * i, y: -i / 2 }] as const));
  return new Map(
    formats.flatMap(({ id, extension, write }): [name: string, bytes: Uint8Array][] => {
      const bytes = complete(write({ dataset, language: "en", positions, words }));
      if (extension !== "zip") return [[`${id}.${extension}`, bytes]];
      return Object.entries(unzipSync(bytes)).map(([name, file]) => [`${id}-${name}`, file]);
    }),
  );
}

/** A picture of all of a dataset, with its title and the dataset inside; 1600 by 1200 px. */
export function drawDataset(dataset: Dataset): Uint8Array {
  const index = complete(indexDataset(dataset));
  const placed = dataset.layout?.positions.map(([id, x, y]) => [id, { x, y }] as const);
  const inRow = dataset.entities.map(({ id }, at) => [id, { x: 150 * (at % 4), y: 130 * Math.floor(at / 4) }] as const);
  const drawing = buildDrawing(index, selectVisible(index, {}), new Map(placed ?? inRow), "en");
  const subject = { scene: { ...emptyScene, ...drawing }, focus: null, marked: new Set<string>(), camera: null };
  const title = pickText(dataset.title, "en").text;
  const words = { title, filters: "", source: "", legend: [], sentences: [], sayMore: String };
  const size = { width: 1600, height: 1200 };
  const page = composePage(
    labelSubject(subject, 1),
    words,
    { page: size, ratio: 1, points: usualPoints },
    { ground: "paper", parts: ["title"], type: 1 },
    null,
  );
  const result = writeSvg(page, { texts: { Title: title }, density: 3780, snapshot: { dataset, view: {} } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
