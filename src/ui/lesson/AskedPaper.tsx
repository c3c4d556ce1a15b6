import { useCallback } from "react";
import { askOnPaper } from "../../actions/lesson.ts";
import { useApp } from "../shared/app-context.ts";
import { usePrinted } from "../shared/use-printed.ts";
import { useWords } from "../shared/use-words.ts";
import { LessonPaper } from "./LessonPaper.tsx";

/** What is printed from the stage while a step still hides something: what it asks, with room to answer. */
export function AskedPaper() {
  const app = useApp();
  const words = useWords();
  const { language } = words;
  const printed = usePrinted(useCallback(() => askOnPaper(app, language), [app, language]));
  return (
    printed && (
      <main data-hand-out>
        <LessonPaper lesson={printed} words={words} />
      </main>
    )
  );
}
