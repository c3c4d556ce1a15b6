import { useEffect } from "react";
import { setLanguage } from "../../actions/ui.ts";
import type { Board } from "../../core/story/presenter-message.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords, wordsIn } from "../shared/use-words.ts";
import { Clock } from "./Clock.tsx";
import styles from "./presenter.module.css";
import { SentenceQuote } from "./SentenceQuote.tsx";
import { SlideText } from "./SlideText.tsx";
import { useBoard } from "./use-board.ts";

/** The presenter's own window: what the class sees, what comes next, and what is for the presenter alone. */
export function PresenterWindow() {
  const app = useApp();
  const { t, language } = useWords();
  const { board, ask } = useBoard();
  useEffect(() => {
    if (typeof board === "object" && board) void setLanguage(app, board.language);
  }, [app, board]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t("present.window.title")} · Saksi`;
  }, [language, t]);
  return (
    <main className={styles["page"]}>
      <header className={styles["head"]}>
        <h1>
          {board && board !== "idle" ? wordsIn(board.language).pick(board.story).text : t("present.window.title")}
        </h1>
        <Clock />
      </header>
      {board === null || board === "idle" ? (
        <p className={styles["idle"]}>{t(board ? "present.window.idle" : "present.window.alone")}</p>
      ) : (
        <Script board={board} ask={ask} />
      )}
    </main>
  );
}

function Script({ board, ask }: { readonly board: Board; readonly ask: ReturnType<typeof useBoard>["ask"] }) {
  const { t, pick } = useWords();
  const { step, next, steps, at, missing, sentences } = board;
  return (
    <div className={styles["script"]}>
      <section className={styles["now"]} aria-label={t("present.window.now")}>
        <p className={styles["kicker"]}>{t("present.step", { at: at + 1, of: steps.length })}</p>
        <h2>{pick(step.title).text}</h2>
        {board.isExploring && <p className={styles["notice"]}>{t("present.window.exploring")}</p>}
        {board.isBlack && <p className={styles["notice"]}>{t("present.black.hint")}</p>}
        {missing.length > 0 && (
          <div className={styles["notice"]} role="status">
            {t("present.missing", { count: missing.length })}
            <ul>
              {missing.map((gone) => (
                <li key={JSON.stringify(gone)}>{t(`present.missing.${gone.kind}`, { ...gone })}</li>
              ))}
            </ul>
          </div>
        )}
        {step.text && <SlideText text={step.text} className={styles["text"]} />}
        <h3>{t("present.window.notes")}</h3>
        {step.notes ? (
          <SlideText text={step.notes} className={styles["notes"]} />
        ) : (
          <p className={styles["none"]}>{t("present.window.notes.none")}</p>
        )}
        {sentences.length > 0 && <h3>{t("present.window.evidence")}</h3>}
        {sentences.map((sentence) => (
          <SentenceQuote key={`${sentence.article}\n${sentence.sentence}`} sentence={sentence} />
        ))}
      </section>
      <aside className={styles["side"]}>
        <nav className={styles["moves"]} aria-label={t("present.controls")}>
          <button type="button" className={styles["main"]} onClick={() => ask({ order: "next" })}>
            {board.told < board.secrets
              ? t("present.window.tell", { told: board.told, of: board.secrets })
              : t("present.window.forth")}{" "}
            →
          </button>
          <button type="button" onClick={() => ask({ order: "back" })}>
            ← {t("present.window.back")}
          </button>
          {board.told < board.secrets && (
            <button type="button" onClick={() => ask({ order: "tellAll" })}>
              {t("quiz.tellAll")}
            </button>
          )}
          <button type="button" onClick={() => ask({ order: "return" })} disabled={!board.isExploring}>
            {t("present.return")}
          </button>
          <button type="button" aria-pressed={board.isBlack} onClick={() => ask({ order: "black" })}>
            {t("present.black")}
          </button>
          <button type="button" aria-pressed={board.isCodeShown} onClick={() => ask({ order: "code" })}>
            {t("present.code")}
          </button>
        </nav>
        <section aria-label={t("present.window.next")} className={styles["next"]}>
          <h3>{t("present.window.next")}</h3>
          {next ? (
            <>
              <h4>{pick(next.title).text}</h4>
              {next.text && <SlideText text={next.text} className={styles["nextText"]} />}
            </>
          ) : (
            <p className={styles["none"]}>{t("present.window.end")}</p>
          )}
        </section>
        <nav aria-label={t("present.window.jump")} className={styles["jump"]}>
          <h3>{t("present.window.jump")}</h3>
          <ol>
            {steps.map(({ id, title }, i) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={i === at ? "step" : undefined}
                  onClick={() => ask({ order: "go", step: id })}
                >
                  {pick(title).text}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </aside>
    </div>
  );
}
