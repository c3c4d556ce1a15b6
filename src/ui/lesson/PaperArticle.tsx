import type { Lesson } from "../../actions/lesson.ts";

/** An article to read on paper, each sentence of its body with its number. */
export function PaperArticle({ text: { title, language, paragraphs } }: { readonly text: Lesson["texts"][number] }) {
  return (
    <section className="paper-sheet paper-article" lang={language}>
      <h2>{title}</h2>
      {paragraphs
        .filter(({ kind }) => kind !== "headline")
        .map(({ kind, sentences }, at) => (
          <p key={at} className={kind === "body" ? undefined : "paper-small"}>
            {sentences.map(({ number, text }, i) => (
              <span key={i}>
                {number !== null && <sup>{number}</sup>}
                {text}{" "}
              </span>
            ))}
          </p>
        ))}
    </section>
  );
}
