/**
 * The law of the house: which folder of `src/` may import what.
 *
 * The linter's rules are generated from this table and the README shows it (`npm run layers` checks both, and that
 * every rule here really bites). What a row does not name, its files may not import, not even for a type. Plain
 * JavaScript, so that Node reads it without a build.
 *
 * @typedef {object} Layer
 * @property {string} folder below `src/`; `ui/*` stands for every folder of `ui` without a row of its own, which must
 *   come later
 * @property {string} holds what lives there, for the README
 * @property {readonly string[]} layers folders it may import besides itself; `core` stands for every `core/…` row
 * @property {readonly string[]} [types] folders of which it may import types only
 * @property {readonly string[]} packages npm packages, each with its sub-paths; `*` as in a glob
 */

const screen = ["react", "react-dom", "lucide-react"];
const panel = ["core", "ports", "state", "actions", "i18n"];

/** @type {readonly Layer[]} */
export const layers = [
  {
    folder: "core/model",
    holds: "record types, schema, validation, migrations, EDTF dates",
    layers: ["core"],
    packages: ["valibot"],
  },
  {
    folder: "core/graph",
    holds: "dataset → graphology index; patching it",
    layers: ["core"],
    packages: ["graphology*"],
  },
  {
    folder: "core/query",
    holds: "neighbourhood, paths, metrics, filters, search, time",
    layers: ["core"],
    packages: ["graphology*"],
  },
  {
    folder: "core/layout",
    holds: "positions and the routes of edges",
    layers: ["core"],
    packages: ["graphology*"],
  },
  {
    folder: "core/evidence",
    holds: "sentences, quotes, sentence ↔ relation index, audit",
    layers: ["core"],
    packages: [],
  },
  {
    folder: "core/edit",
    holds: "commands, patches; apply, invert; what was kept",
    layers: ["core"],
    packages: ["valibot"],
  },
  {
    folder: "core/view",
    holds: "what to draw: scene, legend, link codec",
    layers: ["core"],
    packages: ["uqr"],
  },
  { folder: "core/cite", holds: "citations as data", layers: ["core"], packages: [] },
  { folder: "core/story", holds: "steps as data", layers: ["core"], packages: ["valibot"] },
  {
    folder: "formats",
    holds: "one descriptor per format: bytes ↔ dataset",
    layers: ["core"],
    packages: ["@noble/hashes", "fflate"],
  },
  { folder: "ports", holds: "interfaces to the outside world", layers: ["core"], packages: [] },
  {
    folder: "adapters/cytoscape",
    holds: "draws a scene, reports gestures, renders images",
    layers: ["core", "formats", "ports"],
    packages: ["cytoscape*"],
  },
  {
    folder: "adapters/workers",
    holds: "long work off the main thread",
    layers: ["core", "formats", "ports"],
    packages: [],
  },
  {
    folder: "adapters/storage",
    holds: "documents kept in the browser",
    layers: ["core", "formats", "ports"],
    packages: ["idb-keyval"],
  },
  { folder: "adapters/url", holds: "the view in the link", layers: ["core", "formats", "ports"], packages: [] },
  { folder: "adapters/files", holds: "opening and saving files", layers: ["core", "formats", "ports"], packages: [] },
  {
    folder: "adapters/stage",
    holds: "the whole screen, and the presenter's window beside it",
    layers: ["core", "formats", "ports"],
    packages: [],
  },
  {
    folder: "state",
    holds: "one store per concern; the chain dataset → scene",
    layers: ["core"],
    packages: ["zustand/vanilla"],
  },
  {
    folder: "actions",
    holds: "every intention of the user, by topic",
    layers: ["core", "formats", "ports", "state"],
    types: ["i18n"],
    packages: [],
  },
  {
    folder: "effects",
    holds: "what keeps picture, link, storage and colours in step with the stores",
    layers: ["core", "ports", "state", "actions"],
    packages: [],
  },
  { folder: "i18n", holds: "the words, in Indonesian and English", layers: [], packages: [] },
  {
    folder: "ui/*",
    holds: "one panel each, strangers to one another",
    layers: [...panel, "ui/shared"],
    packages: [...screen, "@tanstack/react-virtual"],
  },
  {
    folder: "ui/shared",
    holds: "controls and hooks that panels share",
    layers: panel,
    packages: [...screen, "zustand"],
  },
  { folder: "ui/shell", holds: "the frame; where panels meet", layers: [...panel, "ui"], packages: screen },
  {
    folder: "main.tsx",
    holds: "builds stores and adapters, mounts React",
    layers: ["core", "formats", "ports", "adapters", "state", "actions", "effects", "i18n", "ui"],
    packages: [...screen, "@fontsource-variable"],
  },
];

/**
 * Files that serve tests may also import these: the tests themselves, the contract suite of a port, and generators
 * of random data that several tests share. No other file may import them.
 */
export const testSupport = {
  suffixes: ["test", "contract", "arbitrary"],
  packages: ["vitest", "fast-check", "edtf", "jsqr", "node:*"],
};
