/** An app on fresh stores whose ports are fakes: they keep what they are given, and say what they were told. */
import { createHash } from "node:crypto";
import { sayPlainly } from "../core/cite/say-plainly.arbitrary.ts";
import type { KeptEdits } from "../core/edit/kept-edits.ts";
import type { Dataset, View } from "../core/model/dataset.ts";
import { complete } from "../core/model/sliced.ts";
import { takeMeasure } from "../core/query/take-measure.ts";
import type { PictureFacts } from "../core/view/picture-facts.ts";
import { readDataset } from "../formats/read-dataset.ts";
import type { AddressBar } from "../ports/address-bar.ts";
import { SourceError } from "../ports/dataset-source.ts";
import type { ChosenFile } from "../ports/file-picker.ts";
import type { LayoutOrder } from "../core/layout/catalogue/catalogue.ts";
import type { Gesture, Renderer } from "../ports/renderer.ts";
import type { PresenterLine } from "../ports/presenter-line.ts";
import type { Storage, StoredFile } from "../ports/storage.ts";
import { createDerived } from "../state/derived.ts";
import type { SettingsState } from "../state/settings-store.ts";
import { createStores } from "../state/stores.ts";
import type { App } from "./app.ts";

const toBytes = (content: unknown): Uint8Array<ArrayBuffer> =>
  content instanceof Uint8Array
    ? new Uint8Array(content)
    : new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));

