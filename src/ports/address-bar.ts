/** The page's address: its query, and the way back and forth through it. */
export interface AddressBar {
  /** Without its question mark. */
  query(): string;
  /** The address of this page with a query, to be followed from elsewhere. */
  addressOf(query: string): string;
  /** A new entry, to which "back" leads from here on. */
  push(query: string): void;
  replace(query: string): void;
  /** Calls when the reader goes back or forth. */
  onTravel(listener: () => void): () => void;
}
