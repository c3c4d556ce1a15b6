/**
 * `npm test`: everything that must hold, cheapest first; stops at the first failure.
 * `npm test -- unit journeys` runs only the steps named.
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { install } from "./install.mjs";

/** @typedef {{ name: string, commands: string[] }} Step commands run one after the other */

/**
 * The steps of one row run at the same time and show their output when they are done; a step alone shows it as it
 * comes.
 *
 * @type {Step[][]}
 */
const rows = [
  [
    { name: "types", commands: ["tsc -p tsconfig.json", "tsc -p src/core/tsconfig.json --noEmit"] },
    { name: "lint", commands: ["oxlint --type-aware", "biome format"] },
    { name: "layers", commands: ["node scripts/layers.mjs"] },
    { name: "unused", commands: ["knip"] },
  ],
  [{ name: "unit", commands: ["vitest run"] }],
  [{ name: "build", commands: ["vite build"] }],
  [{ name: "size", commands: ["size-limit"] }],
  [{ name: "journeys", commands: ["playwright test"] }],
];

const root = join(import.meta.dirname, "..");
const env = {
  ...process.env,
  ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
  PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}`,
};

/** @returns {Promise<boolean>} whether the command succeeded */
function run(/** @type {string} */ command, /** @type {(text: string) => void} */ show) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.setEncoding("utf8").on("data", show);
    child.stderr.setEncoding("utf8").on("data", show);
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/** Runs one step. @returns {Promise<boolean>} whether all its commands succeeded */
async function runStep(/** @type {Step} */ { name, commands }, /** @type {boolean} */ isAlone) {
  const start = performance.now();
  let kept = "";
  const keep = (/** @type {string} */ text) => void (kept += text);
  const show = isAlone ? (/** @type {string} */ text) => void process.stdout.write(text) : keep;
  if (isAlone) console.log(`\n── ${name}`);
  let isGood = true;
  for (const command of commands) isGood &&= await run(command, show);
  if (!isAlone) console.log(`\n── ${name}\n${kept.trimEnd()}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${isGood ? "passed" : "FAILED"} in ${seconds} s`);
  return isGood;
}

const wanted = process.argv.slice(2);
const names = rows.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. The steps are ${names.join(", ")}.`);
  process.exit(1);
}

install();
let passed = 0;
/** @type {string[]} */
const failed = [];
for (const row of rows) {
  const steps = row.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const results = await Promise.all(steps.map((step) => runStep(step, steps.length === 1)));
  passed += results.filter(Boolean).length;
  failed.push(...steps.filter((_, at) => !results[at]).map(({ name }) => name));
  if (failed.length > 0) break;
}
if (failed.length > 0) console.log(`\nStopped at ${failed.join(", ")}; the steps after it did not run.`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
