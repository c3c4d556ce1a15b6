/** Where a text stops being JSON. Line and column are 1-based; `found` is what stands there, `expected` what should. */
export interface SyntaxPlace {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

interface Stop {
  readonly at: number;
  readonly expected: string;
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Walks over JSON without building anything, and stops where it breaks off. Nesting is kept on a stack of its own. */
function findStop(text: string): Stop {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const key = (): Stop | null => {
    skip(space);
    if (!skip(string)) return { at, expected: '"' };
    return take(":") ? null : { at, expected: ":" };
  };
  const open: ("{" | "[")[] = [];
  for (;;) {
    skip(space);
    let isOpening = false;
    if (take("{")) {
      if (!take("}")) {
        open.push("{");
        const stop = key();
        if (stop) return stop;
        isOpening = true;
      }
    } else if (take("[")) {
      if (!take("]")) {
        open.push("[");
        isOpening = true;
      }
    } else if (!skip(string) && !skip(scalar)) return { at, expected: "value" };
    while (!isOpening) {
      const inside = open.at(-1);
      if (inside === undefined) {
        skip(space);
        return { at, expected: "end" };
      }
      if (take(inside === "{" ? "}" : "]")) {
        open.pop();
        continue;
      }
      if (!take(",")) return { at, expected: inside === "{" ? ", }" : ", ]" };
      const stop = inside === "{" ? key() : null;
      if (stop) return stop;
      isOpening = true;
    }
  }
}

/**
 * Says where and why a text is not JSON. The engine's own message differs from browser to browser and is in English.
 *
 * @param text what `JSON.parse` has refused
 */
export function locateSyntaxError(text: string): SyntaxPlace {
  const { at, expected } = findStop(text);
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const found = text.slice(at, at + 20).split("\n")[0] ?? "";
  return { line, column: at - before.lastIndexOf("\n"), found: found === "" ? "end" : found, expected };
}
