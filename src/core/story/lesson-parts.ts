/** What a story's hand-out can have beside the words of its steps, in the order in which it stands there. */
export const lessonParts = ["link", "pictures", "sentences", "quiz", "article", "map", "glossary", "answers"] as const;
export type LessonPart = (typeof lessonParts)[number];

/** All but the article's text: it says much of what a quiz asks, and a class may have it already. */
export const usualLessonParts: readonly LessonPart[] = lessonParts.filter((part) => part !== "article");
