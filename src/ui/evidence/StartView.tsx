import { useMemo } from "react";
import { isTourOffered } from "../../actions/tour.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { type FirstClick, suggestFirstClicks } from "../../core/query/first-clicks.ts";
import { useApp, useDerived } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { RelationLink } from "../shared/RelationLink.tsx";
import { sayPublication } from "../shared/say-publication.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";
import { TourOffer } from "./TourOffer.tsx";

/** What this graph is, how to read its lines, and three good first clicks. */
export function StartView({ index }: { readonly index: DatasetIndex }) {
  const app = useApp();
  const { t, pick } = useWords();
  const isOffered = useDerived(() => isTourOffered(app));
  const visible = useDerived((derived) => derived.visible());
  const ordered = useDerived((derived) => derived.readingOrder());
  const clicks = useMemo(
    () => (visible ? suggestFirstClicks(visible, ordered, ({ key }) => index.graph.degree(key)) : []),
    [index, visible, ordered],
  );
  const { dataset } = index;
  const title = pick(dataset.title);
  const summary = dataset.summary && pick(dataset.summary);
  const sentences = [...index.sentences.values()]
    .flatMap(({ list }) => list)
    .filter(({ kind }) => kind !== "boilerplate");
  return (
    <article>
      <header className={styles["header"]}>
        <h2 tabIndex={-1} className={styles["title"]} lang={title.language} dir="auto">
          {title.text}
        </h2>
        {summary && (
          <p className={styles["description"]} lang={summary.language}>
            {summary.text}
          </p>
        )}
        <p className={styles["fact"]}>
          {t("start.contents", {
            entities: dataset.entities.length,
            relations: dataset.relations.length,
            sentences: sentences.length,
          })}
        </p>
      </header>
      {dataset.entities.length === 0 ? (
        <p>{t("start.empty")}</p>
      ) : (
        <>
          <p className={styles["lead"]}>{t("start.lead")}</p>
          {isOffered && <TourOffer />}
          {clicks.length > 0 && <h3 className={styles["groupTitle"]}>{t("start.begin")}</h3>}
          <ol className={styles["clicks"]}>
            {clicks.map((click) => (
              <li key={click.why}>
                <span className={styles["clickWhy"]}>{t(`start.begin.${click.why}`)}</span>
                <Click index={index} click={click} />
              </li>
            ))}
          </ol>
          <h3 className={styles["groupTitle"]}>{t("start.reading")}</h3>
          <ul className={styles["reading"]}>
            <li>{t("start.reading.line")}</li>
            <li>{t("start.reading.end")}</li>
            <li>{t("start.reading.mark")}</li>
            <li>{t("start.reading.colour")}</li>
          </ul>
          <AllEntities index={index} />
        </>
      )}
      <Sources index={index} />
    </article>
  );
}

function Click({ index, click }: { readonly index: DatasetIndex; readonly click: FirstClick }) {
  if ("entity" in click) return <EntityLink id={click.entity} />;
  const related = index.relations.get(click.relation);
  return related ? <RelationLink index={index} related={related} /> : null;
}

/** How many names a list takes before it is cut: what is longer is found by searching. */
const listLimit = 300;

/** Every entity by type: the picture as a list. */
function AllEntities({ index }: { readonly index: DatasetIndex }) {
  const { t, pick } = useWords();
  const entities = [...index.entities.values()].slice(0, listLimit);
  return (
    <details className={styles["all"]}>
      <summary>{t("start.all")}</summary>
      {[...index.types.entityTypes.values()].map((type) => {
        const ofType = entities.filter(({ entity }) => entity.type === type.id);
        return ofType.length === 0 ? null : (
          <section key={type.id}>
            <h4>{pick(type.label).text}</h4>
            <ul className={styles["names"]}>
              {ofType.map(({ entity }) => (
                <li key={entity.id}>
                  <EntityLink id={entity.id} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** Where the words come from, and whose they are. */
function Sources({ index }: { readonly index: DatasetIndex }) {
  const words = useWords();
  const { t } = words;
  const { articles } = index.dataset;
  return articles.length === 0 ? null : (
    <section className={styles["sources"]}>
      <h3 className={styles["groupTitle"]}>{t("start.source")}</h3>
      {articles.slice(0, 20).map((article) => (
        <p key={article.id}>
          <cite lang={article.language} dir="auto">
            {article.title}
          </cite>
          {sayPublication(article, words).map((part) => `, ${part}`)}
          {article.rights && (
            <span className={styles["rights"]}>
              {t("start.rights")}: {article.rights}
            </span>
          )}
        </p>
      ))}
    </section>
  );
}
