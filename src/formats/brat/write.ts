/**
 * Articles in brat's stand-off format (https://brat.nlplab.org/standoff.html), which much of annotation software reads:
 * for each article its text (`.txt`, as `plainText` joins it) and the annotations of it (`.ann`); with `annotation.conf`,
 * so that brat knows the types.
 *
 * - `T` and `N`: each place where an entity is mentioned, and which entity that is, as `DATASET:ENTITY`, percent-encoded.
 * - `T` and `E`: each witness, as an event of the relation's type. Its trigger is the quote, in as many parts as it has.
 *   Its roles are `Source`, `Target`, `Speaker` (nearest first: `Speaker`, `Speaker2`, …) and `Setting`, each filled by
 *   the mention nearest to the quote, of its own sentence if there is one; what the article never mentions has no place
 *   in it, and its role is left out.
 * - `A`: `Factuality` of an event, and `Negated`.
 * - `#`: the whole relation with this one witness, as JSON of `saksi/1`: labels, dates, notes, ids of all roles.
 */
import { indexAliases } from "../../core/evidence/find-mentions.ts";
import { plainText } from "../../core/evidence/plain-text.ts";
import type { Dataset, Relation } from "../../core/model/dataset.ts";
import { type Sliced, within } from "../../core/model/sliced.ts";
import { fileName } from "../file-name.ts";
import type { WriteRequest } from "../export-format.ts";
import { encodeId } from "../saksi-names.ts";
import { type NamedFile, textFile, zipFiles } from "../zip-files.ts";
import { annotateArticle } from "./annotate-article.ts";
import { nameTypes } from "./name-types.ts";

/** The types, as brat's configuration has them (https://brat.nlplab.org/configuration.html). */
function writeConfiguration(entityTypes: Iterable<string>, relationTypes: Iterable<string>): string {
  const roles = "Source?:<ENTITY>, Target?:<ENTITY>, Speaker*:<ENTITY>, Setting?:<ENTITY>";
  return [
    "[entities]",
    ...entityTypes,
    "[relations]",
    "[events]",
    ...Array.from(relationTypes, (name) => `${name}\t${roles}`),
    "[attributes]",
    "Factuality\tArg:<EVENT>, Value:certain|probable|possible",
    "Negated\tArg:<EVENT>",
    "",
  ].join("\n");
}

/** Names of articles as files that differ on systems which know no capitals. */
function nameFiles({ articles }: Dataset): string[] {
  const taken = new Set<string>();
  return articles.map(({ id }) => {
    for (let number = 1; ; number++) {
      const name = fileName(id, number === 1 ? [] : [`${number}`], "txt").slice(0, -".txt".length);
      const folded = name.normalize("NFKD").toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return name;
    }
  });
}

function groupByArticle({ relations }: Dataset): Map<string, Set<Relation>> {
  const groups = new Map<string, Set<Relation>>();
  for (const relation of relations) {
    for (const { article } of relation.evidence) {
      groups.set(article, (groups.get(article) ?? new Set()).add(relation));
    }
  }
  return groups;
}

export function* writeBratFiles(dataset: Dataset): Sliced<NamedFile[]> {
  const { articles, entities, relations } = dataset;
  const taken = new Set<string>();
  const entityTypes = nameTypes(
    entities.map(({ type }) => type),
    taken,
  );
  const relationTypes = nameTypes(
    relations.map(({ type }) => type),
    taken,
  );
  const backed = groupByArticle(dataset);
  const annotating = {
    aliases: indexAliases(entities),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    nameType: (record: { readonly type: string }) =>
      ("evidence" in record ? relationTypes : entityTypes).get(record.type) ?? "",
    nameEntry: (id: string) => `${dataset.id}:${encodeId(id)}`,
  };
  const names = nameFiles(dataset);
  const configuration = writeConfiguration(entityTypes.values(), relationTypes.values());
  const files = [textFile("annotation.conf", configuration)];
  for (const [i, article] of articles.entries()) {
    const work = annotateArticle(article, [...(backed.get(article.id) ?? [])], annotating);
    const annotations = yield* within(i / articles.length, (i + 1) / articles.length, work);
    files.push(textFile(`${names[i]}.txt`, plainText(article).text), textFile(`${names[i]}.ann`, annotations));
  }
  return files;
}

export function* writeBrat({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const files = yield* within(0, 0.5, writeBratFiles(dataset));
  return yield* within(0.5, 1, zipFiles(files));
}
