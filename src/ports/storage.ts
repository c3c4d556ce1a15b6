import type { KeptEdits } from "../core/edit/kept-edits.ts";
import type { View } from "../core/model/dataset.ts";

/** A file of one's own, as it was opened. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the browser keeps between visits. Failing storage is no failure of the app: it reads nothing and keeps nothing. */
export interface Storage {
  /** @param key of a dataset: its id and content hash */
  readView(key: string): Promise<View | null>;
  writeView(key: string, view: View): void;
  /** @param key as of a view */
  readEdits(key: string): Promise<KeptEdits | null>;
  /** @param kept `null` where nothing is edited any more */
  writeEdits(key: string, kept: KeptEdits | null): void;
  /** Tells of each key whose edits another page of the app has written. */
  onEdits(listener: (key: string) => void): void;
  /** @param hash SHA-256 of the bytes */
  readFile(hash: string): Promise<StoredFile | null>;
  writeFile(hash: string, file: StoredFile): Promise<void>;
}

/** Settings that must be there before the first paint, and therefore are read at once. */
export interface SettingsStorage {
  read(): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): void;
}
