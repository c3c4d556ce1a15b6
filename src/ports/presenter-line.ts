/**
 * The line between the stage and the presenter's window: two windows of one browser, each with one end. What comes in is
 * data of anybody's making, to be checked by who listens; it never comes from another origin.
 */
export interface PresenterLine {
  /** Opens the other window, or brings it forward. To be called at a press of the reader's only. */
  open(address: string): void;
  /** Says something to the other window, where there is one. */
  send(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
}
