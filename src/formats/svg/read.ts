import type { Problem, Result } from "../../core/model/problem.ts";
import { complete, type WorkOptions } from "../../core/model/sliced.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { largestSnapshot, readSnapshot } from "../snapshot/snapshot-text.ts";
import { snapshotElement } from "./names.ts";
import { decodeText, type MarkupPiece, scanMarkup } from "./scan-markup.ts";

const problem = (code: Problem["code"], more: Partial<Problem> = {}): Problem => ({
  severity: "error",
  code,
  pointer: "",
  ...more,
});

/** Nothing of a picture is nested deeper. */
const deepest = 500;

function placeOf(text: string, at: number): Pick<Problem, "line" | "column"> {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

/** What only programs read and write at the beginning of a text. */
const byteOrderMark = "\uFEFF";

/** Takes the pieces of a picture one by one, and keeps what stands in snapshots. */
class SnapshotFinder {
  /** One text for each snapshot. */
  readonly found: string[] = [];
  /** Whether some of it was never written by us. */
  isAltered = false;
  private readonly open: string[] = [];
  private hasRoot = false;

  get isOver(): boolean {
    return this.hasRoot && this.open.length === 0;
  }

  /** @returns what is wrong with the picture from here on */
  take(piece: MarkupPiece): "picture-trailing" | "svg-damaged" | null {
    const isInside = this.open.at(-1) === snapshotElement;
    switch (piece.kind) {
      case "aside":
        return null;
      case "raw":
      case "text":
        if (isInside) this.keep(piece.kind === "raw" ? piece.text : decodeText(piece.text));
        if (this.open.length > 0 || piece.text.trim() === "" || piece.text === byteOrderMark) return null;
        return this.hasRoot ? "picture-trailing" : "svg-damaged";
      case "open":
        if (this.isOver) return "picture-trailing";
        this.hasRoot = true;
        this.isAltered ||= isInside;
        if (piece.name === snapshotElement) this.found.push("");
        return !piece.isEmpty && this.open.push(piece.name) > deepest ? "svg-damaged" : null;
      case "close":
        return this.open.pop() === piece.name ? null : "svg-damaged";
    }
  }

  private keep(words: string | null): void {
    this.isAltered ||= words === null;
    this.found.push(`${this.found.pop() ?? ""}${words ?? ""}`);
  }
}

/**
 * Finds the text of the one snapshot in a picture, or says why there is none to be trusted. What only looks like one, in a
 * comment say, is none; it may stand anywhere in the picture, since editors move what they keep.
 */
function findSnapshot(text: string, signal: AbortSignal): string | Problem {
  const finder = new SnapshotFinder();
  const walk = scanMarkup(text);
  let step = walk.next();
  for (; !step.done; step = walk.next()) {
    signal.throwIfAborted();
    const wrong = finder.take(step.value);
    if (wrong) return problem(wrong, placeOf(text, step.value.at));
  }
  const isCut = !/svg\s*>\s*$/.test(text.slice(-100));
  if (step.value !== null) return problem(isCut ? "picture-cut" : "svg-damaged", placeOf(text, step.value));
  if (!finder.isOver) return problem("picture-cut");
  const [snapshot, second] = finder.found;
  if (second !== undefined) return problem("two-snapshots");
  if (snapshot === undefined) return problem("no-snapshot");
  return finder.isAltered ? problem("snapshot-altered") : snapshot.trim();
}

/**
 * Reads the snapshot that a picture holds. The picture itself is not drawn, and nothing of it but the snapshot is looked
 * at more closely than that it is XML. It ends in bounded time, whatever the bytes.
 */
export async function readSaksiSvg(bytes: Uint8Array, options: WorkOptions): Promise<Result<SavedSnapshot>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [problem("unreadable", { expected: "utf-8" })] };
  }
  const found = findSnapshot(text, options.signal);
  if (typeof found !== "string") return { ok: false, problems: [found] };
  const held = new TextEncoder().encode(found);
  if (held.length > largestSnapshot) return { ok: false, problems: [problem("snapshot-too-large")] };
  return complete(readSnapshot(held), options);
}
