import type { ReaderWords } from "../shared/use-words.ts";

/** A line to write a word or two on, of one width whatever is to stand there. */
export const Gap = ({ words }: { readonly words: ReaderWords }) => (
  <span className="paper-gap" role="img" aria-label={words.t("lesson.blank")} />
);

/** Lines to write a sentence on. */
export const Rules = ({ count }: { readonly count: number }) =>
  Array.from({ length: count }, (_, at) => <span key={at} className="paper-rule" />);
