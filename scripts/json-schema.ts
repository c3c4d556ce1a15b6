/**
 * The JSON Schema of the dataset format, out of the schema that the code itself checks files with. Editors complete and
 * check a file by it as it is typed; what shape cannot tell (references, dates, quotes) only Saksi checks.
 */
import { toJsonSchema } from "@valibot/to-json-schema";
import { datasetSchema, recordSchemas } from "../src/core/model/schema.ts";

const { article, entity, relation, view } = recordSchemas;
const paragraph = article.entries.paragraphs.item;
const sentence = paragraph.entries.sentences.item;
const story = datasetSchema.entries.stories.wrapped.item;
const vocabulary = datasetSchema.entries.vocabulary.wrapped;

/** The records that get a name of their own. */
const definitions = {
  localText: datasetSchema.entries.title,
  article,
  paragraph,
  sentence,
  mention: sentence.entries.mentions.wrapped.item,
  entity,
  relation,
  evidence: relation.entries.evidence.item,
  story,
  step: story.entries.steps.item,
  view,
  vocabulary,
  family: vocabulary.entries.families.wrapped.item,
  entityType: vocabulary.entries.entityTypes.wrapped.item,
  relationType: vocabulary.entries.relationTypes.wrapped.item,
};

/** What an editor says of a record, or of `record.key`. */
const descriptions: Readonly<Record<string, string>> = {
  localText: 'A text in one or more languages, keyed by BCP 47 language tag: {"id": "…", "en": "…"}.',
  article: "A news article, its text verbatim.",
  "article.entity": "The article as a thing in the graph: the id of an entity of type document.",
  "article.language": "BCP 47.",
  "article.published": "ISO 8601 with offset: 2024-06-14T15:09+07:00.",
  "article.paragraphs": "In reading order.",
  "paragraph.kind": "Boilerplate (navigation, tags) never backs a relation.",
  "sentence.translations": "Shown as such, and never quoted as evidence.",
  "sentence.mentions": "Pronouns and ambiguous names; the rest is found by alias.",
  "mention.occurrence": "Which one, 1-based, where the quote stands more than once.",
  "entity.type": "The id of an entity type of the core vocabulary, or of this dataset's.",
  "entity.aliases": "As they stand in the articles; the longest wins, an ambiguous one links nothing.",
  "entity.date": "EDTF (ISO 8601-2), as precise as the text: 1961, 2000-07, 2024-06-18~/2024-06-19~.",
  "entity.status": "Actual if absent.",
  "entity.tier": "Core if absent: the opening picture shows core only.",
  relation: "A relation of two entities, and the sentences behind it.",
  "relation.type": "The id of a relation type of the core vocabulary, or of this dataset's.",
  "relation.label": "A closer wording than the type's; carries any restriction.",
  "relation.date": "EDTF: when what is related happens, not when it is said.",
  "relation.inferred": "Something here (a year, say) is the annotator's reading; `note` says why.",
  "relation.evidence": "May be empty: the relation is then unwitnessed, and looks it.",
  "evidence.quote": "Verbatim part, or parts in reading order, of that sentence; the shortest that carry the claim.",
  "evidence.occurrence": "Which one, 1-based, where the quote stands more than once.",
  "evidence.factuality": "How far the nearest speaker commits himself.",
  "evidence.negated": "That speaker says that it is not so.",
  "evidence.attribution": "Speakers, nearest to the claim first; absent: the article itself; []: someone unnamed.",
  "evidence.stated": "EDTF: when the speaker said it.",
  "evidence.setting": "Where the speaker said it: the id of an entity, an interview, say.",
  "evidence.hedges": "The words that make it less than certain, verbatim.",
  view: "What one looks at.",
  "view.camera": "In layout units, fitted into any screen.",
  "view.positions": "Only what was moved.",
  "step.notes": "For the presenter alone.",
  vocabulary: "Added to the core vocabulary; the same id overrides.",
  "relationType.directed": "True if absent.",
};

interface SchemaNode {
  description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** @returns JSON Schema, draft 2020-12 */
export function describeDataset(): Readonly<Record<string, unknown>> {
  const { $schema, $defs = {}, ...shape } = toJsonSchema(datasetSchema, { target: "draft-2020-12", definitions });
  for (const [place, description] of Object.entries(descriptions)) {
    const [name = "", key] = place.split(".");
    const record = $defs[name] as SchemaNode | undefined;
    const node = key === undefined ? record : record?.properties?.[key];
    if (!node) throw new Error(`the schema has no ${place}`);
    node.description = description;
  }
  return {
    $schema,
    $id: "saksi-1.schema.json",
    title: "Saksi dataset, saksi/1",
    description: "Articles, and the entities and relations that their sentences tell of. Unknown keys are kept.",
    ...shape,
    $defs,
  };
}

/** The text of `data/saksi-1.schema.json`. */
export const schemaFile = (): string => `${JSON.stringify(describeDataset(), null, 2)}\n`;
