/**
 * Violations to plant: for every rule of the table of layers, code that breaks it, and code that keeps it.
 *
 * A linter that silently ignores a rule passes everything, so the rules themselves are under test (`layers.mjs`).
 *
 * @typedef {{ code: string, breaks: string | null }} Line `breaks`: the rule to be reported there; null: none
 * @typedef {Map<string, Line[]>} Planted path below the root → the lines of the file
 */
import { posix } from "node:path";
import { layers, testSupport } from "../src/layers.mjs";

/** @typedef {import("../src/layers.mjs").Layer} Layer */

const importRule = "eslint(no-restricted-imports)";
const named = (/** @type {string} */ glob) => glob.replace("*", "planted");

const unique = (/** @type {string} */ path) => path.replaceAll(/\W/g, (sign) => `$${sign.charCodeAt(0)}`);

const folders = [...layers.map((layer) => named(layer.folder)), "ui/stranger"].filter((name) => name !== "main.tsx");
const packages = [...new Set(layers.flatMap((layer) => layer.packages)), ...testSupport.packages];

/** Every way to import from a folder or a package; a type is bound by the same rules as a value. */
const values = (/** @type {string} */ from) => [
  `import { x as ${unique(from)} } from "${from}/a.ts";`,
  `export { x as ${unique(from)} } from "${from}/b.ts";`,
  `export * from "${from}/c.ts";`,
  `void import("${from}/d.ts");`,
  `import "${from}/e.ts";`,
];
const types = (/** @type {string} */ from) => [
  `import type { T as ${unique(from)}T } from "${from}/f.ts";`,
  `export type { T as ${unique(from)}T } from "${from}/g.ts";`,
];

const bad = (/** @type {string[]} */ code) => code.map((line) => ({ code: line, breaks: importRule }));
const good = (/** @type {string[]} */ code) => code.map((line) => ({ code: line, breaks: null }));
const judge = (/** @type {boolean} */ isAllowed) => (isAllowed ? good : bad);

const covers = (/** @type {readonly string[]} */ allowed, /** @type {string} */ folder) =>
  allowed.some((name) => folder === name || folder.startsWith(`${name}/`));

/** All that a file of the layer at `from` may and may not import. */
function importsOf(/** @type {Layer} */ layer, /** @type {string} */ from, forTests = false) {
  const mayPackages = forTests ? [...layer.packages, ...testSupport.packages] : layer.packages;
  return [
    ...folders.flatMap((folder) => {
      const specifier = (posix.relative(from, folder) || ".").replace(/^(?!\.)/, "./");
      const isAllowed = covers([named(layer.folder), ...layer.layers], folder) || layer.folder === "main.tsx";
      const isAllowedType = isAllowed || covers(layer.types ?? [], folder);
      return [...judge(isAllowed)(values(specifier)), ...judge(isAllowedType)(types(specifier))];
    }),
    ...packages.flatMap((name) =>
      judge(covers(mayPackages, name))([`import "${named(name)}";`, ...values(named(name)), ...types(named(name))]),
    ),
    ...judge(forTests)(testSupport.suffixes.map((suffix) => `import "./x.${suffix}.ts";`)),
    ...bad(["./../../../state", "/src/state", "some-package"].flatMap(values)),
  ];
}

/** @returns {[string, Line[]][]} */
function filesOf(/** @type {Layer} */ layer) {
  if (layer.folder === "main.tsx") return [["src/main.tsx", importsOf(layer, "")]];
  const folder = named(layer.folder);
  return [folder, `${folder}/inner`].flatMap((from) => [
    [`src/${from}/planted.ts`, importsOf(layer, from)],
    [`src/${from}/planted.test.ts`, importsOf(layer, from, true)],
  ]);
}

const one = (/** @type {string} */ code, /** @type {string | null} */ breaks) => [{ code, breaks }];

/** Rules that hold everywhere, each broken once. @type {[string, Line[]][]} */
const everywhere = [
  ["src/core/model/a.ts", one(`import { b } from "./b.ts"; export const a = (): number => b();`, "import(no-cycle)")],
  ["src/core/model/b.ts", one(`import { a } from "./a.ts"; export const b = (): number => a();`, "import(no-cycle)")],
  ["src/core/graph/a.ts", one(`import type { B } from "./b.ts"; export type A = B[];`, "import(no-cycle)")],
  ["src/core/graph/b.ts", one(`import type { A } from "./a.ts"; export type B = A[];`, "import(no-cycle)")],
  ["src/state/type.ts", one(`export type T = import("../ui/x.ts").T;`, "typescript(consistent-type-imports)")],
  ["src/state/eval.ts", one(`export const f = () => eval("1");`, "eslint(no-eval)")],
  ["src/state/function.ts", one(`export const f = new Function("return 1");`, "eslint(no-new-func)")],
  ["src/state/log.ts", one(`console.log("");`, "eslint(no-console)")],
  ["src/state/floating.ts", one(`Promise.resolve(1);`, "typescript(no-floating-promises)")],
  [
    "src/ui/graph/danger.tsx",
    one(`export const D = <p dangerouslySetInnerHTML={{ __html: "" }} />;`, "react(no-danger)"),
  ],
  ["src/ui/graph/sink.ts", one(`document.body.innerHTML = "";`, "eslint(no-restricted-properties)")],
  ["src/core/edit/control.ts", one(`export const control = 1;`, null)],
];

/** @type {Planted} */
export const planted = new Map([...layers.flatMap(filesOf), ...everywhere]);
