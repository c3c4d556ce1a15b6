import { createStore, get, keys, del, set } from "idb-keyval";
import { readKeptEdits } from "../../core/edit/kept-edits.ts";
import { readKeptViews } from "../../core/view/kept-views.ts";
import type { SettingsStorage, Storage, StoredFile } from "../../ports/storage.ts";

/** How many views, and how many files of one's own, are kept; the oldest go first. */
const keptViews = 50;
const keptFiles = 10;
const viewsKey = "saksi.views";
/** Edits are never dropped to make room: each document has a key of its own. */
const editsPrefix = "saksi.edits.";
const editsKey = (key: string) => `${editsPrefix}${key}`;
const settingsKey = "saksi.settings";

/** Runs what the browser may refuse: private windows, full disks, storage switched off. */
async function attempt<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

function readJson(storage: () => globalThis.Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function writeJson(storage: () => globalThis.Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept, and the app works on.
  }
}

/** @param local asked for anew each time, because the mere asking may throw */
export function createBrowserStorage(page: Window, local: () => globalThis.Storage): Storage {
  const files = (() => {
    try {
      return createStore("saksi", "files");
    } catch {
      return undefined;
    }
  })();
  const readViews = () => readKeptViews(readJson(local, viewsKey));
  return {
    readView: (key) => readViews().find(([kept]) => kept === key)?.[1] ?? null,
    writeView(key, view) {
      const others = readViews().filter(([kept]) => kept !== key);
      writeJson(local, viewsKey, [...others, [key, view]].slice(-keptViews));
    },
    readEdits: (key) => readKeptEdits(readJson(local, editsKey(key))),
    writeEdits: (key, kept) => writeJson(local, editsKey(key), kept),
    onEdits: (listener) =>
      page.addEventListener("storage", ({ key }) => {
        if (key?.startsWith(editsPrefix)) listener(key.slice(editsPrefix.length));
      }),
    readFile: (hash) => attempt(async () => (await get<StoredFile>(hash, files)) ?? null, null),
    writeFile: (hash, file) =>
      attempt(async () => {
        const kept = await keys(files);
        for (const old of kept.filter((key) => key !== hash).slice(0, Math.max(0, kept.length - keptFiles + 1))) {
          await del(old, files);
        }
        await set(hash, file, files);
      }, undefined),
  };
}

export function createSettingsStorage(local: () => globalThis.Storage): SettingsStorage {
  return {
    read() {
      const settings = readJson(local, settingsKey);
      return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};
    },
    write: (settings) => writeJson(local, settingsKey, settings),
  };
}
