import { selectEntity } from "../../actions/selection.ts";
import { pointAt } from "../../actions/ui.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import { useApp, useStoreValue } from "./app-context.ts";
import styles from "./links.module.css";
import { useWords } from "./use-words.ts";

/** The name of an entity; a click selects it, pointing at it shows it in the graph. */
export function EntityLink({ id }: { readonly id: EntityId }) {
  const app = useApp();
  const { pick } = useWords();
  const entity = useStoreValue("document", ({ open }) => open?.index.entities.get(id)?.entity);
  if (!entity) return <span>{id}</span>;
  const { text, language } = pick(entity.label);
  return (
    <button
      type="button"
      className={styles["entity"]}
      lang={language}
      dir="auto"
      onClick={() => selectEntity(app, id)}
      onPointerEnter={() => pointAt(app, { entity: id })}
      onPointerLeave={() => pointAt(app, null)}
    >
      {text}
    </button>
  );
}
