/**
 * `npm run interop`: whether programs that are not ours read what is exported as it is meant. Those that this machine does
 * not have are named, and make nothing fail; `npm test` does not ask for them.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import cytoscape from "cytoscape";
import { runnerImport } from "vite";

const root = join(import.meta.dirname, "..");
/** @typedef {import("../src/core/model/dataset.ts").Dataset} Dataset */

/** @returns {string | null} what the program complained of */
function run(/** @type {string} */ program, /** @type {string[]} */ ...options) {
  const { status, stdout, stderr, error } = spawnSync(program, options, { encoding: "utf8" });
  if (error) return error.message;
  return status === 0 ? null : `${stdout}${stderr}`.trim();
}

/** The first of these programs that is there and, of Python, knows this module. */
function find(/** @type {string[]} */ programs, /** @type {string} */ module = "") {
  const options = module === "" ? ["--version"] : ["-c", `import ${module}`];
  return programs.find((program) => run(program, ...options) === null) ?? null;
}

const pythons = ["python3", "/usr/bin/python3"];
const office = find(["soffice", "libreoffice"]);

/** @typedef {{ name: string, program: string | null, needs: string, check: (folder: string, dataset: Dataset) => string | null }} Reader */

const withGraphs = find(pythons, "networkx");
const withLinkedData = find(pythons, "rdflib");

/** @type {Reader[]} */
const readers = [
  {
    name: "GraphML and GEXF, by networkx",
    program: withGraphs,
    needs: "python3-networkx",
    check: (folder) => run(withGraphs ?? "", join(root, "scripts/interop/graphs.py"), folder),
  },
  {
    name: "Turtle and JSON-LD, by rdflib, with questions in SPARQL",
    program: withLinkedData,
    needs: "python3-rdflib",
    check: (folder) => run(withLinkedData ?? "", join(root, "scripts/interop/linked_data.py"), folder),
  },
  {
    name: "CSV, by LibreOffice, without a formula",
    program: office,
    needs: "libreoffice-calc-nogui",
    check: checkTables,
  },
  { name: "SVG, by librsvg", program: find(["rsvg-convert"]), needs: "librsvg2-bin", check: checkPicture },
  { name: "Cytoscape JSON, by Cytoscape.js", program: "cytoscape", needs: "cytoscape", check: checkElements },
];

/** Comma, double quotes, UTF-8, from the first row; formulas would be taken, if there were any. */
const csvFilter = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true";

function checkTables(/** @type {string} */ folder, /** @type {Dataset} */ { entities, relations }) {
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  const evidence = relations.flatMap((relation) => relation.evidence);
  for (const [table, count] of Object.entries({ entities, relations, evidence }).map(([of, rows]) => [
    of,
    rows.length,
  ])) {
    const file = join(folder, `csv-${table}.csv`);
    const problem = run(
      office ?? "",
      profile,
      "--headless",
      csvFilter,
      "--convert-to",
      "fods",
      "--outdir",
      folder,
      file,
    );
    if (problem !== null) return problem;
    const sheet = readFileSync(file.replace(/csv$/, "fods"), "utf8");
    if (/table:formula=/.test(sheet)) return `a formula in ${table}`;
    const rows = sheet.match(/<table:table-row[^>]*>(?=\s*<table:table-cell[^>]*office:value-type)/g) ?? [];
    if (rows.length !== Number(count) + 1) return `${rows.length} rows of ${table} instead of ${Number(count) + 1}`;
  }
  return null;
}

function checkElements(/** @type {string} */ folder, /** @type {Dataset} */ { entities, relations }) {
  const graph = cytoscape({ headless: true, ...JSON.parse(readFileSync(join(folder, "cytoscape-json.cyjs"), "utf8")) });
  const counts = [graph.nodes().length, graph.edges().length];
  const lost = entities.filter(({ id }) => graph.nodes().every((node) => node.data("entity") !== id));
  if (lost.length > 0) return `no node for ${lost.map(({ id }) => id).join(", ")}`;
  return counts[0] === entities.length && counts[1] === relations.length ? null : `${counts.join(" and ")} elements`;
}

/** @returns {string | null} what is wrong with a PNG that another program has made of a picture */
function checkPicture(/** @type {string} */ folder) {
  const png = join(folder, "picture.png");
  const problem = run("rsvg-convert", join(folder, "picture.svg"), "--output", png);
  if (problem !== null) return problem;
  const bytes = readFileSync(png);
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(" × ");
  if (size !== "1600 × 1200") return `${size} px`;
  // An empty page of that size is packed into less than a tenth of this.
  return bytes.length > 60_000 ? null : `nearly empty: ${bytes.length} bytes`;
}

/**
 * @typedef {object} Exports
 * @property {typeof import("./interop.ts").makeAwkwardDataset} makeAwkwardDataset
 * @property {typeof import("./interop.ts").writeAllFormats} writeAllFormats
 * @property {typeof import("./interop.ts").drawDataset} drawDataset
 */
/** @type {{ module: Exports }} */
const { module } = await runnerImport(join(root, "scripts/interop.ts"), { root, configFile: false, logLevel: "error" });
/** @type {Dataset} */
const real = JSON.parse(readFileSync(join(root, "data/putin-pyongyang-2024.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "saksi-interop-"));
/** @type {string[]} */
const failed = [];
try {
  for (const dataset of [real, module.makeAwkwardDataset()]) {
    const folder = join(scratch, dataset.id);
    mkdirSync(folder);
    for (const [name, bytes] of module.writeAllFormats(dataset)) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "picture.svg"), module.drawDataset(dataset));
    for (const { name, check } of readers.filter(({ program }) => program !== null)) {
      const problem = check(folder, dataset);
      console.log(`${problem === null ? "passed" : "FAILED"}: ${name}: ${dataset.id}`);
      if (problem !== null) failed.push(`${name}: ${dataset.id}\n${problem}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
for (const failure of failed) console.log(`\n── FAILED: ${failure}`);
const skipped = readers.filter(({ program }) => program === null);
for (const { name, needs } of skipped) console.log(`\n── SKIPPED: ${name}. Debian has the program as ${needs}.`);
console.log(`\n${readers.length - skipped.length} of ${readers.length} programs asked, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
