/** A file that the reader has chosen or dropped. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface FilePicker {
  /** Asks for one file; `null` when the reader thinks better of it. */
  choose(): Promise<ChosenFile | null>;
  /** SHA-256 of bytes, in hexadecimal; `null` where the browser has no cryptography (a page that is not secure). */
  hash(bytes: Uint8Array<ArrayBuffer>): Promise<string | null>;
}
