/** What can be wrong with a file. Codes and values only: the words are the interface's. */

export type ProblemCode =
  | "unreadable" // the bytes could not be had, or are not UTF-8 text
  | "not-json"
  | "not-png" // a picture, but of another kind, or one whose first bytes were changed on its way
  | "picture-cut"
  | "picture-damaged" // a chunk whose CRC is wrong, or a first chunk that cannot be one
  | "svg-damaged" // where it stops being XML, or such as no picture is
  | "picture-trailing" // something stands after the picture's end
  | "no-snapshot" // a sound picture that holds no graph
  | "two-snapshots"
  | "snapshot-too-large"
  | "snapshot-altered" // what a file holds is not what was put into it
  | "shape"
  | "duplicate-id"
  | "unknown-reference"
  | "unknown-type"
  | "bad-date"
  | "lost-quote"
  | "lost-hedge"
  | "lost-mention"
  | "unwitnessed"
  | "boilerplate-evidence";

export interface Problem {
  /** An error refuses the file; a warning opens it and marks the place. */
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  /** JSON pointer (RFC 6901) to the place; empty for the whole file. */
  readonly pointer: string;
  readonly found?: string;
  readonly expected?: string;
  /** The valid value that is nearest to a mistyped one. */
  readonly nearest?: string;
  /** 1-based, for text that does not parse. */
  readonly line?: number;
  readonly column?: number;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Joins keys to a JSON pointer (RFC 6901): `~` and `/` inside a key are escaped. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
