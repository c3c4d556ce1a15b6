/**
 * `npm run layers`: holds the code to the table of layers, and the table to its word.
 *
 * 1. `.oxlintrc.json` and the README's table are what `src/layers.mjs` says (`-- --write` makes them so);
 * 2. every file below `src/` belongs to a layer, as the rules are given by folder;
 * 3. the linter reports each planted violation, and nothing that the table allows.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { layers } from "../src/layers.mjs";
import { lintConfig } from "./lint-config.mjs";
import { planted } from "./planted.mjs";

const root = join(import.meta.dirname, "..");
const isWriting = process.argv.includes("--write");
/** @type {string[]} */
const problems = [];

/** Compares a file with what the table gives, or writes it. */
function hold(/** @type {string} */ name, /** @type {(text: string) => string | null} */ expect) {
  const path = join(root, name);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const expected = expect(text);
  if (expected === text) return;
  if (isWriting && expected !== null) writeFileSync(path, expected);
  else if (expected === null)
    problems.push(`${name} has no <!-- layers --> and <!-- /layers --> to put the table between`);
  else problems.push(`${name} is not what src/layers.mjs says: npm run layers -- --write`);
}

/** The README with the table put between its markers; null without markers. */
function readme(/** @type {string} */ text) {
  const code = (/** @type {readonly string[]} */ names) => names.map((name) => `\`${name}\``).join(" ");
  const rows = layers.map(({ folder, holds, layers: may, types = [], packages }) => {
    const folders = folder === "main.tsx" ? "everything" : code(may) + types.map((name) => `, types of \`${name}\``);
    return `| \`${folder}\` | ${holds} | ${folders || "nothing"} | ${code(packages)} |`;
  });
  const table = ["| `src/…` | what lives there | may import | packages |", "|---|---|---|---|", ...rows].join("\n");
  const markers = /(?<=<!-- layers -->\n).*?(?=<!-- \/layers -->)/s;
  return markers.test(text) ? text.replace(markers, () => `\n${table}\n\n`) : null;
}

/** Code outside every layer would be bound by no rule. */
function findStrays() {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/(\.d\.ts|^layers\.mjs)$/.test(file));
  const homes = layers.map(({ folder }) =>
    folder === "main.tsx" ? /^main\.tsx$/ : new RegExp(`^${folder.replace("*", "[^/]+")}/([^/]+/)?[^/]+\\.tsx?$`),
  );
  const strays = files.filter((file) => !homes.some((home) => home.test(file)));
  problems.push(...strays.map((file) => `src/${file} belongs to no layer of src/layers.mjs`));
}

/** Lints all planted files in one run. @returns {Map<string, string>} "file:line" → the rules reported there */
function lintPlanted(/** @type {string} */ folder) {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  writeFileSync(join(folder, ".oxlintrc.json"), lintConfig());
  for (const [file, lines] of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lines.map(({ code }) => `${code}\n`).join(""));
  }
  const linter = join(root, "node_modules/oxlint/bin/oxlint");
  const run = spawnSync(process.execPath, [linter, "--type-aware", "-f", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  /** @type {Map<string, string>} */
  const reported = new Map();
  for (const { filename, code, labels } of JSON.parse(run.stdout).diagnostics) {
    const place = `${filename.replaceAll("\\", "/")}:${labels[0]?.span.line}`;
    reported.set(place, `${reported.get(place) ?? ""} ${code}`);
  }
  return reported;
}

/** @returns how many planted lines were judged as the table judges them */
function checkTheCheck() {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    const reported = lintPlanted(folder);
    const lines = [...planted].flatMap(([file, all]) =>
      all.map((line, at) => ({ ...line, place: `${file}:${at + 1}` })),
    );
    for (const { place, code, breaks } of lines) {
      const found = reported.get(place) ?? "";
      if (breaks && !found.includes(breaks)) problems.push(`not caught by ${breaks}: ${place} ${code}`);
      if (!breaks && /no-restricted-imports|no-cycle/.test(found)) problems.push(`wrongly caught: ${place} ${code}`);
    }
    return lines.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

hold(".oxlintrc.json", lintConfig);
if (existsSync(join(root, "README.md"))) hold("README.md", readme);
findStrays();
const count = checkTheCheck();
const shown = 20;
for (const problem of problems.slice(0, shown)) console.error(problem);
if (problems.length > shown) console.error(`… and ${problems.length - shown} more`);
if (problems.length > 0) process.exit(1);
console.log(`${layers.length} layers hold; ${count} planted lines judged rightly.`);
