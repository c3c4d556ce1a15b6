import { isolateText } from "../../core/view/isolate-text.ts";
import { chooseArticle } from "../../actions/reading.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article } from "../../core/model/dataset.ts";
import { useApp, useDerived } from "../shared/app-context.ts";
import { articleMark } from "../shared/sentence-words.ts";
import { sayPublication } from "../shared/say-publication.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

interface ArticleChoiceProps {
  readonly index: DatasetIndex;
  readonly shown: Article;
}

/** The articles of the dataset, each with how many of its sentences are marked; nothing where there is only one. */
export function ArticleChoice({ index, shown }: ArticleChoiceProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const marks = useDerived((derived) => derived.marks());
  const { articles } = index.dataset;
  if (articles.length < 2) return null;
  const counts = new Map<Article, number>();
  for (const { article } of marks.keys()) counts.set(article, (counts.get(article) ?? 0) + 1);
  const name = (article: Article) => {
    const mark = articleMark(index.dataset, article);
    const said = [...sayPublication(article, words), isolateText(article.title)];
    return (mark === null ? said : [mark, ...said]).join(" · ");
  };
  const others = articles.filter((article) => article !== shown && counts.has(article));
  return (
    <div className={styles["articles"]}>
      <label className={styles["choice"]}>
        <span>{t("reader.articles", { count: articles.length })}</span>
        <select value={shown.id} onChange={({ target }) => chooseArticle(app, target.value)}>
          {articles.map((article) => (
            <option key={article.id} value={article.id}>
              {name(article)}
              {counts.has(article) && ` (${counts.get(article)})`}
            </option>
          ))}
        </select>
      </label>
      {others.length > 0 && !counts.has(shown) && (
        <p>
          {t("reader.elsewhere")}{" "}
          {others.slice(0, 3).map((article) => (
            <button key={article.id} type="button" onClick={() => chooseArticle(app, article.id)}>
              {article.publisher ?? article.title} ({counts.get(article)})
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
