import type { Lesson } from "../../actions/lesson.ts";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import type { SheetAnswer, SheetStep } from "../../core/story/lesson-sheet.ts";
import { Markdown } from "../shared/Markdown.tsx";
import { PaperPicture } from "../shared/PaperPicture.tsx";
import { saySpeakers } from "../shared/say-claim.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { PaperSentence } from "./PaperSentence.tsx";
import { sayPlaceOf } from "./say-place-of.ts";

interface AnswerProps {
  readonly step: SheetStep["step"];
  /** 0-based. */
  readonly at: number;
  readonly answer: SheetAnswer;
  readonly picture: DrawingElement | null;
  readonly sources: Lesson["sources"];
  readonly words: ReaderWords;
}

/** What a step has asked, answered in full. */
export function PaperAnswer({ step, at, answer, picture, sources, words }: AnswerProps) {
  const { t, pick, locale } = words;
  const title = pick(step.title);
  const notes = step.notes && pick(step.notes);
  const names = answer.names.map((name) => pick(name).text).toSorted(new Intl.Collator(locale).compare);
  const also = answer.also.map((place) => sayPlaceOf(place, words));
  const isNone = step.quiz?.ask === "sentence" && answer.sentences.length === 0;
  return (
    <section className="paper-step">
      <div className="paper-top">
        <p className="paper-kicker">{t("lesson.step", { at: at + 1 })}</p>
        <h2 lang={title.language} dir="auto">
          {title.text}
        </h2>
        {picture && (
          <figure>
            <PaperPicture drawing={picture} />
          </figure>
        )}
      </div>
      {names.length > 0 && <p>{t("lesson.answer.names", { names: names.join("; ") })}</p>}
      <ul className="paper-answer">
        {answer.relations.map((relation, i) => (
          <li key={i}>
            <b>
              {pick(relation.ends[0]).text} {pick(relation.label).text} {pick(relation.ends[1]).text}
            </b>
            <p className="paper-small">{sayAnswered(relation, words)}</p>
          </li>
        ))}
      </ul>
      {isNone && <p>{t("quiz.answer.none")}</p>}
      <ul className="paper-sentences">
        {answer.sentences.map((sentence) => (
          <PaperSentence key={sentence.at} sentence={sentence} source={sources.get(sentence.at)} words={words} />
        ))}
      </ul>
      {also.length > 0 && <p>{t("lesson.answer.also", { places: also.join(", ") })}</p>}
      {notes && (
        <div className="paper-notes">
          <b>{t("lesson.answer.notes")}</b>
          <Markdown text={notes.text} language={notes.language} />
        </div>
      )}
    </section>
  );
}

/** How a relation stands, who says so, and by which words. */
function sayAnswered({ standing, claims, hedges }: SheetAnswer["relations"][number], words: ReaderWords): string {
  const { t } = words;
  const { factuality, isContested, isNegated } = standing;
  const speakers = new Set(claims.map((claim) => saySpeakers(claim, words)));
  return [
    t(factuality === null ? "factuality.none" : `factuality.${factuality}`),
    ...(isContested ? [t("factuality.contested")] : isNegated ? [t("factuality.negated")] : []),
    ...speakers,
    ...(hedges.length > 0
      ? [t("lesson.answer.hedges", { words: hedges.map((hedge) => `“${hedge}”`).join(", ") })]
      : []),
  ].join(" · ");
}
