/** The page's address: its query, and the way back and forth through it. */
export interface AddressBar {
  /** Without its question mark. */
  query(): string;
  /** The address of this page with a query. */
  addressOf(query: string): string;
  /** The address for others to follow: where this page is a file, that of the app's own site, if it is known. */
  linkTo(query: string): string;
  /** A new entry, to which "back" leads from here on. */
  push(query: string): void;
  replace(query: string): void;
  /** Calls when the reader goes back or forth. */
  onTravel(listener: () => void): () => void;
}
