/** Pictures of the graph: how they are to be made, and that they are made, saved and copied. */
import { measureOf } from "../core/query/measures.ts";
import { measuredRadii, measuredTint } from "../core/view/measure-looks.ts";
import { hasInk, type Page } from "../core/view/page.ts";
import type { PictureFacts, PictureTexts } from "../core/view/picture-facts.ts";
import type { PictureKind, PictureSettings } from "../core/view/picture-settings.ts";
import { canBeMade, densityOf, pixelsOf } from "../core/view/picture-size.ts";
import type { Shown } from "../core/view/picture-subject.ts";
import type { PictureFile } from "../ports/picture-writer.ts";
import type { PaintOptions } from "../ports/renderer.ts";
import type { PictureOutcome } from "../state/picture-store.ts";
import type { App } from "./app.ts";

/** Opens the dialog. What a hand points at does not belong into a picture. */
export function openPicture({ stores }: App): void {
  stores.picture.setState({ outcome: null });
  stores.ui.setState({ dialog: "picture", hover: null });
}

export const setPicture = ({ stores }: App, change: Partial<PictureSettings>): void =>
  stores.settings.setState(({ picture }) => ({ picture: { ...picture, ...change } }));

/** Asks for a copy with the settings of the last picture; whoever has the words for it makes the page. */
export function wantCopy({ stores }: App): void {
  stores.ui.setState({ hover: null });
  stores.picture.setState({ wanted: {}, outcome: null });
}

/** What there is to be pictured; `null` while nothing is open. */
export function shownNow({ stores, derived, ports }: App): Shown | null {
  const index = stores.document.getState().open?.index;
  const [visible, positions, scene] = [derived.visible(), derived.positions(), derived.scene()];
  if (!index || !visible || !positions || !scene) return null;
  const { size, tint } = stores.view.getState().view;
  const [sizes, tints] = [derived.measured(size), derived.measured(tint)];
  const [sizeId, tintId] = [measureOf(size)?.id, measureOf(tint)?.id];
  return {
    index,
    visible,
    positions,
    scene,
    radii: sizes && sizeId ? measuredRadii(visible.entities, sizeId, sizes) : null,
    tint: tints && tintId ? measuredTint(visible.entities, tintId, tints) : null,
    focus: derived.focus(),
    camera: ports.renderer.camera(),
    language: stores.settings.getState().language,
  };
}

/** From when on it is told how far a picture is, and how often, in milliseconds: the page draws that each time. */
const patience = 300;
const between = 100;

type Made = PictureFile | { readonly ok: false; readonly reason: "too-large" };

/** Lets a picture be made, and tells how far it is. @returns `null` where it was given up */
async function makePicture(app: App, make: (options: PaintOptions) => Promise<Made>): Promise<Made | null> {
  const { stores, ports, picturing } = app;
  picturing.current?.abort();
  const controller = new AbortController();
  picturing.current = controller;
  const { signal } = controller;
  stores.picture.setState({ done: null, outcome: null, wanted: null });
  let latest = 0;
  let told = Number.POSITIVE_INFINITY;
  const tellProgress = (): void => {
    told = ports.pacer.now();
    if (picturing.current === controller) stores.picture.setState({ done: latest });
  };
  const onProgress = (done: number): void => {
    latest = done;
    if (ports.pacer.now() - told >= between) tellProgress();
  };
  const waiting = setTimeout(tellProgress, patience);
  try {
    return await make({ pacer: ports.pacer, signal, onProgress });
  } catch {
    return signal.aborted ? null : { ok: false, reason: "failed" };
  } finally {
    clearTimeout(waiting);
    if (picturing.current === controller) {
      picturing.current = null;
      stores.picture.setState({ done: null });
    }
  }
}

const paintPng = async (
  { ports }: App,
  page: Page,
  facts: PictureFacts | null,
  options: PaintOptions,
): Promise<Made> =>
  canBeMade(pixelsOf(page, page.ratio))
    ? ports.pictures.png(ports.renderer.paint(page, options), facts, options.signal)
    : { ok: false, reason: "too-large" };

const tell = ({ stores }: App, outcome: PictureOutcome): void => stores.picture.setState({ outcome });

/** Tells of a picture that has not come, unless another has taken its place. */
function explain(app: App, made: Exclude<Made, { readonly ok: true }> | null): void {
  if (made) tell(app, { kind: made.reason });
  else if (!app.picturing.current) tell(app, { kind: "given-up" });
}

/** What a picture opens again as: all of the dataset, and how one looks at it now. */
function snapshotNow({ stores }: App): PictureFacts["snapshot"] {
  const dataset = stores.document.getState().open?.index.dataset;
  return dataset ? { dataset, view: stores.view.getState().view } : null;
}

/** How a picture is kept as a file. */
export interface PictureOrder extends Pick<PictureSettings, "isLive" | "kind"> {
  /** Of the file. */
  readonly name: string;
  readonly texts: PictureTexts;
}

const mediaTypes = { png: "image/png", svg: "image/svg+xml" } as const satisfies Record<PictureKind, string>;

export async function savePicture(app: App, page: Page, { name, texts, isLive, kind }: PictureOrder): Promise<void> {
  const { pictures, saver } = app.ports;
  const facts = { texts, density: densityOf(page), snapshot: isLive ? snapshotNow(app) : null };
  const result = await makePicture(app, async (options) => {
    if (kind === "png") return paintPng(app, page, facts, options);
    return hasInk(page) ? pictures.svg(page, facts, options.signal) : { ok: false, reason: "empty" };
  });
  if (!result?.ok) {
    explain(app, result);
    return;
  }
  saver.save(name, result.file, mediaTypes[kind]);
  tell(app, { kind: "saved", name });
}

/** Copies a picture, and with it the link to what it shows. Where the browser takes no pictures, the link goes alone. */
export async function copyPicture(app: App, page: Page): Promise<void> {
  const { clipboard } = app.ports;
  const link = linkNow(app);
  const making = makePicture(app, (options) => paintPng(app, page, null, options));
  const png = making.then((result) => (result?.ok ? result.file : Promise.reject(new Error("no picture"))));
  const isCopied = await clipboard.writePicture(png, link);
  const result = await making;
  if (!result?.ok) explain(app, result);
  else if (isCopied) tell(app, { kind: "copied" });
  else tell(app, { kind: (await clipboard.write(link)) ? "only-linked" : "no-clipboard" });
}

export const cancelPicture = ({ picturing }: App): void => picturing.current?.abort();

/** Closes with the dialog: what is being made is given up, and nothing is told of any more. */
export function leavePicture(app: App): void {
  cancelPicture(app);
  app.stores.picture.setState({ outcome: null });
}

const linkNow = ({ ports: { address } }: App): string => address.linkTo(address.query());

export async function copyLink(app: App): Promise<void> {
  const isCopied = await app.ports.clipboard.write(linkNow(app));
  tell(app, { kind: isCopied ? "linked" : "no-clipboard" });
}

/** A small picture of a page, with all that it shows. @returns `null` where there is none */
export async function previewPicture(
  { ports }: App,
  page: Page,
  ratio: number,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    const painting = ports.renderer.paint(page, { ratio, pacer: ports.pacer, signal, onProgress: () => {} });
    const result = await ports.pictures.png(painting, null, signal);
    return result.ok ? result.file : null;
  } catch {
    return null;
  }
}
