import { useState } from "react";
import { chooseFile, openBundled } from "../../actions/open-document.ts";
import { showProblemPlace } from "../../actions/problems.ts";
import { copyText } from "../../actions/copy-text.ts";
import { placeOfPointer } from "../../core/evidence/record-place.ts";
import type { Problem } from "../../core/model/problem.ts";
import type { Failure } from "../../state/document-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { sayRecordPlace, saySentencePlace } from "../shared/say-finding.ts";
import { Dialog } from "../shared/Dialog.tsx";
import dialog from "../shared/Dialog.module.css";
import { type ReaderWords, useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import styles from "./dialog.module.css";
import { sayProblem } from "./say-problem.ts";

/** Why something did not open, or what is to be said about what did. */
export function ProblemsDialog() {
  const words = useWords();
  const isOpen = useStoreValue("ui", (ui) => ui.dialog === "problems");
  const failure = useStoreValue("document", (document) => document.failure);
  const warnings = useStoreValue("document", ({ open }) => open?.warnings);
  if (!isOpen) return null;
  const { t } = words;
  if (!failure) {
    return (
      <Dialog name="problems" title={t("problems.title.warning", { count: warnings?.length ?? 0 })}>
        <ProblemList problems={warnings ?? []} />
      </Dialog>
    );
  }
  return (
    <Dialog name="problems" title={t("problems.title.error", { name: failure.name })}>
      {failure.kind === "problems" && !areOfWhole(failure.problems) ? (
        <>
          <p>
            {t("problems.count", { count: failure.problems.length })} {warnings && t("problems.kept")}
          </p>
          <ProblemList problems={failure.problems} />
        </>
      ) : (
        <p>
          {sayFailure(failure, words)} {warnings && t("problems.kept")}
        </p>
      )}
      <WaysOn />
    </Dialog>
  );
}

/** Whether nothing of it has a place in the file: then there is nothing to list, and nothing to mend there. */
const areOfWhole = (problems: readonly Problem[]): boolean =>
  problems.every(({ pointer, line }) => pointer === "" && line === undefined);

function sayFailure(failure: Failure, words: ReaderWords): string {
  const { t } = words;
  switch (failure.kind) {
    case "problems":
      return failure.problems.map((problem) => sayProblem(problem, words)).join(" ");
    case "source":
      return t(`failure.${failure.reason}`, { status: failure.status ?? 0 });
    case "missing-file":
      return t("failure.missing-file", { name: failure.name });
    case "unexpected":
      return t("failure.unexpected", { message: failure.message });
  }
}

/** What to do next: another file, or the article that the app brings. */
function WaysOn() {
  const app = useApp();
  const { t } = useWords();
  const isEmpty = useStoreValue("document", ({ open }) => open === null);
  return (
    <p className={styles["waysOn"]}>
      <button type="button" className={dialog["button"]} onClick={() => void chooseFile(app)}>
        {t("action.openFile")}
      </button>
      {isEmpty && (
        <button type="button" className={dialog["button"]} onClick={() => void openBundled(app)}>
          {t("failure.openBundled")}
        </button>
      )}
    </p>
  );
}

/** Lost quotes come first, all else as the file has it. */
const rank = ({ code }: Problem): number => (code === "lost-quote" ? 0 : 1);

function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const inOrder = problems.toSorted((a, b) => rank(a) - rank(b));
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const lines = inOrder.map((problem) => `${problem.pointer || t("problems.whole")}: ${sayProblem(problem, words)}`);
    setCopied(await copyText(app, lines.join("\n")));
  };
  return (
    <>
      <p>
        <button type="button" className={dialog["button"]} onClick={() => void copy()}>
          {t(isCopied ? "problems.copied" : "problems.copy")}
        </button>
      </p>
      <ol className={styles["problems"]}>
        {inOrder.map((problem) => (
          <li key={`${problem.pointer} ${problem.code}`}>
            <code>{problem.pointer || t("problems.whole")}</code>
            <p>{sayProblem(problem, words)}</p>
            {problem.severity === "warning" && <ShowButton problem={problem} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Leads to what a warning is about, where that is not in the file alone. */
function ShowButton({ problem }: { readonly problem: Problem }) {
  const app = useApp();
  const words = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const place = index && placeOfPointer(index.dataset, problem.pointer);
  if (!place || place.on === "file") return null;
  const name =
    place.on === "sentence" ? saySentencePlace(index, place.sentence, words) : sayRecordPlace(index, place, words);
  return (
    <button type="button" className={textButton["button"]} onClick={() => showProblemPlace(app, place)}>
      {words.t("problems.show", { place: name })}
    </button>
  );
}
