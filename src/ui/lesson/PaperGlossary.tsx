import type { GlossaryEntry } from "../../core/story/lesson-sheet.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { sayPlaceOf } from "./say-place-of.ts";

interface PaperGlossaryProps {
  readonly entries: readonly GlossaryEntry[];
  /** Whether the sentences stand on the paper with their numbers. */
  readonly hasNumbers: boolean;
  readonly words: ReaderWords;
}

/** The hedging words, what degree each marks, and where. */
export function PaperGlossary({ entries, hasNumbers, words }: PaperGlossaryProps) {
  const { t } = words;
  return (
    <section className="paper-sheet">
      <h2>{t("lesson.glossary")}</h2>
      <p className="paper-small">{t("lesson.glossary.hint")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("lesson.glossary.word")}</th>
            <th scope="col">{t("lesson.glossary.degree")}</th>
            <th scope="col">{t("lesson.glossary.place")}</th>
          </tr>
        </thead>
        {entries.map(({ word, language, uses }) => (
          <tbody key={`${language} ${word}`}>
            {uses.map(({ at, factuality, ...place }, i) => (
              <tr key={i}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={uses.length} lang={language} dir="auto">
                    {word}
                  </th>
                )}
                <td>{t(`factuality.${factuality}`)}</td>
                <td>
                  {hasNumbers && at !== null && <span className="paper-number">{at}</span>} {sayPlaceOf(place, words)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
