import type { MeasureColumns } from "../core/query/measure-columns.ts";
import type { MeasureId, MeasureValues } from "../core/query/measures.ts";

/**
 * Takes measures off the main thread. Rejects with an `AbortError` when given up.
 *
 * The columns are handed over: they are empty afterwards.
 */
export interface Measurer {
  measure(
    id: MeasureId,
    columns: MeasureColumns,
    options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  ): Promise<MeasureValues>;
}
