import type { LocalText } from "../model/dataset.ts";
import { primaryTag } from "../model/local-text.ts";
import { toPointer } from "../model/problem.ts";
import { type AuditCheck, type Found, type TextPart, textParts } from "./audit-check.ts";
import type { AuditMaterial } from "./audit-material.ts";
import type { RecordPlace } from "./record-place.ts";
import { refOf } from "./sentence-index.ts";

/** Languages of the dataset that a text lacks; a text that is not there lacks none. */
function missingIn(texts: LocalText | undefined, { languages }: AuditMaterial): string[] {
  if (texts === undefined) return [];
  const had = new Set(
    Object.entries(texts)
      .filter(([, text]) => text.trim() !== "")
      .map(([tag]) => primaryTag(tag)),
  );
  return languages.filter((tag) => !had.has(primaryTag(tag)));
}

type Texts = Readonly<Partial<Record<TextPart, LocalText | undefined>>>;

const lacking = (place: RecordPlace, texts: Texts, material: AuditMaterial): Found[] =>
  textParts.flatMap((part) => missingIn(texts[part], material).map((language) => ({ place, part, language })));

/** Texts of the file that are neither of an entity, a relation nor a sentence, with their JSON pointers. */
function* fileTexts({
  index: { dataset },
}: AuditMaterial): Generator<readonly [pointer: string, text: LocalText | undefined]> {
  const { title, summary, stories = [], vocabulary = {} } = dataset;
  yield ["/title", title];
  yield ["/summary", summary];
  for (const [s, story] of stories.entries()) {
    yield [toPointer(["stories", s, "title"]), story.title];
    for (const [t, step] of story.steps.entries()) {
      for (const part of ["title", "text", "notes"] as const) {
        yield [toPointer(["stories", s, "steps", t, part]), step[part]];
      }
    }
  }
  for (const list of ["families", "entityTypes", "relationTypes"] as const) {
    for (const [i, { label }] of (vocabulary[list] ?? []).entries()) {
      yield [toPointer(["vocabulary", list, i, "label"]), label];
    }
  }
  for (const [i, type] of (vocabulary.relationTypes ?? []).entries()) {
    for (const part of ["inverse", "negated"] as const) {
      yield [toPointer(["vocabulary", "relationTypes", i, part]), type[part]];
    }
  }
}

/** A text lacks one of the languages in which the dataset has its title and labels. A sentence has its own language. */
export const untranslated = {
  id: "untranslated",
  severity: "fault",
  entity: ({ entity: { id, label, description, note } }, material) =>
    lacking({ on: "entity", entity: id }, { label, description, note }, material),
  relation: ({ relation: { id, label, role, note } }, material) =>
    lacking({ on: "relation", relation: id }, { label, role, note }, material),
  sentence: ({ place }, material) => {
    const { article, sentence } = place;
    const texts = { ...sentence.translations, [article.language]: sentence.text };
    return lacking({ on: "sentence", sentence: refOf(place) }, { text: texts }, material);
  },
  whole: (material) =>
    Array.from(fileTexts(material)).flatMap(([pointer, text]) =>
      missingIn(text, material).map((language) => ({ place: { on: "file", pointer }, part: "text", language })),
    ),
} as const satisfies AuditCheck;
