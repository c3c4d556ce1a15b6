export interface Clipboard {
  /** @returns whether the text is there; `false` where the browser refuses, or the page is not secure */
  write(text: string): Promise<boolean>;
}
