/** What must stand before any other script runs. Uses Node alone, as nothing else may be there yet. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const stampFile = join(root, "node_modules", ".saksi-installed");

/** The `engines` of package.json: `^20.19.0 || >=22.12.0`. */
function isSupported(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** The lock file, and the machine: some packages hold a program for one system only. */
function stamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform} ${process.arch}`).digest("hex");
}

/** Runs npm on the Node that runs this script, whatever else the PATH holds. */
function npm(/** @type {string[]} */ ...args) {
  const own = process.env.npm_execpath;
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
  const options = /** @type {const} */ ({ cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  const isScript = own?.endsWith(".js") || own?.endsWith(".cjs");
  return own && isScript
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/**
 * Installs the packages of package-lock.json, unless they are there: a stamp in `node_modules` says which lock file
 * they came from. Ends the process where that fails, or where Node is too old.
 */
export function install() {
  if (!isSupported(process.versions.node)) {
    console.error(
      `Saksi needs Node 20 (20.19 or later) or Node 22.12 or later; this is Node ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp()) return;
  console.log("Installing the packages (npm ci) …");
  if (npm("ci").status !== 0) {
    console.error("npm ci failed: see above.");
    process.exit(1);
  }
  writeFileSync(stampFile, stamp());
}
