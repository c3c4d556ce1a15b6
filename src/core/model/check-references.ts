import type { Dataset, View } from "./dataset.ts";
import { parseEdtf } from "./edtf-date.ts";
import { findNearest } from "./nearest.ts";
import { type Problem, type ProblemCode, toPointer } from "./problem.ts";
import { referencesOf } from "./view-references.ts";
import { resolveTypes } from "./vocabulary.ts";

type Path = readonly (string | number)[];
type Known = { has(id: string): boolean; keys(): Iterable<string> };

/** Collects the problems of one dataset. */
class Checker {
  readonly problems: Problem[] = [];

  report(code: ProblemCode, path: Path, found: string, more: Partial<Problem> = {}): void {
    this.problems.push({ severity: "error", code, pointer: toPointer(path), found, ...more });
  }

  /** @returns the ids of a list; each id that stands twice is reported at its second place */
  ids(items: readonly { readonly id: string }[], path: Path): Map<string, number> {
    const seen = new Map<string, number>();
    for (const [index, { id }] of items.entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else this.report("duplicate-id", [...path, index, "id"], id, { expected: toPointer([...path, first]) });
    }
    return seen;
  }

  reference(
    id: string | undefined,
    known: Known,
    kind: string,
    path: Path,
    { code = "unknown-reference", severity = "error" }: Partial<Pick<Problem, "code" | "severity">> = {},
  ): void {
    if (id === undefined || known.has(id)) return;
    const nearest = findNearest(id, known.keys());
    this.report(code, path, id, { severity, expected: kind, ...(nearest === undefined ? {} : { nearest }) });
  }

  date(text: string | undefined, path: Path): void {
    if (text !== undefined && !parseEdtf(text)) this.report("bad-date", path, text);
  }
}

/** What shape cannot tell: duplicate ids, references to nothing, unknown types, dates that are not EDTF. */
export function checkReferences(dataset: Dataset): Problem[] {
  const check = new Checker();
  const { families, entityTypes, relationTypes } = resolveTypes(dataset.vocabulary);
  const entities = check.ids(dataset.entities, ["entities"]);
  const relations = check.ids(dataset.relations, ["relations"]);
  check.ids(dataset.articles, ["articles"]);
  for (const key of ["families", "entityTypes", "relationTypes"] as const) {
    check.ids(dataset.vocabulary?.[key] ?? [], ["vocabulary", key]);
  }

  for (const [index, type] of (dataset.vocabulary?.relationTypes ?? []).entries()) {
    check.reference(type.family, families, "family", ["vocabulary", "relationTypes", index, "family"], {
      code: "unknown-type",
    });
  }

  const sentences = new Map<string, Map<string, Path>>();
  for (const [a, article] of dataset.articles.entries()) {
    const path = ["articles", a];
    check.reference(article.entity, entities, "entity", [...path, "entity"]);
    const ids = new Map<string, Path>();
    for (const [p, paragraph] of article.paragraphs.entries()) {
      for (const [s, sentence] of paragraph.sentences.entries()) {
        const place = [...path, "paragraphs", p, "sentences", s];
        const first = ids.get(sentence.id);
        if (first) check.report("duplicate-id", [...place, "id"], sentence.id, { expected: toPointer(first) });
        else ids.set(sentence.id, place);
        for (const [m, mention] of (sentence.mentions ?? []).entries()) {
          check.reference(mention.entity, entities, "entity", [...place, "mentions", m, "entity"]);
        }
      }
    }
    sentences.set(article.id, ids);
  }

  for (const [index, entity] of dataset.entities.entries()) {
    check.reference(entity.type, entityTypes, "entityType", ["entities", index, "type"], { code: "unknown-type" });
    check.date(entity.date, ["entities", index, "date"]);
  }

  for (const [index, relation] of dataset.relations.entries()) {
    const path = ["relations", index];
    check.reference(relation.type, relationTypes, "relationType", [...path, "type"], { code: "unknown-type" });
    check.reference(relation.source, entities, "entity", [...path, "source"]);
    check.reference(relation.target, entities, "entity", [...path, "target"]);
    check.date(relation.date, [...path, "date"]);
    for (const [e, evidence] of relation.evidence.entries()) {
      const place = [...path, "evidence", e];
      check.reference(evidence.article, sentences, "article", [...place, "article"]);
      const inArticle = sentences.get(evidence.article);
      if (inArticle) check.reference(evidence.sentence, inArticle, "sentence", [...place, "sentence"]);
      for (const [k, speaker] of (evidence.attribution ?? []).entries()) {
        check.reference(speaker, entities, "entity", [...place, "attribution", k]);
      }
      check.reference(evidence.setting, entities, "entity", [...place, "setting"]);
      check.date(evidence.stated, [...place, "stated"]);
    }
  }

  for (const [index, [entity]] of (dataset.layout?.positions ?? []).entries()) {
    check.reference(entity, entities, "entity", ["layout", "positions", index, 0]);
  }

  check.ids(dataset.stories ?? [], ["stories"]);
  for (const [s, story] of (dataset.stories ?? []).entries()) {
    check.ids(story.steps, ["stories", s, "steps"]);
    for (const [t, step] of story.steps.entries()) {
      checkView(check, step.view, ["stories", s, "steps", t, "view"], { entities, relations, sentences });
    }
  }
  return check.problems;
}

interface Ids {
  readonly entities: Known;
  readonly relations: Known;
  readonly sentences: ReadonlyMap<string, Known>;
}

/** A step whose view names what is gone goes on without it: that is told, and refuses no file. */
function checkView(check: Checker, view: View, path: Path, ids: Ids): void {
  const warn = (id: string, known: Known, kind: string, at: Path): void =>
    check.reference(id, known, kind, [...path, ...at], { severity: "warning" });
  for (const reference of referencesOf(view)) {
    if (reference.kind === "entity") warn(reference.id, ids.entities, "entity", reference.path);
    else if (reference.kind === "relation") warn(reference.id, ids.relations, "relation", reference.path);
    else {
      const [article, sentence] = reference.ref;
      warn(article, ids.sentences, "article", reference.paths[0]);
      const inArticle = ids.sentences.get(article);
      if (inArticle) warn(sentence, inArticle, "sentence", reference.paths[1]);
    }
  }
}
