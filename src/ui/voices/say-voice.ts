import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { articleValue, nobodyValue } from "../../core/query/facets.ts";
import type { SurenessCount, Voice } from "../../core/query/voices.ts";
import { sayValue } from "../shared/facet-words.ts";
import { sayEntity } from "../shared/relation-words.ts";
import { sayPublication } from "../shared/say-publication.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** A voice's name within a sentence: "the article itself", "Cho Han-bum". */
export function sayWithin(index: DatasetIndex, value: string, words: ReaderWords): string {
  if (value === articleValue) return words.t("witness.article");
  if (value === nobodyValue) return words.t("witness.unnamed");
  return sayValue(index, "speaker", value, words);
}

/** "5 certain, 2 possible, 1 denied (certain)". */
export function saySureness(sureness: readonly SurenessCount[], { t }: ReaderWords): string {
  return sureness
    .map(({ factuality, isNegated, count }) => {
      const degree = t(`factuality.${factuality}`).toLocaleLowerCase();
      return t(isNegated ? "voices.sureness.negated" : "voices.sureness", { count, degree });
    })
    .join(", ");
}

/** More occasions than this are counted instead of told. */
const mostOccasions = 2;

/** When and where a voice spoke; of the article, who published it and when. Empty where the text does not tell. */
function sayOccasions(index: DatasetIndex, { naming, occasions }: Voice, words: ReaderWords): string {
  const { t, date } = words;
  const { articles } = index.dataset;
  if (naming === "article") {
    const [only, ...more] = articles;
    return only && more.length === 0
      ? sayPublication({ ...only, publisher: only.publisher ?? only.title }, words).join(", ")
      : t("voices.articles", { count: articles.length });
  }
  if (occasions.length > mostOccasions) return t("voices.occasions", { count: occasions.length });
  return occasions
    .map(({ stated, setting }) =>
      [...(stated ? [date(stated)] : []), ...(setting ? [sayEntity(index, setting, words)] : [])].join(", "),
    )
    .join("; ");
}

/** Whether a voice has a name, and when and where it spoke. */
export function sayBackground(index: DatasetIndex, voice: Voice, words: ReaderWords): string {
  const occasions = sayOccasions(index, voice, words);
  const naming = voice.naming === "article" ? [] : [words.t(`voices.${voice.naming}`)];
  return [...naming, ...(occasions === "" ? [] : [occasions])].join(" · ");
}
