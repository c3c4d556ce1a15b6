import { strongestFirst } from "../../core/evidence/standing.ts";
import type { SheetQuestion, SheetRelation } from "../../core/story/lesson-sheet.ts";
import type { LocalText } from "../../core/model/dataset.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { Gap, Rules } from "./Gap.tsx";

interface QuestionProps {
  readonly question: SheetQuestion;
  readonly words: ReaderWords;
}

/** What a step asks, with room to answer. */
export function PaperQuestion({ question: { ask, names, relations, sought }, words }: QuestionProps) {
  const { t } = words;
  return (
    <section className="paper-question">
      <h3>{t(`quiz.${ask}`)}</h3>
      {relations.map((relation, at) => (
        <Asked key={at} relation={relation} words={words} />
      ))}
      {names > 0 && (
        <div className="paper-asked">
          <p>{t("lesson.ask.labels", { count: names })}</p>
          <ol className="paper-names">
            {Array.from({ length: names }, (_, at) => (
              <li key={at}>
                <Gap words={words} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {sought && (
        <div className="paper-asked">
          <p>
            {sought.map((at) => (
              <span key={at} className="paper-number">
                {at}
              </span>
            ))}{" "}
            {t("lesson.sentence.write")}
          </p>
          <Rules count={3} />
        </div>
      )}
    </section>
  );
}

interface AskedProps {
  readonly relation: SheetRelation;
  readonly words: ReaderWords;
}

function Asked({ relation: { ends, label, asks }, words }: AskedProps) {
  const { t, pick } = words;
  const say = (text: LocalText | null) => (text ? pick(text).text : <Gap words={words} />);
  return (
    <div className="paper-asked">
      <p>
        {say(ends[0])} {asks.includes("directions") && "— "}
        {say(label)} {asks.includes("directions") && "— "}
        {say(ends[1])}
      </p>
      <div className="paper-asks">
        {asks.includes("relations") && <span>{t("lesson.ask.relations")}</span>}
        {asks.includes("directions") && <span>{t("lesson.ask.directions")}</span>}
        {asks.includes("speakers") && (
          <span className="paper-long">
            {t("lesson.ask.speakers")} <Gap words={words} />
          </span>
        )}
        {asks.includes("factuality") && (
          <>
            <span>{t("lesson.ask.factuality")}</span>
            {strongestFirst.map((factuality) => (
              <span key={factuality}>
                <span className="paper-box" />
                {t(`factuality.${factuality}`)}
              </span>
            ))}
            <span className="paper-long">
              {t("lesson.ask.hedges")} <Gap words={words} />
            </span>
          </>
        )}
      </div>
    </div>
  );
}
