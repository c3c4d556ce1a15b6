/** Fetches the bytes of a dataset from the app's own origin. */
export interface DatasetSource {
  /** The address of the dataset that the page opens on. */
  readonly own: string;
  /**
   * @param url relative to the page, or absolute on its origin
   * @throws `SourceError` when the address is elsewhere, or the server does not give the file
   */
  fetch(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

export class SourceError extends Error {
  override readonly name = "SourceError";

  /** @param status of HTTP, `null` when there was no answer */
  constructor(
    readonly reason: "foreign" | "status" | "network",
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${reason}${status === null ? "" : ` ${status}`}`, options);
  }
}
