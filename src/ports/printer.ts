export interface Printer {
  /** Opens the browser's own dialog for printing what the page has made ready, or does so when asked. */
  print(): void;
}
