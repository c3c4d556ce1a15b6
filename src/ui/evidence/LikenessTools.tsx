import { useState } from "react";
import { showSentence } from "../../actions/reading.ts";
import { copyText } from "../../actions/copy-text.ts";
import type { Likeness } from "../../core/evidence/nearest-quote.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp } from "../shared/app-context.ts";
import textButton from "../shared/text-button.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./quote-check.module.css";

/** What can be done with a likeness: to see it where it stands, and to take it to the file. */
export function LikenessTools({ likeness: { corrected, place } }: { readonly likeness: Likeness }) {
  const app = useApp();
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(app, JSON.stringify(corrected, null, 2)));
  return (
    <p className={styles["tools"]}>
      <ActionButton
        action="showInArticle"
        className={textButton["button"]}
        label={t("witness.lost.show")}
        run={() => showSentence(app, place)}
      />
      <button type="button" className={textButton["button"]} onClick={() => void copy()}>
        {t(isCopied ? "witness.lost.copied" : "witness.lost.copy")}
      </button>
    </p>
  );
}
