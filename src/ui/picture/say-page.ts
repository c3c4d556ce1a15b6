/** What stands around a picture, in its language: title, filters, source, legend and sentences. */
import type { Article, View } from "../../core/model/dataset.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { isolateText } from "../../core/view/isolate-text.ts";
import type { PageWords } from "../../core/view/page-frame.ts";
import type { NumberedSentence } from "../../core/view/page-sentences.ts";
import type { PictureSubject as SubjectName } from "../../core/view/picture-settings.ts";
import { filterParts } from "../shared/filter-words.ts";
import { sayPublication } from "../shared/say-publication.ts";
import { sayEntity, sayRelation } from "../shared/relation-words.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { sayLegend, type ToldMeasure } from "./say-legend.ts";

/** Articles that are named in the line of sources; more are counted. */
const mostNamed = 3;

function saySource(articles: readonly Article[], words: ReaderWords): string {
  const named = articles
    .slice(0, mostNamed)
    .map((article) => [isolateText(article.title), ...sayPublication(article, words)].join(", "));
  const more = articles.length - named.length;
  return [...named, ...(more > 0 ? [words.t("picture.source.more", { count: more })] : [])].join(" · ");
}

/** What is left of the graph, in words. */
function sayFilters(index: DatasetIndex, view: View, subject: SubjectName, words: ReaderWords): string {
  const { t } = words;
  const { entities = [], relations = [] } = view.selection ?? {};
  const names = [
    ...entities.map((id) => sayEntity(index, id, words)),
    ...relations.flatMap((id) => {
      const related = index.relations.get(id);
      return related ? [sayRelation(index, related, words)] : [];
    }),
  ];
  const [first = "", ...others] = names;
  const named = others.length > 1 ? t("chip.many", { first, more: others.length }) : names.join(t("chip.or"));
  const parts = [
    ...(subject === "selection" && first !== "" ? [t("picture.only.selection", { names: named })] : []),
    ...filterParts(index, view, words).map(({ text }) => text),
  ];
  return parts.length === 0 ? "" : t("picture.filters", { parts: parts.join(" · ") });
}

/** Stands for the number of a headline or a caption, which have none. */
const outsideBody = "•";

/** The sentences behind the relations that are drawn, as the articles have them, each once and in their order. */
function listSentences(index: DatasetIndex, keys: ReadonlySet<string>): NumberedSentence[] {
  const { articles } = index.dataset;
  const shown = [...keys].flatMap((key) => index.relationOf.get(key)?.standing.witnesses ?? []);
  const places = new Map(shown.map(({ place }) => [place.sentence, place] as const));
  const orderOf = new Map(articles.map((article, at) => [article, at] as const));
  return [...places.values()]
    .toSorted((a, b) => (orderOf.get(a.article) ?? 0) - (orderOf.get(b.article) ?? 0) || a.order - b.order)
    .map(({ article, number, sentence }) => {
      const mark = number === null ? outsideBody : String(number);
      const isAlone = articles.length === 1;
      return { mark: isAlone ? mark : `${(orderOf.get(article) ?? 0) + 1}/${mark}`, text: sentence.text };
    });
}

/** @param keys of what is drawn */
export function sayPage(
  { index, view, keys }: { readonly index: DatasetIndex; readonly view: View; readonly keys: ReadonlySet<string> },
  told: { readonly size: ToldMeasure | null; readonly tint: ToldMeasure | null },
  subject: SubjectName,
  words: ReaderWords,
): PageWords {
  return {
    title: words.pick(index.dataset.title).text,
    filters: sayFilters(index, view, subject, words),
    source: saySource(index.dataset.articles, words),
    legend: sayLegend(index, keys, told, words),
    sentences: listSentences(index, keys),
    sayMore: (count) => words.t("picture.sentences.more", { count }),
  };
}
