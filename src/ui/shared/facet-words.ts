import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { LocalText } from "../../core/model/dataset.ts";
import type { FacetId } from "../../core/query/facets.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { sayEntity, sayRelation } from "./relation-words.ts";
import type { ReaderWords } from "./use-words.ts";

/** Values that are the app's own words; those of the other facets are the dataset's. */
const own: Partial<Record<FacetId, Readonly<Record<string, MessageKey>>>> = {
  status: {
    actual: "entity.status.actual",
    expected: "entity.status.expected",
    possible: "entity.status.possible",
    former: "entity.status.former",
  },
  factuality: {
    certain: "factuality.certain",
    probable: "factuality.probable",
    possible: "factuality.possible",
    none: "factuality.none",
  },
  polarity: { affirmed: "polarity.affirmed", negated: "factuality.negated", contested: "factuality.contested" },
  voice: { own: "voice.own", attributed: "factuality.attributed" },
  naming: { article: "speaker.article", named: "naming.named", unnamed: "naming.unnamed", none: "factuality.none" },
  speaker: { article: "speaker.article", nobody: "speaker.nobody", none: "factuality.none" },
  inferred: { inferred: "factuality.inferred", stated: "inferred.stated" },
  quotes: { faulty: "legend.faulty", sound: "quotes.sound" },
  article: { none: "factuality.none" },
};

/** A facet's value in the reader's language; one that nobody has words for says itself. */
export function sayValue(index: DatasetIndex, facet: FacetId, value: string, words: ReaderWords): string {
  const { t, pick } = words;
  const key = own[facet]?.[value];
  if (key !== undefined && Object.hasOwn(own[facet] ?? {}, value)) return t(key);
  const { types } = index;
  const label = (item: { readonly label: LocalText } | undefined) => (item ? pick(item.label).text : value);
  switch (facet) {
    case "entityType":
      return label(types.entityTypes.get(value));
    case "family":
      return label(types.families.get(value));
    case "relationType":
      return label(types.relationTypes.get(value));
    case "entity":
      return sayEntity(index, value, words);
    case "relation": {
      const related = index.relations.get(value);
      return related ? sayRelation(index, related, words) : value;
    }
    case "speaker":
      return sayEntity(index, value.slice("e:".length), words);
    case "witnesses":
      return t("witnesses.value", { count: value });
    case "article":
      return index.dataset.articles.find(({ id }) => id === value)?.title ?? value;
    default:
      return value;
  }
}
