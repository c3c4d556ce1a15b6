import { encode } from "uqr";

/** A code as squares of one unit: how many there are a side, the quiet zone among them, and the path of the black ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** In modules, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/**
 * What a code of 97 modules a side holds (version 20). A printed one with more would be finer than the camera of a
 * telephone sees.
 */
const mostBytes = 666;

/** @returns `null` where the text is too long for a code that can be read */
export function drawQrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > mostBytes) return null;
  const { size, data } = encode(text, { ecc: "M", border: quietZone });
  const rows = data.map((row, y) =>
    row
      .map((isBlack, x) => {
        if (!isBlack || row[x - 1]) return "";
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${end - x}v1h${x - end}z`;
      })
      .join(""),
  );
  return { size, path: rows.join("") };
}
