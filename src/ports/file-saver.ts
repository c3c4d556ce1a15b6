export interface FileSaver {
  /**
   * Hands a file over to the reader, who keeps it where the browser keeps downloads.
   *
   * @param mediaType such as `text/csv;charset=utf-8`
   */
  save(name: string, content: Uint8Array<ArrayBuffer> | Blob, mediaType: string): void;
}
