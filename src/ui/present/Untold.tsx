import { useMemo } from "react";
import { actions } from "../../actions/registry.ts";
import { type DatasetIndex, type IndexedRelation, relationsOf } from "../../core/graph/dataset-index.ts";
import type { Step } from "../../core/model/dataset.ts";
import type { Hiding } from "../../core/story/hiding.ts";
import { sayOnSlide } from "../../core/story/slide.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { tellEntity, tellRelation } from "../shared/untold-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";
import { SentenceQuote } from "./SentenceQuote.tsx";

interface UntoldProps {
  readonly index: DatasetIndex;
  readonly quiz: NonNullable<Step["quiz"]>;
  readonly hiding: Hiding;
}

/** What one looks at while a step still hides something: no more than the step itself would say of it. */
export function Untold({ index, quiz, hiding }: UntoldProps) {
  const words = useWords();
  const { t } = words;
  const selection = useStoreValue("view", ({ view }) => view.selection);
  const visible = useDerived((derived) => derived.visible());
  const { entities = [], relations = [] } = selection ?? {};
  const sentences = useMemo(
    // The sentence that is looked for is given away by none.
    () => (quiz.ask === "sentence" ? [] : sayOnSlide(index, selection ?? {}, hiding)),
    [index, quiz, selection, hiding],
  );
  const say = (related: IndexedRelation): string => tellRelation(index, related, hiding, words);
  return (
    <div className={styles["words"]}>
      {entities.map((id) => (
        <section key={id}>
          <h2>{tellEntity(index, id, hiding, words)}</h2>
          <ul>
            {relationsOf(index, id)
              .filter((related) => visible?.relations.includes(related))
              .map((related) => (
                <li key={related.relation.id}>{say(related)}</li>
              ))}
          </ul>
        </section>
      ))}
      {relations
        .flatMap((id) => index.relations.get(id) ?? [])
        .map((related) => (
          <h2 key={related.relation.id}>{say(related)}</h2>
        ))}
      {sentences.map((sentence) => (
        <SentenceQuote key={`${sentence.article}\n${sentence.sentence}`} sentence={sentence} />
      ))}
      <p className={styles["untold"]}>
        {t("present.untold")} <ActionButton action="tellAll" className={styles["textButton"]} />{" "}
        <kbd>{sayShortcut(actions.tellAll.keys[0])}</kbd>
      </p>
    </div>
  );
}
