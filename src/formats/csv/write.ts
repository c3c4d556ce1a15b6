/** Tables as text: rows of cells, the first of them the names of the columns. */

/**
 * A cell that a spreadsheet cannot take for a formula: one that begins with `=`, `+`, `-`, `@`, their full-width forms, a
 * tab or the end of a line gets an apostrophe before it, as OWASP advises against "CSV Injection"
 * (https://owasp.org/www-community/attacks/CSV_Injection). Files are other people's: a label may be an attack. One that
 * begins with an apostrophe gets another: whoever takes the first apostrophe off every cell that has one reads the cells
 * as they were.
 */
export function guardFormula(cell: string): string {
  return /^['=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoteCell(cell: string): string {
  const guarded = guardFormula(cell);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Comma-separated values after RFC 4180: CRLF after every row, quotes doubled inside quotes. UTF-8 with a byte order
 * mark, without which Excel would take it for the system's old code page. Cells are guarded against formulas.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((cells) => `${cells.map(quoteCell).join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\u{FEFF}${text}`);
}

/**
 * Tab-separated values, as spreadsheets and word processors take them from the clipboard: a tab or a line break inside
 * a cell becomes a space. Cells are guarded against formulas.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => guardFormula(cell).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}
