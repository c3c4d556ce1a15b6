import { useEffect, useRef } from "react";
import { isSelectionLeftOut } from "../../actions/view.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import { EntityView } from "./EntityView.tsx";
import styles from "./evidence.module.css";
import { RelationView } from "./RelationView.tsx";
import { SelectionTools } from "./SelectionTools.tsx";
import { SentencesView } from "./SentencesView.tsx";
import { SeveralView } from "./SeveralView.tsx";
import { StartView } from "./StartView.tsx";

/** What is selected, and the sentences that say it; with nothing selected, what this graph is and where to begin. */
export function EvidencePanel() {
  const app = useApp();
  const { t } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const selection = useStoreValue("view", ({ view }) => view.selection);
  const isLeftOut = useDerived(() => isSelectionLeftOut(app));
  const panel = useRef<HTMLDivElement>(null);

  useWantedFocus("panel", () => panel.current?.querySelector("h2")?.focus());
  useEffect(() => {
    if (panel.current?.parentElement) panel.current.parentElement.scrollTop = 0;
  }, [selection]);

  if (!index) return null;
  const { entities = [], relations = [], sentences = [] } = selection ?? {};
  const related = relations.length === 1 && entities.length === 0 ? index.relations.get(relations[0] ?? "") : undefined;
  const entity = entities.length === 1 && relations.length === 0 ? index.entities.get(entities[0] ?? "") : undefined;
  return (
    <div ref={panel} className={styles["panel"]}>
      {isLeftOut && (
        <p className={styles["notice"]}>
          {t("tier.leftOut")}{" "}
          <ActionButton action="showEverything" className={textButton["button"]} label={t("tier.showAll")} />
        </p>
      )}
      {selection && <SelectionTools />}
      {related ? (
        <RelationView index={index} related={related} />
      ) : entity ? (
        <EntityView index={index} indexed={entity} />
      ) : entities.length + relations.length > 0 ? (
        <SeveralView index={index} entities={entities} relations={relations} />
      ) : sentences.length > 0 ? (
        <SentencesView index={index} sentences={sentences} />
      ) : (
        <StartView index={index} />
      )}
    </div>
  );
}
