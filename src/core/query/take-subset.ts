import type { Article, Dataset, Entity, EntityId, Relation, RelationId } from "../model/dataset.ts";

/** What is taken of a dataset. */
export interface Subset {
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/** Ends, speakers and settings: without them a relation would lose what it says, or who says it. */
function* namedIn({ source, target, evidence }: Relation): Generator<EntityId> {
  yield source;
  yield target;
  for (const { attribution = [], setting } of evidence) {
    yield* attribution;
    if (setting !== undefined) yield setting;
  }
}

/** An article whole, but for what it says of entities that are not there. */
function forgetEntities(article: Article, kept: ReadonlySet<EntityId>): Article {
  const { entity, ...rest } = article;
  return {
    ...(entity === undefined || kept.has(entity) ? article : rest),
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) =>
        sentence.mentions
          ? { ...sentence, mentions: sentence.mentions.filter((mention) => kept.has(mention.entity)) }
          : sentence,
      ),
    })),
  };
}

/**
 * A part of a dataset that is a dataset itself: all that its relations name, their articles whole, its whole vocabulary,
 * everything in its order. Stories are of the whole, and stay behind.
 */
export function takeSubset(dataset: Dataset, subset: Subset): Dataset {
  const wanted = new Set(subset.relations);
  const relations = dataset.relations.filter(({ id }) => wanted.has(id));
  const kept = new Set(subset.entities);
  for (const relation of relations) for (const id of namedIn(relation)) kept.add(id);
  const cited = new Set(relations.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const { stories: _, layout, ...rest } = dataset;
  return {
    ...rest,
    articles: dataset.articles
      .filter(({ id, entity }) => cited.has(id) || (entity !== undefined && kept.has(entity)))
      .map((article) => forgetEntities(article, kept)),
    entities: dataset.entities.filter(({ id }: Entity) => kept.has(id)),
    relations,
    ...(layout && { layout: { ...layout, positions: layout.positions.filter(([id]) => kept.has(id)) } }),
  };
}
