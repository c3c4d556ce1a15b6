import { createStore, get, keys, del, set } from "idb-keyval";
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

/** What checks what was kept: on a first visit there is nothing, and nothing to wait for. */
const reading = () => import("../../core/edit/read-kept.ts");

/** A view with the key of its dataset; whether it is one is seen when it is read. */
const isKeptView = (raw: unknown): raw is readonly [key: string, view: unknown] =>
  Array.isArray(raw) && raw.length === 2 && typeof raw[0] === "string";

/** @param local asked for anew each time, because the mere asking may throw */
export function createBrowserStorage(page: Window, local: () => globalThis.Storage): Storage {
  const files = (() => {
    try {
      return createStore("saksi", "files");
    } catch {
      return undefined;
    }
  })();
  const listViews = () => {
    const kept = readJson(local, viewsKey);
    return Array.isArray(kept) ? kept.filter(isKeptView) : [];
  };
  return {
    async readView(key) {
      const kept = listViews().find(([of]) => of === key);
      return kept ? (await reading()).readKeptView(kept[1]) : null;
    },
    writeView(key, view) {
      const others = listViews().filter(([of]) => of !== key);
      writeJson(local, viewsKey, [...others, [key, view]].slice(-keptViews));
    },
    async readEdits(key) {
      const kept = readJson(local, editsKey(key));
      return kept === null ? null : (await reading()).readKeptEdits(kept);
    },
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
