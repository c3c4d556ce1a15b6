/** Saves the open dataset, or a part of it, in one of the formats. */
import { backedBy } from "../core/graph/dataset-index.ts";
import type { Dataset } from "../core/model/dataset.ts";
import { completeInTurns } from "../core/model/sliced.ts";
import { type Subset, takeSubset } from "../core/query/take-subset.ts";
import { fileName } from "../formats/file-name.ts";
import type { ExportFormat, FormatWords } from "../formats/export-format.ts";
import type { ExportScope, SettingsState } from "../state/settings-store.ts";
import type { App } from "./app.ts";
import { isoDay } from "./name-taken.ts";

export { formats } from "../formats/catalogue.ts";
export { datesOf } from "../formats/dates-of.ts";
export type { FormatWords } from "../formats/export-format.ts";
export { findLosses } from "../formats/losses.ts";

/** Remembers how data is exported. */
export const setExport = ({ stores }: App, change: Partial<SettingsState["dataExport"]>): void =>
  stores.settings.setState(({ dataExport }) => ({ dataExport: { ...dataExport, ...change } }));

function visibleSubset({ derived }: App): Subset {
  const shown = derived.visible();
  return {
    entities: shown?.entities.map(({ entity }) => entity.id) ?? [],
    relations: shown?.relations.map(({ relation }) => relation.id) ?? [],
  };
}

/** What is selected, what selected sentences back, and what shows between selected entities. */
function selectedSubset({ stores, derived }: App): Subset {
  const index = stores.document.getState().open?.index;
  const { entities = [], relations = [], sentences = [] } = stores.view.getState().view.selection ?? {};
  const ends = new Set(entities);
  const between = (derived.visible()?.relations ?? []).filter(
    ({ relation: { source, target } }) => ends.has(source) && ends.has(target),
  );
  const backed = index ? sentences.flatMap((sentence) => backedBy(index, sentence).map(({ related }) => related)) : [];
  return { entities, relations: [...relations, ...[...between, ...backed].map(({ relation }) => relation.id)] };
}

/** The dataset that a scope leaves; `null` where it leaves nothing. */
export function cutDataset(app: App, scope: ExportScope): Dataset | null {
  const dataset = app.stores.document.getState().open?.dataset;
  if (!dataset || scope === "all") return dataset ?? null;
  const part = takeSubset(dataset, scope === "visible" ? visibleSubset(app) : selectedSubset(app));
  return part.entities.length > 0 ? part : null;
}

/** @param mark what the scope is called in a file's name */
export function nameExport(
  { extension }: Pick<ExportFormat, "extension">,
  title: string,
  mark: string,
  day: Date,
): string {
  return fileName(title, [mark, isoDay(day)], extension);
}

interface ExportOrder {
  readonly format: ExportFormat;
  readonly dataset: Dataset;
  readonly name: string;
  readonly words: FormatWords;
}

/**
 * Writes between frames, and saves.
 *
 * @param progress is told how much is done, from 0 to 1
 * @throws `AbortError` when given up; nothing is saved then
 */
export async function saveData(
  { stores, derived, ports: { pacer, saver } }: App,
  { format, dataset, name, words }: ExportOrder,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
): Promise<void> {
  const bytes = await completeInTurns(
    format.write({
      dataset,
      language: stores.settings.getState().language,
      positions: derived.positions() ?? new Map(),
      words,
    }),
    async (done) => {
      progress(done);
      await pacer.pause();
      signal.throwIfAborted();
    },
    () => pacer.now(),
  );
  saver.save(name, bytes, format.mediaType);
}
