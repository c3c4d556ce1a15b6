import type { Runs } from "../../actions/hand-out.ts";

/** Words of a citation, set as its style wants them. */
export const CitedWords = ({ runs }: { readonly runs: Runs }) =>
  runs.map(({ text, isItalic = false, language }, at) =>
    isItalic ? (
      <i key={at} lang={language} dir="auto">
        {text}
      </i>
    ) : (
      <span key={at} lang={language} dir="auto">
        {text}
      </span>
    ),
  );
