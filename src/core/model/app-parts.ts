/** What a file that holds the whole app is put together from, beside the dataset; all of it plain ASCII. */
export interface AppParts {
  /** The content security policy, with the hashes of what may run. */
  readonly policy: string;
  /** The icon, as a `data:` address. */
  readonly icon: string;
  /** Scripts, workers, styles and fonts: packed by zlib, in base64. */
  readonly app: string;
  /** The script that unpacks and starts them. */
  readonly boot: string;
}
