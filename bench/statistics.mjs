/** @typedef {{ min: number, lower: number, median: number, upper: number, max: number, runs: number }} Spread */

/** Quantile by linear interpolation, as in R's type 7. */
function quantile(/** @type {number[]} */ sorted, /** @type {number} */ share) {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at % 1);
}

/** @returns {Spread} */
export function spreadOf(/** @type {number[]} */ values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, lower, median, upper, max] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
  return { min, lower, median, upper, max, runs: values.length };
}

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit
 * @property {Spread} spread
 * @property {number} [bar] the most that the median may be
 * @property {boolean} [isMet]
 * @property {string} [note]
 */

/** @returns {Row} whether the bar is met is told by the median */
export function toRow(
  /** @type {string} */ name,
  /** @type {string} */ unit,
  /** @type {number[]} */ values,
  /** @type {{ bar?: number, note?: string }} */ { bar, note } = {},
) {
  const spread = spreadOf(values);
  return {
    name,
    unit,
    spread,
    ...(bar !== undefined && { bar, isMet: spread.median <= bar }),
    ...(note !== undefined && { note }),
  };
}

const digitsOf = (/** @type {string} */ unit) => (unit === "×" ? 2 : unit === "frames" ? 0 : 1);

/** Rows as text, the median first, then what it lies between. */
export function formatTable(/** @type {Row[]} */ rows) {
  const header = ["", "median", "", "min", "25 %", "75 %", "max", "runs", "bar", ""];
  const cells = rows.map(({ name, unit, spread, bar, isMet, note }) => {
    const say = (/** @type {number} */ value) => value.toFixed(digitsOf(unit));
    const { min, lower, median, upper, max, runs } = spread;
    const verdict = bar === undefined ? ["", ""] : [`≤ ${bar}`, isMet ? "met" : "MISSED"];
    const line = [name, say(median), unit, ...[min, lower, upper, max].map(say), String(runs), ...verdict];
    if (note) line[9] = `${line[9]} ${note}`.trim();
    return line;
  });
  const table = [header, ...cells];
  const widths = header.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const isText = (/** @type {number} */ column) => column === 0 || column === 2 || column === 9;
  return table
    .map((line) =>
      line
        .map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
