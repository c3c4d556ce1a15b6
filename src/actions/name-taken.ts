/** Names for files that are taken of what is open. */
import { fileName } from "../formats/file-name.ts";
import type { App } from "./app.ts";

/** The day where the reader is, as ISO 8601 writes it. */
export const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** A name of today for what is taken of the open dataset, without words of any language: ids are safe by their schema. */
export function nameTaken({ stores }: App, mark: string, extension: string): string {
  const id = stores.document.getState().open?.index.dataset.id ?? "";
  return fileName(id, [mark, isoDay(new Date())], extension);
}
