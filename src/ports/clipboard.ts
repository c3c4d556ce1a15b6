export interface Clipboard {
  /**
   * @param html the same as HTML, for places that take it rather than the text
   * @returns whether it is there; `false` where the browser refuses, or the page is not secure
   */
  write(text: string, html?: string): Promise<boolean>;
}
