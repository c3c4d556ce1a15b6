/**
 * `npm run lay-out -- data/NAME.json [MOVES] [--keep]`: finds the positions that a dataset is opened with, by the engine
 * of the app, and writes them into the file: all else in it stays as it is. Takes minutes; more moves look longer.
 * `--keep` begins with the positions that the file has and improves them.
 */
import { isDeepStrictEqual } from "node:util";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runnerImport } from "vite";

const isKept = process.argv.includes("--keep");
const [file, moves = "3000"] = process.argv.slice(2).filter((argument) => argument !== "--keep");
if (!file || !(Number(moves) >= 0)) {
  console.error("npm run lay-out -- DATASET.json [MOVES] [--keep]");
  process.exit(1);
}
const path = resolve(file);
const root = join(import.meta.dirname, "..");

/** @typedef {[id: string, x: number, y: number]} Position */

/** The text with the positions put in, one on a line, and nothing else changed. */
function putPositions(/** @type {string} */ text, /** @type {readonly Position[]} */ positions) {
  const { layout, ...rest } = JSON.parse(text);
  const line = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  const others = Object.entries(layout ?? {}).filter(([key]) => key !== "positions");
  const rows = positions.map((position) => `${indent.repeat(3)}${JSON.stringify(position).replaceAll(",", ", ")}`);
  const members = [
    ...others.map(([key, value]) => `${indent.repeat(2)}${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    [`${indent.repeat(2)}"positions": [`, rows.join(`,${line}`), `${indent.repeat(2)}]`].join(line),
  ];
  const block = [`"layout": {`, members.join(`,${line}`), `${indent}}`].join(line);
  const range = findLayout(text, indent);
  const changed = range
    ? text.slice(0, range.start) + block + text.slice(range.end)
    : text.replace(/\s*\}(\s*)$/, (_, end) => `,${line}${indent}${block}${line}}${end}`);
  const { layout: written, ...kept } = JSON.parse(changed);
  if (!isDeepStrictEqual(kept, rest) || !isDeepStrictEqual(written.positions, positions)) {
    throw new Error(`${path} is not laid out as expected; nothing was written.`);
  }
  return changed;
}

/** Where the key `layout` of the root begins, and where its value ends; null without one. */
function findLayout(/** @type {string} */ text, /** @type {string} */ indent) {
  const key = new RegExp(`(?<=\\n${indent})"layout"\\s*:\\s*(?=\\{)`).exec(text);
  if (!key) return null;
  let depth = 0;
  // Braces in strings do not count.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (index < key.index + key[0].length) continue;
    depth += token === "{" ? 1 : token === "}" ? -1 : 0;
    if (depth === 0) return { start: key.index, end: index + 1 };
  }
  return null;
}

/**
 * @typedef {object} Engine
 * @property {typeof import("./lay-out.ts").layOut} layOut
 * @property {typeof import("./lay-out.ts").listLanguages} listLanguages
 * @property {typeof import("./lay-out.ts").measurePicture} measurePicture
 * @property {typeof import("./lay-out.ts").selectPictures} selectPictures
 */
/** @type {{ module: Engine }} */
const { module } = await runnerImport(join(root, "scripts/lay-out.ts"), { root, configFile: false, logLevel: "error" });
const dataset = JSON.parse(readFileSync(path, "utf8"));
const started = performance.now();
/** @type {readonly Position[] | undefined} */
const before = dataset.layout?.positions;
const stored = isKept && before ? new Map(before.map(([id, x, y]) => [id, { x, y }])) : null;
const { index, positions } = module.layOut(dataset, Number(moves), stored);

for (const [name, visible] of Object.entries(module.selectPictures(index))) {
  for (const language of module.listLanguages(index)) {
    const figures = module.measurePicture(index, visible, module.onSheet(name, positions), language);
    const rounded = Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === "number" ? Math.round(value) : value,
    ]);
    console.log(name, language, JSON.stringify(Object.fromEntries(rounded)));
  }
}

// The file may have changed since: it is read once more, and its entities have to be the same.
const text = readFileSync(path, "utf8");
/** @type {Position[]} */
const rows = [...positions].map(([id, { x, y }]) => [id, x, y]);
const ids = JSON.parse(text).entities.map((/** @type {{ id: string }} */ { id }) => id);
if (!isDeepStrictEqual(ids.toSorted(), rows.map(([id]) => id).toSorted())) {
  throw new Error("The entities have changed meanwhile; nothing was written.");
}
rows.sort((a, b) => ids.indexOf(a[0]) - ids.indexOf(b[0]));
writeFileSync(path, putPositions(text, rows));
console.log(`${rows.length} positions in ${((performance.now() - started) / 1000).toFixed(0)} s`);
