import { useStoreValue } from "../shared/app-context.ts";
import { sayPublication } from "../shared/say-publication.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./header.module.css";

/** What is open, and where it comes from. */
export function DatasetName() {
  const words = useWords();
  const { t, pick } = words;
  const dataset = useStoreValue("document", ({ open }) => open?.index.dataset);
  if (!dataset) return <p className={styles["title"]} />;
  const title = pick(dataset.title);
  const [article, second] = dataset.articles;
  const source = second
    ? t("header.articles", { count: dataset.articles.length })
    : article && sayPublication(article, words).join(", ");
  return (
    <p className={styles["title"]} title={title.text}>
      <span lang={title.language} dir="auto">
        {title.text}
      </span>
      {source && <small>{source}</small>}
    </p>
  );
}
