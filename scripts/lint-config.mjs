/** Writes the linter's configuration out of the table of layers. See `layers.mjs` for how it is kept honest. */
import { posix } from "node:path";
import { layers, testSupport } from "../src/layers.mjs";

/** Rules for the whole repository; what a category does not say, and the few places where it is wrong here. */
const rules = {
  "import/no-cycle": ["error", { ignoreTypes: false }],
  "import/no-unassigned-import": ["error", { allow: ["**/*.css", "@fontsource-variable/**"] }],
  "import/default": "off", // tsc knows, and knows Vite's `?worker&url` too
  "import/no-named-as-default-member": "off",
  "unicorn/require-post-message-target-origin": "off", // a worker has none
  "unicorn/consistent-function-scoping": "off",
  "unicorn/prefer-add-event-listener": "off", // a message port starts by itself only with `onmessage`
  "react/react-in-jsx-scope": "off",
  "react/exhaustive-effect-dependencies": "off", // an effect may be for a change that it does not read
  "typescript/consistent-return": "off", // tsc knows when a switch is exhaustive
  "typescript/no-unnecessary-type-parameters": "off",
  // What HTML has no element for: comboboxes, splitters, an application. The journeys check them with axe.
  "jsx-a11y/prefer-tag-over-role": "off",
  "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
  "jsx-a11y/no-noninteractive-tabindex": "off",
  // An index within bounds is known to the loop and not to the compiler.
  "typescript/no-unsafe-type-assertion": "off",
  "react/rules-of-hooks": "error",
  "react/exhaustive-deps": "error",
  "typescript/consistent-type-imports": "error",
  "typescript/no-explicit-any": "error",
  "typescript/no-misused-promises": "error",
  "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  eqeqeq: ["error", "always", { null: "ignore" }],
  // Nothing that turns a string into code or into markup: data comes from strangers.
  "no-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "typescript/no-implied-eval": "error",
  "react/no-danger": "error",
  "react/jsx-no-script-url": "error",
  "no-restricted-properties": [
    "error",
    ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment"].map(
      (property) => ({ property, message: "No markup from strings." }),
    ),
    { object: "document", property: "write", message: "No markup from strings." },
  ],
};

const isTestSupport = `{${testSupport.suffixes.join(",")}}`;
const escape = (/** @type {string} */ text) => text.replaceAll(/[.*]/g, String.raw`\$&`);

/** The globs of import specifiers that lead from one folder into another, both below `src/`. */
function specifiersInto(/** @type {string} */ target, /** @type {string} */ from) {
  const path = posix.relative(from, target);
  if (path === "") return ["./**"];
  // `[!.]`: what `..` holds, but not what lies further up.
  return /(^|\/)\.\.$/.test(path) ? [`${path}/[!.]*`, `${path}/[!.]*/**`] : [`${path}/**`];
}

/**
 * The rule for the files of one folder: everything is forbidden but what the row allows.
 *
 * Two ways of the linter to know: a regular expression with a look-ahead is dropped without a word, and an import
 * that the negations of a group let through is not looked at again, so that group comes last.
 */
function importRule(/** @type {import("../src/layers.mjs").Layer} */ layer, from = layer.folder, forTests = false) {
  const { types = [] } = layer;
  const packages = forTests ? [...layer.packages, ...testSupport.packages] : layer.packages;
  const folders = [layer.folder, ...layer.layers, ...types, ...(forTests ? ["../data"] : [])];
  const allowed = [
    "./**",
    ...folders.flatMap((folder) => specifiersInto(folder, from)),
    ...packages.flatMap((name) => [name, `${name}/**`]),
  ];
  const message = `src/${layer.folder} may not import this: see src/layers.mjs`;
  const patterns = [
    { regex: String.raw`(^\.|[^.])/\.\.`, message: "Write the shortest path." },
    ...types.map((folder) => ({
      regex: `^${escape(posix.relative(from, folder))}/`,
      allowTypeImports: true,
      message: `src/${layer.folder} may import only types from src/${folder}`,
    })),
    ...(forTests
      ? []
      : [{ regex: String.raw`\.(${testSupport.suffixes.join("|")})\.tsx?$`, message: "Only tests import this." }]),
    { group: ["**", ...new Set(allowed.map((specifier) => `!${specifier}`))], message },
  ];
  return { "no-restricted-imports": ["error", { patterns }] };
}

/** A layer is a folder and at most one level of folders below it. */
function overridesFor(/** @type {import("../src/layers.mjs").Layer} */ layer) {
  if (layer.folder === "main.tsx") {
    return [{ files: ["src/main.tsx"], rules: { ...importRule(layer, ""), "no-console": "off" } }];
  }
  return [layer.folder, `${layer.folder}/*`].flatMap((from) => [
    { files: [`src/${from}/*.{ts,tsx}`], rules: importRule(layer, from) },
    { files: [`src/${from}/*.${isTestSupport}.{ts,tsx}`], rules: importRule(layer, from, true) },
  ]);
}

/** @returns the text of `.oxlintrc.json` */
export function lintConfig() {
  const overrides = [
    { files: ["src/**"], rules: { "no-console": "error" } },
    // Playwright's fixtures: `use` is no hook, and what a fixture needs is read out of its pattern, be it empty.
    { files: ["e2e/**"], rules: { "react/rules-of-hooks": "off", "no-empty-pattern": "off" } },
    ...layers.flatMap((layer) => overridesFor(layer)),
  ];
  const head = {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "import", "react", "jsx-a11y", "unicorn", "oxc", "promise"],
    categories: { correctness: "error", suspicious: "error" },
    rules,
  };
  const lines = overrides.map((override) => `    ${JSON.stringify(override)}`).join(",\n");
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "overrides": [\n${lines}\n  ]\n}\n`;
}
