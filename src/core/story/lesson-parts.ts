/** What a story's hand-out can have beside the words of its steps, in the order in which it stands there. */
export const lessonParts = ["link", "pictures", "sentences", "quiz", "map", "glossary", "answers"] as const;
export type LessonPart = (typeof lessonParts)[number];
