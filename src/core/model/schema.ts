/**
 * The shape of a dataset, `saksi/1`. This one schema gives the TypeScript types (`dataset.ts`), the first pass of
 * validation (`validate.ts`) and the JSON Schema that is shipped in `data/`. Objects are loose: keys that this version
 * does not know are kept, so that a file survives a round trip through an older Saksi.
 *
 * References between records, dates and quotes cannot be told by shape; `validate.ts` checks them in a second pass.
 */
import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.nonEmpty());

/** A text in one or more languages, keyed by BCP 47 language tag. */
const localText = v.pipe(v.record(text, v.string()), v.minEntries(1));

/** A date or interval in EDTF (ISO 8601-2), kept as it was written. */
const edtf = text;

const factuality = v.picklist(["certain", "probable", "possible"]);
const tier = v.picklist(["core", "detail"]);
const position = v.tuple([id, v.number(), v.number()]);

const mention = v.looseObject({
  quote: text,
  occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  entity: id,
});

const sentence = v.looseObject({
  id,
  text,
  translations: v.exactOptional(localText),
  mentions: v.exactOptional(v.array(mention)),
});

const paragraph = v.looseObject({
  kind: v.picklist(["headline", "dateline", "caption", "body", "credit", "boilerplate"]),
  sentences: v.array(sentence),
});

const article = v.looseObject({
  id,
  title: text,
  language: text,
  entity: v.exactOptional(id),
  publisher: v.exactOptional(text),
  published: v.exactOptional(text),
  editor: v.exactOptional(text),
  basedOn: v.exactOptional(text),
  url: v.exactOptional(text),
  rights: v.exactOptional(text),
  paragraphs: v.array(paragraph),
});

const entity = v.looseObject({
  id,
  type: id,
  subtype: v.exactOptional(text),
  label: localText,
  aliases: v.exactOptional(v.array(text)),
  description: v.exactOptional(localText),
  date: v.exactOptional(edtf),
  status: v.exactOptional(v.picklist(["actual", "expected", "possible", "former"])),
  anonymous: v.exactOptional(v.boolean()),
  sameAs: v.exactOptional(v.array(text)),
  note: v.exactOptional(localText),
  tier: v.exactOptional(tier),
});

const evidence = v.looseObject({
  article: id,
  sentence: id,
  quote: v.union([text, v.pipe(v.array(text), v.minLength(1))]),
  occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  factuality,
  negated: v.exactOptional(v.boolean()),
  attribution: v.exactOptional(v.array(id)),
  stated: v.exactOptional(edtf),
  setting: v.exactOptional(id),
  hedges: v.exactOptional(v.array(text)),
});

const relation = v.looseObject({
  id,
  type: id,
  source: id,
  target: id,
  label: v.exactOptional(localText),
  role: v.exactOptional(localText),
  date: v.exactOptional(edtf),
  tier: v.exactOptional(tier),
  inferred: v.exactOptional(v.boolean()),
  note: v.exactOptional(localText),
  evidence: v.array(evidence),
});

/**
 * What of a graph is shown. What a filter does not speak of passes; one that it does must pass each of its parts.
 *
 * - `clauses`: at most one for each facet (`core/query/facets.ts`). An item passes when one of its values is among
 *   `only`, or is not among `not`.
 * - `time`: what lies in or reaches into the interval; undated things stay unless they are to be hidden.
 * - `around`: what is at most `steps` relations away from one of these entities, in what the rest of the filter leaves.
 * - `lonely`: whether entities go that have a relation in the dataset and none that passes.
 * - `rest`: whether what does not pass is drawn faded instead of left out.
 */
const filter = v.looseObject({
  clauses: v.exactOptional(
    v.array(
      v.looseObject({
        facet: id,
        only: v.exactOptional(v.array(v.string())),
        not: v.exactOptional(v.array(v.string())),
      }),
    ),
  ),
  time: v.exactOptional(
    v.looseObject({
      of: v.picklist(["event", "stated", "published"]),
      from: v.exactOptional(edtf),
      to: v.exactOptional(edtf),
      undated: v.exactOptional(v.literal("hide")),
    }),
  ),
  around: v.exactOptional(
    v.looseObject({
      entities: v.array(id),
      steps: v.pipe(v.number(), v.integer(), v.minValue(1)),
      along: v.exactOptional(v.picklist(["out", "in"])),
    }),
  ),
  lonely: v.exactOptional(v.literal("hide")),
  rest: v.exactOptional(v.literal("fade")),
});

