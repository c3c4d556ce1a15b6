/** A Chromium for the journeys and the measurements: finds one that really starts, or gets one. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";

/**
 * @typedef {object} Candidate
 * @property {string} proof a file that exists when the browser does, and changes when it does
 * @property {string} [executablePath] absent: Playwright's own, which it finds by itself
 *
 * @typedef {{ executablePath?: string, args: string[] }} LaunchOptions
 */

const memory = join(import.meta.dirname, "..", "node_modules", ".cache", "saksi-browser.json");
const isRoot = process.getuid?.() === 0;
const args = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(isRoot ? ["--no-sandbox"] : []),
];

/** Playwright writes the marker last, beside the shell that it uses without a window. */
function playwrightsOwn() {
  const shell = chromium.executablePath().replace(/chromium-(\d+).*$/, "chromium_headless_shell-$1");
  return { proof: join(shell, "INSTALLATION_COMPLETE") };
}

/** Where the browsers of the Chromium family stand on each system. */
function systemPaths() {
  const { env } = process;
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].flatMap((name) =>
      ["/Applications", `${env.HOME}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === "win32") {
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? programs.map((program) => join(folder, program)) : [],
    );
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(delimiter)];
  return ["/opt/google/chrome/chrome", ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/** Named by `SAKSI_CHROMIUM`, else Playwright's own, else the system's. @returns {Candidate[]} */
function candidates() {
  const named = process.env.SAKSI_CHROMIUM;
  const paths = named ? [named] : [...new Set(systemPaths())];
  const installed = paths.map((executablePath) => ({ executablePath, proof: executablePath }));
  return [...(named ? [] : [playwrightsOwn()]), ...installed].filter(({ proof }) => existsSync(proof));
}

const launchOptions = (/** @type {Candidate} */ { executablePath }) => ({
  ...(executablePath ? { executablePath } : {}),
  args,
});
const fingerprint = (/** @type {Candidate} */ { proof }) => `${proof} ${statSync(proof).mtimeMs}`;

/** A browser counts only once it has opened a page: a stub or a missing library shows no sooner. */
async function opensPage(/** @type {Candidate} */ candidate) {
  try {
    const browser = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent("<p>ok</p>");
    await browser.close();
    return true;
  } catch (error) {
    console.error(`${candidate.proof} does not start: ${String(error).split("\n", 1)[0]}`);
    return false;
  }
}

/** The first candidate that opens a page. One that did so before, and has not changed since, is believed. */
async function findBrowser() {
  const remembered = existsSync(memory) ? readFileSync(memory, "utf8") : "";
  for (const candidate of candidates()) {
    if (fingerprint(candidate) !== remembered && !(await opensPage(candidate))) continue;
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, fingerprint(candidate));
    return launchOptions(candidate);
  }
  return null;
}

const run = (/** @type {string} */ command, /** @type {string[]} */ rest, timeout = 600_000) =>
  spawnSync(command, rest, {
    timeout,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Debian's own package. Twice, as a mirror or another process that holds the lock may fail once. */
function installFromDebian() {
  const isDebian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isRoot || !isDebian) return false;
  console.log("No Chromium that starts: installing Debian's (apt-get install chromium) …");
  const apt = (/** @type {string[]} */ ...rest) =>
    run("apt-get", ["-q", "-y", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", ...rest]);
  const once = () => apt("update") && apt("install", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  return once() || once();
}

/** Playwright's own build. On a closed network the refusal may take long: a minute at most. */
function installFromPlaywright() {
  console.log("No Chromium that starts: trying Playwright's own download …");
  const program = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  return run(process.execPath, [program, "install", "--only-shell", "chromium"], 60_000);
}

/**
 * Finds a Chromium, or installs one: Debian's where we are root there, which is quicker and surer than a download
 * that may be refused; else Playwright's. One asked for by name is never replaced by another.
 *
 * @returns {Promise<LaunchOptions>} for `chromium.launch`
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const install of process.env.SAKSI_CHROMIUM ? [] : [installFromDebian, installFromPlaywright]) {
    const installed = install() && (await findBrowser());
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium that starts. Install Google Chrome, Microsoft Edge or Chromium, or run " +
      '"npx playwright install --with-deps chromium", or set SAKSI_CHROMIUM to the path of one.',
  );
}

/** Playwright's global set-up: runs once, before the workers, which inherit the answer. */
export default async function prepareJourneys() {
  process.env.SAKSI_LAUNCH_OPTIONS = JSON.stringify(await ensureBrowser());
}
