/**
 * `npm run audit -- FILE.json [--lang id|en] [--json]`: what an editor has to know about a dataset, as the panel "Audit"
 * tells it. Ends with 0 without faults, 1 with faults, 2 when the file cannot be read or is refused.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

/** @returns {never} */
function refuse(/** @type {unknown} */ reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(2);
}

function readArguments() {
  try {
    const options = /** @type {const} */ ({
      lang: { type: "string", default: "id" },
      json: { type: "boolean", default: false },
    });
    return parseArgs({ options, allowPositionals: true });
  } catch (reason) {
    return refuse(reason);
  }
}

function readBytes(/** @type {string} */ file) {
  try {
    return readFileSync(file);
  } catch (reason) {
    return refuse(reason);
  }
}

const {
  values: { lang, json },
  positionals: [file, ...more],
} = readArguments();
if (file === undefined || more.length > 0 || (lang !== "id" && lang !== "en")) {
  refuse("npm run audit -- FILE.json [--lang id|en] [--json]");
}
const bytes = readBytes(file);
const root = join(import.meta.dirname, "..");
/** @type {{ module: { auditFile: typeof import("./audit.ts").auditFile } }} */
const { module } = await runnerImport(join(root, "scripts/audit.ts"), { root, configFile: false, logLevel: "error" });
const { text, code } = module.auditFile(bytes, lang, json);
process.stdout.write(`${text}\n`, () => process.exit(code));