/** What one looks at: the one record behind a link, a step of a story, a reload and undo. */
const view = v.looseObject({
  selection: v.exactOptional(
    v.looseObject({
      entities: v.exactOptional(v.array(id)),
      relations: v.exactOptional(v.array(id)),
      sentences: v.exactOptional(v.array(v.tuple([id, id]))),
    }),
  ),
  filter: v.exactOptional(filter),
  hidden: v.exactOptional(v.array(id)),
  tier: v.exactOptional(v.picklist(["core", "all"])),
  /**
   * How far an article has been read: only what its sentences back as far as this one is there; with `last: "hide"`
   * what this one adds is not there yet.
   */
  reading: v.exactOptional(v.looseObject({ article: id, through: id, last: v.exactOptional(v.literal("hide")) })),
  camera: v.exactOptional(v.looseObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  positions: v.exactOptional(v.array(position)),
  /** Entities that no layout moves. */
  pinned: v.exactOptional(v.array(id)),
  /** Measures (`core/query/measures.ts`) that the size and the colour of entities tell. */
  size: v.exactOptional(id),
  tint: v.exactOptional(id),
  /** Of several selected entities: which of the paths between them stands out, counted from 1. */
  path: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Whether those paths go only where relations point. */
  follow: v.exactOptional(v.literal("direction")),
});

export const quizAsks = ["reveal", "sentence", "how-surely"] as const;
export const quizHides = ["labels", "relations", "directions", "factuality", "speakers"] as const;

/**
 * What a class is asked at a step, and what is hidden until it has guessed. `reveal` asks for nothing but what is hidden;
 * `sentence` for the sentence in the article that says the selected relation; `how-surely` for its factuality.
 */
const quiz = v.looseObject({ ask: v.picklist(quizAsks), hide: v.exactOptional(v.array(v.picklist(quizHides))) });

/** A step of a story: what is looked at, how far the article is read there (`view.reading`), and what is said of it. */
const step = v.looseObject({
  id,
  title: localText,
  text: v.exactOptional(localText),
  /** For the presenter alone. */
  notes: v.exactOptional(localText),
  view,
  quiz: v.exactOptional(quiz),
});

const story = v.looseObject({
  id,
  title: localText,
  /** Explains Saksi itself, by this dataset: offered on a first visit. */
  explains: v.exactOptional(v.literal("saksi")),
  steps: v.array(step),
});

const family = v.looseObject({ id, label: localText });

const entityType = v.looseObject({
  id,
  label: localText,
  shape: v.exactOptional(text),
  icon: v.exactOptional(text),
});

const relationType = v.looseObject({
  id,
  family: id,
  directed: v.exactOptional(v.boolean()),
  label: localText,
  inverse: v.exactOptional(localText),
  negated: v.exactOptional(localText),
  codes: v.exactOptional(v.looseObject({ cameo: v.exactOptional(text), plover: v.exactOptional(text) })),
});

const vocabulary = v.looseObject({
  families: v.exactOptional(v.array(family)),
  relationTypes: v.exactOptional(v.array(relationType)),
  entityTypes: v.exactOptional(v.array(entityType)),
});

export const datasetSchema = v.looseObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal("saksi/1"),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: localText,
  summary: v.exactOptional(localText),
  articles: v.array(article),
  entities: v.array(entity),
  relations: v.array(relation),
  stories: v.exactOptional(v.array(story)),
  layout: v.exactOptional(v.looseObject({ positions: v.array(position) })),
  vocabulary: v.exactOptional(vocabulary),
});

/** The parts that are checked one record at a time, so that a large file can be read in slices. */
export const recordSchemas = { article, entity, relation, view, story };
