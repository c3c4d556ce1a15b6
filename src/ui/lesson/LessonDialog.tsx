import { useCallback, useMemo, useRef, useState } from "react";
import { type Lesson, makeLesson, printLesson, saveLesson, toggleLessonPart } from "../../actions/lesson.ts";
import { lessonParts } from "../../core/story/lesson-parts.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import dialog from "../shared/Dialog.module.css";
import paperStyle from "../shared/paper.css?inline";
import { usePrinted } from "../shared/use-printed.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./lesson.module.css";
import { LessonPaper } from "./LessonPaper.tsx";

/** What is on a story's hand-out, as it will look; printed or saved from here. */
export function LessonDialog() {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const story = useStoreValue("ui", ({ handedOut }) => handedOut);
  const parts = useStoreValue("settings", (settings) => settings.lessonParts);
  const { language } = words;
  const lesson = useMemo(
    () => (story === null ? null : makeLesson(app, story, parts, language)),
    [app, story, parts, language],
  );
  const printed = usePrinted(useCallback(() => lesson, [lesson]));
  return (
    <>
      <Dialog name="lesson" title={t("lesson.title")} isWide>
        {lesson ? <LessonForm lesson={lesson} /> : <p>{t("lesson.none")}</p>}
      </Dialog>
      {printed && (
        <main data-hand-out>
          <LessonPaper lesson={printed} words={words} />
        </main>
      )}
    </>
  );
}

function LessonForm({ lesson }: { readonly lesson: Lesson }) {
  const app = useApp();
  const words = useWords();
  const { t, pick, language } = words;
  const paper = useRef<HTMLElement>(null);
  const [saved, setSaved] = useState("");
  const dataset = useStoreValue("document", ({ open }) => open?.dataset.title);
  const { parts, story } = lesson;
  const obstacle = lesson.link && "obstacle" in lesson.link ? lesson.link.obstacle : null;
  const save = (): void => {
    if (!paper.current) return;
    const title = [story.title, dataset].flatMap((text) => (text ? [pick(text).text] : [])).filter(Boolean);
    const content = {
      title: title.join(" – "),
      language,
      style: paperStyle,
      body: new XMLSerializer().serializeToString(paper.current),
    };
    setSaved(saveLesson(app, lesson, content, t("lesson.file")));
  };
  return (
    <div className={styles["lesson"]}>
      <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{t("lesson.parts")}</legend>
          {lessonParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts.has(part)}
                disabled={part === "answers" && !parts.has("quiz")}
                onChange={() => {
                  setSaved("");
                  toggleLessonPart(app, part);
                }}
              />
              {t(`lesson.part.${part}`)}
            </label>
          ))}
        </fieldset>
        <p className={styles["hint"]}>{t("lesson.hint")}</p>
        {obstacle && <p className={styles["hint"]}>{t(`qr.obstacle.${obstacle}`)}</p>}
        {parts.has("map") && lesson.map === null && <p className={styles["hint"]}>{t("lesson.map.none")}</p>}
        <div className={styles["buttons"]}>
          <button type="button" className={`${dialog["button"]} ${dialog["main"]}`} onClick={() => printLesson(app)}>
            {t("lesson.print")}
          </button>
          <button type="button" className={dialog["button"]} onClick={save}>
            {t("lesson.save")}
          </button>
        </div>
        <p role="status" className={styles["hint"]}>
          {saved && t("lesson.saved", { name: saved })}
        </p>
      </form>
      <div className={styles["preview"]} role="region" aria-label={t("lesson.preview")} tabIndex={0}>
        <div className={styles["sheet"]}>
          <LessonPaper ref={paper} lesson={lesson} words={words} />
        </div>
      </div>
    </div>
  );
}
