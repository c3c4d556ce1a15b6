import type { View } from "../../core/model/dataset.ts";
import { showPlace } from "../../actions/audit.ts";
import { pointAt } from "../../actions/ui.ts";
import type { Finding } from "../../core/evidence/audit.ts";
import type { RecordPlace } from "../../core/evidence/record-place.ts";
import { placeOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { UiState } from "../../state/ui-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { LineSwatch } from "../shared/LineSwatch.tsx";
import { sayRecordPlace, sayDetail, saySentencePlace } from "../shared/say-finding.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./audit.module.css";
import { walkFindings } from "./walk-findings.ts";

interface FindingRowProps {
  readonly index: DatasetIndex;
  readonly finding: Finding;
}

/** What pointing at a place points at in the graph. */
function hoverOf(place: RecordPlace): UiState["hover"] {
  switch (place.on) {
    case "relation":
      return { relation: place.relation };
    case "entity":
      return { entity: place.entity };
    case "sentence":
      return { sentence: place.sentence };
    case "file":
      return null;
  }
}

function isSelected(
  { relations = [], entities = [], sentences = [] }: NonNullable<View["selection"]>,
  place: RecordPlace,
) {
  switch (place.on) {
    case "relation":
      return relations.includes(place.relation);
    case "entity":
      return entities.includes(place.entity);
    case "sentence":
      return sentences.some((sentence) => sentence.every((id, i) => id === place.sentence[i]));
    case "file":
      return false;
  }
}

/** One finding: a press goes to its place. A place of the file alone is only told. */
export function FindingRow({ index, finding }: FindingRowProps) {
  const app = useApp();
  const { place } = finding;
  const isCurrent = useStoreValue("view", ({ view }) => isSelected(view.selection ?? {}, place));
  if (place.on === "file") {
    return (
      <li className={styles["row"]} data-on={place.on}>
        <Content index={index} finding={finding} />
      </li>
    );
  }
  const hover = hoverOf(place);
  return (
    <li>
      <button
        type="button"
        className={styles["row"]}
        data-on={place.on}
        data-walk
        onKeyDown={walkFindings}
        aria-current={isCurrent}
        onClick={() => showPlace(app, place)}
        onPointerEnter={() => pointAt(app, hover)}
        onPointerLeave={() => pointAt(app, null)}
        onFocus={() => pointAt(app, hover)}
        onBlur={() => pointAt(app, null)}
      >
        <Content index={index} finding={finding} />
      </button>
    </li>
  );
}

function Content({ index, finding }: FindingRowProps) {
  const words = useWords();
  const { place } = finding;
  const detail = sayDetail(index, finding, words);
  return (
    <>
      <Place index={index} place={place} />
      {detail !== "" && (
        <span className={styles["found"]} dir="auto">
          {detail}
        </span>
      )}
    </>
  );
}

function Place({ index, place }: { readonly index: DatasetIndex; readonly place: RecordPlace }) {
  const words = useWords();
  if (place.on === "file") return <code>{place.pointer}</code>;
  if (place.on === "sentence") {
    const { article, sentence } = placeOf(index.sentences, place.sentence) ?? {};
    return (
      <>
        <span className={styles["where"]}>{saySentencePlace(index, place.sentence, words)}</span>{" "}
        <span className={styles["sentence"]} lang={article?.language} dir="auto">
          {sentence?.text}
        </span>
      </>
    );
  }
  const related = place.on === "relation" ? index.relations.get(place.relation) : undefined;
  return (
    <>
      {related && <LineSwatch className={styles["swatch"]} related={related} />}
      <span dir="auto">{sayRecordPlace(index, place, words)}</span>
    </>
  );
}
