import { answer, isAskedHowSurely } from "../../actions/present.ts";
import { findHedges } from "../../core/evidence/segment-text.ts";
import { strongestFirst } from "../../core/evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { Step } from "../../core/model/dataset.ts";
import type { Hiding } from "../../core/story/hiding.ts";
import { type Guess, isRight } from "../../core/story/judge-guess.ts";
import { useApp } from "../shared/app-context.ts";
import { tellRelation } from "../shared/untold-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";

interface QuizProps {
  readonly index: DatasetIndex;
  readonly quiz: NonNullable<Step["quiz"]>;
  readonly asked: readonly IndexedRelation[];
  readonly hiding: Hiding | null;
  readonly guess: Guess | null;
  readonly told: number;
  readonly secrets: number;
}

/** What the class is asked, what it may answer, and whether that is right; in the end the answer. */
export function Quiz({ index, quiz, asked, hiding, guess, told, secrets }: QuizProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const isOpen = told < secrets;
  const kind = guess && "sentence" in guess ? "sentence" : "factuality";
  return (
    <section className={styles["quiz"]}>
      {isOpen && <h3>{t(`quiz.${quiz.ask}`)}</h3>}
      {quiz.ask !== "reveal" &&
        asked.map((related) => (
          <p key={related.relation.id} className={styles["asked"]}>
            {tellRelation(index, related, hiding, words)}
          </p>
        ))}
      {isOpen && quiz.ask === "sentence" && <p>{t("quiz.sentence.hint")}</p>}
      {isAskedHowSurely(app) && (
        <div className={styles["answers"]}>
          {strongestFirst.map((factuality, i) => (
            <button
              key={factuality}
              type="button"
              aria-pressed={guess !== null && "factuality" in guess && guess.factuality === factuality}
              onClick={() => answer(app, { factuality })}
            >
              <kbd aria-hidden="true">{i + 1}</kbd> {t(`factuality.${factuality}`)}
            </button>
          ))}
        </div>
      )}
      <div role="status">
        {isOpen && guess && (
          <p className={styles["verdict"]} data-right={isRight(asked, guess)}>
            {t(`quiz.${isRight(asked, guess) ? "right" : "wrong"}.${kind}`)}
          </p>
        )}
        {isOpen && secrets > 1 && <p>{t("quiz.told", { told, of: secrets })}</p>}
        {!isOpen && quiz.ask === "sentence" && <SentenceAnswer asked={asked} />}
        {!isOpen && quiz.ask === "how-surely" && <FactualityAnswer asked={asked} />}
      </div>
    </section>
  );
}

function SentenceAnswer({ asked }: { readonly asked: readonly IndexedRelation[] }) {
  const { t } = useWords();
  const isSaid = asked.some(({ standing }) => standing.witnesses.length > 0);
  return <p className={styles["verdict"]}>{t(isSaid ? "quiz.answer" : "quiz.answer.none")}</p>;
}

/** How surely it stands, and which word says so. */
function FactualityAnswer({ asked }: { readonly asked: readonly IndexedRelation[] }) {
  const { t } = useWords();
  return asked.map(({ relation, standing: { factuality, witnesses } }) => {
    const decisive = witnesses.find(({ evidence }) => evidence.factuality === factuality);
    const hedges = (decisive?.evidence.hedges ?? []).filter(
      (hedge) => findHedges(decisive?.place.sentence.text ?? "", [hedge], []).length > 0,
    );
    return (
      <p key={relation.id} className={styles["verdict"]}>
        <b>{t(factuality === null ? "factuality.none" : `factuality.${factuality}`)}.</b>{" "}
        {hedges.length > 0
          ? t("quiz.answer.hedges", { count: hedges.length, words: hedges.map((hedge) => `“${hedge}”`).join(", ") })
          : factuality !== null && t("quiz.answer.plain")}
      </p>
    );
  });
}
