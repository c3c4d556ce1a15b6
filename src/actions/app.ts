import type { SayCitations } from "../core/cite/citation.ts";
import type { Embed } from "../core/view/embed.ts";
import type { AppPartsSource } from "../ports/app-parts-source.ts";
import type { Pacer } from "../ports/pacer.ts";
import type { AddressBar } from "../ports/address-bar.ts";
import type { Clipboard } from "../ports/clipboard.ts";
import type { DatasetReader } from "../ports/dataset-reader.ts";
import type { DatasetSource } from "../ports/dataset-source.ts";
import type { FilePicker } from "../ports/file-picker.ts";
import type { FileSaver } from "../ports/file-saver.ts";
import type { LayoutRunner } from "../ports/layout-runner.ts";
import type { Measurer } from "../ports/measurer.ts";
import type { PictureWriter } from "../ports/picture-writer.ts";
import type { Printer } from "../ports/printer.ts";
import type { PresenterLine } from "../ports/presenter-line.ts";
import type { Renderer } from "../ports/renderer.ts";
import type { Screen } from "../ports/screen.ts";
import type { SettingsStorage, Storage } from "../ports/storage.ts";
import type { Derived } from "../state/derived.ts";
import type { Language } from "../state/settings-store.ts";
import type { Stores } from "../state/stores.ts";

interface Ports {
  readonly renderer: Renderer;
  readonly reader: DatasetReader;
  readonly layout: LayoutRunner;
  readonly measurer: Measurer;
  readonly source: DatasetSource;
  readonly appParts: AppPartsSource;
  readonly files: FilePicker;
  readonly saver: FileSaver;
  readonly pictures: PictureWriter;
  readonly printer: Printer;
  readonly clipboard: Clipboard;
  readonly storage: Storage;
  readonly settings: SettingsStorage;
  readonly address: AddressBar;
  readonly pacer: Pacer;
  readonly screen: Screen;
  /** The stage's end, or the presenter's in the presenter's window. */
  readonly presenter: PresenterLine;
}

/** All that an intention can act on. Made once, by `main.tsx`. */
export interface App {
  readonly stores: Stores;
  readonly derived: Derived;
  readonly ports: Ports;
  /** What the page shows as a part of another; `null` where it stands for itself. */
  readonly embed: Embed | null;
  /** What is being opened, so that it can be given up. */
  readonly opening: { current: AbortController | null };
  /** What is being arranged, so that it can be given up. */
  readonly arranging: { current: AbortController | null };
  /** The picture that is being made, so that it can be given up. */
  readonly picturing: { current: AbortController | null };
  /** Has the words of a language at hand; before that nothing may be said in it. */
  readonly fetchWords: (language: Language) => Promise<void>;
  /** The words of citations, which actions cannot have of their own. */
  readonly sayCitations: SayCitations<Language>;
}
