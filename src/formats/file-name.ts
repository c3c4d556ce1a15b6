/** Bytes of UTF-8 that every usual file system takes; the least is eCryptfs with 143. */
const byteLimit = 140;

/** Device names of Windows, which no file may have, whatever its extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i;

/** Controls of writing direction, by which a name could hide its extension, and halves of surrogate pairs. */
const unfit = /[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What separates parts of a path, is forbidden on Windows, or breaks the line. */
const separators = /[\s\p{Cc}\u2028\u2029<>:"/\\|?*]+/gu;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(unfit, "")
    .replace(separators, " ")
    .replace(/^[\s.~-]+|[\s.]+$/g, "");
}

/** The longest beginning that has room, cut between characters as a reader sees them. */
function cut(text: string, room: number): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    if (byteLength(kept + segment) > room) break;
    kept += segment;
  }
  return clean(kept);
}

/**
 * A file's name that is safe on every system: it can be made there, is not hidden, and ends as it seems to.
 *
 * @param title any text; what there is no room for is cut from it
 * @param marks what tells files of one title apart, in words that are never cut
 */
export function fileName(title: string, marks: readonly string[], extension: string): string {
  const ending = `${marks.map((mark) => ` - ${clean(mark)}`).join("")}.${extension}`;
  const stem = cut(clean(title), byteLimit - byteLength(ending)) || "saksi";
  const isDevice = deviceName.test(`${stem}${ending}`.split(".")[0]?.trim() ?? "");
  return `${isDevice ? "_" : ""}${stem}${ending}`;
}