export const toFile = (name: string, content: unknown): ChosenFile => ({
  name,
  bytes: () => Promise.resolve(toBytes(content)),
});

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A history of queries; `travel` goes back and forth in it as a reader does, and ends when words have come. */
function createFakeAddressBar(query: string) {
  const listeners = new Set<() => void>();
  let entries = [query];
  let at = 0;
  const addressOf = (of: string): string => `https://saksi.test/${of === "" ? "" : `?${of}`}`;
  const bar: AddressBar = {
    query: () => entries[at] ?? "",
    addressOf,
    linkTo: addressOf,
    push: (next) => {
      entries = [...entries.slice(0, at + 1), next];
      at++;
    },
    replace: (next) => {
      entries = entries.with(at, next);
    },
    onTravel: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const travel = (by: number): Promise<void> => {
    at = Math.min(entries.length - 1, Math.max(0, at + by));
    for (const listener of listeners) listener();
    return Promise.resolve();
  };
  return { bar, travel, entries: () => entries };
}

/** Remembers the names and arguments of what it was asked to do. */
function createFakeRenderer() {
  const calls: (readonly [name: string, ...args: readonly unknown[]])[] = [];
  const listeners = new Set<(gesture: Gesture) => void>();
  const note =
    (name: string) =>
    (...args: readonly unknown[]): void =>
      void calls.push([name, ...args]);
  const renderer: Renderer = {
    element: {} as HTMLElement,
    mount: note("mount"),
    draw: note("draw"),
    focus: note("focus"),
    setPalette: note("setPalette"),
    camera: () => null,
    setCamera: note("setCamera"),
    fit: note("fit"),
    frame: note("frame"),
    follow: note("follow"),
    openView: note("openView"),
    reveal: note("reveal"),
    placeOf: () => ({ x: 0, y: 0 }),
    setTool: note("setTool"),
    hold: note("hold"),
    panBy: note("panBy"),
    zoomBy: note("zoomBy"),
    paintSwatch: note("paintSwatch"),
    paint: (page) => {
      calls.push(["paint", page]);
      return { width: page.width, height: page.height, strips: noStrips() };
    },
    onGesture: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFirstPicture: note("onFirstPicture"),
    destroy: note("destroy"),
  };
  const gesture = (made: Gesture): void => {
    for (const listener of listeners) listener(made);
  };
  return { renderer, calls, gesture };
}

/** The other end of the line that the stage has: what it was told, and a way to say something to it. */
function createFakePresenter() {
  const told: unknown[] = [];
  const opened: string[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const line: PresenterLine = {
    open: (address) => void opened.push(address),
    send: (message) => void told.push(message),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const say = (message: unknown): void => {
    for (const listener of listeners) listener(message);
  };
  return { line, told, opened, say };
}

/** A storage that lasts as long as its test. */
function createFakeStorage() {
  const views = new Map<string, View>();
  const files = new Map<string, StoredFile>();
  const edits = new Map<string, KeptEdits>();
  const listeners = new Set<(key: string) => void>();
  /** Another page keeps something. */
  const keepElsewhere = async (key: string, kept: KeptEdits | null): Promise<void> => {
    storage.writeEdits(key, kept);
    for (const listener of listeners) listener(key);
    await new Promise((done) => setTimeout(done));
  };
  const storage: Storage = {
    readView: (key) => Promise.resolve(views.get(key) ?? null),
    writeView: (key, view) => void views.set(key, view),
    readEdits: (key) => Promise.resolve(edits.get(key) ?? null),
    writeEdits: (key, kept) => void (kept ? edits.set(key, kept) : edits.delete(key)),
    onEdits: (listener) => void listeners.add(listener),
    readFile: (key) => Promise.resolve(files.get(key) ?? null),
    writeFile: (key, file) => Promise.resolve(void files.set(key, file)),
  };
  return { storage, views, files, edits, keepElsewhere };
}

interface FakeAppOptions {
  readonly query?: string;
  readonly settings?: Partial<SettingsState>;
  /** What is on the app's origin, by address: a dataset, the text of a file, or a promise of one. */
  readonly served?: Readonly<Record<string, unknown>>;
}

/** What is in the files of the fake: reading a blob takes a turn. */
const textOf = new WeakMap<Blob, string>();

function textFile(text: string): Blob {
  const file = new Blob([text]);
  textOf.set(file, text);
  return file;
}

async function* noStrips(): AsyncGenerator<ImageBitmap, void> {}

/** @returns the app, and the other end of each of its ports */
export function createFakeApp({ query = "", settings = {}, served = {} }: FakeAppOptions = {}) {
  const stores = createStores(settings);
  const address = createFakeAddressBar(query);
  const renderer = createFakeRenderer();
  const storage = createFakeStorage();
  const presenter = createFakePresenter();
  const full: boolean[] = [];
  const awake: boolean[] = [];
  const onOrigin = new Map(Object.entries(served));
  const layouts: LayoutOrder[] = [];
  const kept: Readonly<Record<string, unknown>>[] = [];
  const chosen: ChosenFile[] = [];
  const saved: { readonly name: string; readonly text: string }[] = [];
  const written: PictureFacts[] = [];
  const printed: string[] = [];
  const copied: string[] = [];
  const copiedHtml: (string | null)[] = [];
  const app: App = {
    stores,
    derived: createDerived(stores),
    embed: null,
    opening: { current: null },
    arranging: { current: null },
    picturing: { current: null },
    fetchWords: () => Promise.resolve(),
    sayCitations: sayPlainly,
    ports: {
      renderer: renderer.renderer,
      reader: { read: readDataset },
      layout: {
        run: (order) => {
          layouts.push(order);
          return Promise.resolve(new Map(order.nodes.map(({ key }, i) => [key, { x: 100 * i, y: 0 }] as const)));
        },
      },
      measurer: { measure: (id, columns) => Promise.resolve(complete(takeMeasure(id, columns))) },
      source: {
        own: "data/putin-pyongyang-2024.json",
        fetch: async (url) => {
          if (!onOrigin.has(url)) throw new SourceError("status", 404);
          return toBytes(await onOrigin.get(url));
        },
      },
      appParts: {
        fetch: () => Promise.resolve({ policy: "default-src 'none'", icon: "data:,", app: "AAAA", boot: "" }),
      },
      files: { choose: () => Promise.resolve(chosen.shift() ?? null), hash: (bytes) => Promise.resolve(hash(bytes)) },
      printer: { print: () => void printed.push(stores.document.getState().open?.index.dataset.id ?? "") },
      pictures: {
        png: (_, facts) => {
          if (facts) written.push(facts);
          return Promise.resolve({ ok: true, file: textFile("a picture") });
        },
        svg: (page, facts) => {
          written.push(facts);
          return Promise.resolve({ ok: true, file: textFile(`${page.width} × ${page.height}`) });
        },
      },
      saver: {
        save: (name, content) =>
          void saved.push({
            name,
            text: content instanceof Blob ? (textOf.get(content) ?? "") : new TextDecoder().decode(content),
          }),
      },
      clipboard: {
        write: (text, html) => {
          copiedHtml.push(html ?? null);
          return Promise.resolve(copied.push(text) > 0);
        },
        writePicture: (png, text) =>
          png.then(
            async (blob) => copied.push(await blob.text(), text) > 0,
            () => false,
          ),
      },
      storage: storage.storage,
      settings: { read: () => kept.at(-1) ?? {}, write: (given) => void kept.push(given) },
      address: address.bar,
      pacer: { pause: () => Promise.resolve(), now: () => performance.now() },
      screen: {
        enterFull: () => void full.push(true),
        leaveFull: () => void full.push(false),
        toggleFull: () => void full.push(full.at(-1) !== true),
        stayAwake: (isWanted) => void awake.push(isWanted),
      },
      presenter: presenter.line,
    },
  };
  return {
    app,
    stores,
    address,
    renderer,
    presenter,
    full,
    awake,
    storage,
    layouts,
    kept,
    chosen,
    saved,
    written,
    printed,
    copied,
    copiedHtml,
  };
}

export type FakeApp = ReturnType<typeof createFakeApp>;

/** The id of what is open. */
export const openId = ({ stores }: FakeApp): string | null => stores.document.getState().open?.index.dataset.id ?? null;

/** The key that a dataset's view is kept under. */
export const keyOf = (dataset: Dataset): string => `${dataset.id}:${hash(toBytes(dataset))}`;
export const hashOf = (content: unknown): string => hash(toBytes(content));
