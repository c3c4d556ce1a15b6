export interface Clipboard {
  /**
   * @param html the same as HTML, for places that take it rather than the text
   * @returns whether it is there; `false` where the browser refuses, or the page is not secure
   */
  write(text: string, html?: string): Promise<boolean>;
  /**
   * Asks for the clipboard at once, while the reader's press still counts, and fills it when the picture is there.
   *
   * @returns whether it is there; `false` also where the picture does not come
   */
  writePicture(png: Promise<Blob>): Promise<boolean>;
}
