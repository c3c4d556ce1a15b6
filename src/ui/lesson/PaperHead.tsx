import type { Lesson } from "../../actions/lesson.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { sayPublication } from "../shared/say-publication.ts";
import { QrCode } from "../shared/QrCode.tsx";
import { Gap } from "./Gap.tsx";

const lines = { certain: "solid", probable: "dashed", possible: "dotted" } as const;

/** What it is, what it is made from, whose it is, and how to read it. */
export function PaperHead({ lesson, words }: { readonly lesson: Lesson; readonly words: ReaderWords }) {
  const { t, pick, locale } = words;
  const { story, articles, made, link } = lesson;
  const title = pick(story.title);
  return (
    <header className="paper-head">
      {link && "address" in link && (
        <aside className="paper-code" aria-label={t("lesson.link")}>
          <QrCode address={link.address} />
        </aside>
      )}
      <h1 lang={title.language} dir="auto">
        {title.text || t("story.untitled")}
      </h1>
      {articles.map((article) => (
        <p key={article.id} className="paper-small">
          {t("lesson.source")}:{" "}
          <span lang={article.language} dir="auto">
            {article.title}
          </span>
          {sayPublication(article, words).map((part) => `, ${part}`)}
        </p>
      ))}
      <p className="paper-small">
        {t("lesson.made", { date: new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(made) })}
      </p>
      <p className="paper-fields">
        {(["name", "class", "day"] as const).map((field) => (
          <span key={field}>
            {t(`lesson.${field}`)} <Gap words={words} />
          </span>
        ))}
      </p>
      <p className="paper-small paper-key">
        <b>{t("lesson.key")}:</b>
        <span>
          <mark>{t("lesson.key.quote")}</mark>
        </span>
        <span>
          <u className="paper-hedge">{t("lesson.key.hedge")}</u>
        </span>
        {(["certain", "probable", "possible"] as const).map((factuality) => (
          <span key={factuality}>
            <span className="paper-line" data-line={lines[factuality]} />
            {t(`factuality.${factuality}`)}
          </span>
        ))}
        <span>{t("lesson.key.negated")}</span>
        <span>{t("lesson.key.speech")}</span>
      </p>
    </header>
  );
}
