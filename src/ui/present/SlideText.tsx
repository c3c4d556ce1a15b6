import type { LocalText } from "../../core/model/dataset.ts";
import { useWords } from "../shared/use-words.ts";

/** A step's text, paragraph by paragraph. */
export function SlideText({ text, className }: { readonly text: LocalText; readonly className?: string | undefined }) {
  const { pick } = useWords();
  const shown = pick(text);
  return (
    <div className={className} lang={shown.language} dir="auto">
      {shown.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
