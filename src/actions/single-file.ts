/** The whole app with what is open and how one looks at it, saved as one file. */
import { pickText } from "../core/model/local-text.ts";
import { asHome } from "../core/view/home-link.ts";
import { keepKnown } from "../core/view/keep-known.ts";
import { encodeLink } from "../core/view/link-codec.ts";
import { fileName } from "../formats/file-name.ts";
import { writeSaksiHtml } from "../formats/saksi-html/write.ts";
import { SourceError } from "../ports/dataset-source.ts";
import type { App } from "./app.ts";
import { isoDay } from "./name-taken.ts";

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why there is none: what is open is too large, or the app's parts could not be had. */
export type SingleFileFailure = "too-large" | "no-parts";

function nameOf(title: string): string {
  return fileName(title, [isoDay(new Date())], "html");
}

/**
 * Makes the file of what is on the screen now.
 *
 * @throws `AbortError` when given up
 */
export async function makeSingleFile(app: App, signal: AbortSignal): Promise<MadeFile | SingleFileFailure> {
  const { stores, ports } = app;
  const { open } = stores.document.getState();
  if (!open) throw new Error("nothing is open");
  const { dataset } = open;
  // In the order in which it is opened: what is saved again is the same to the byte.
  const view = keepKnown(open.index, stores.view.getState().view);
  const home = asHome(ports.address.linkTo(encodeLink({ dataset: open.address, language: null, view: {} })));
  try {
    const parts = await ports.appParts.fetch(signal);
    const written = await writeSaksiHtml(parts, { dataset, view }, home);
    signal.throwIfAborted();
    if (!written.ok) return "too-large";
    return { name: nameOf(pickText(dataset.title, stores.settings.getState().language).text), bytes: written.value };
  } catch (error) {
    if (error instanceof SourceError) return "no-parts";
    throw error;
  }
}

export const saveMade = ({ ports }: App, { name, bytes }: MadeFile): void => ports.saver.save(name, bytes, "text/html");
