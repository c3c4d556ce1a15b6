import { describe, expect, it } from "vitest";
import { makeDataset } from "../core/model/dataset.arbitrary.ts";
import type { ExportFormat } from "../formats/export-format.ts";
import { requestFor } from "../formats/request.arbitrary.ts";
import { exportScopes } from "../state/settings-store.ts";
import { cutDataset, formats, nameExport, saveData } from "./export-data.ts";
import { createFakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { select } from "./selection.ts";

async function openStory() {
  const fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  const idsOf = (scope: (typeof exportScopes)[number]) => {
    const part = cutDataset(fake.app, scope);
    return part && [part.entities.map(({ id }) => id), part.relations.map(({ id }) => id)];
  };
  return { ...fake, idsOf };
}

const order = (format: ExportFormat, name = "story.json") => ({
  format,
  dataset: story,
  name,
  words: requestFor(story).words,
});

describe("what is exported", () => {
  it("is the whole, what shows, or what is selected", async () => {
    const { app, idsOf } = await openStory();
    expect(cutDataset(app, "all")).toEqual(story);
    expect(idsOf("visible")).toEqual([
      ["putin", "kim", "xi"],
      ["ally", "meet", "visit"],
    ]);
    expect(idsOf("selection")).toBeNull();
  });

  it("of entities has what shows between them; of a relation its ends; of a sentence what it backs", async () => {
    const { app, idsOf } = await openStory();
    select(app, { entities: ["putin", "kim"] });
    expect(idsOf("selection")).toEqual([
      ["putin", "kim"],
      ["meet", "visit"],
    ]);
    select(app, { relations: ["ally"] });
    expect(idsOf("selection")).toEqual([["kim", "xi"], ["ally"]]);
    select(app, { sentences: [["a", "s4"]] });
    expect(idsOf("selection")).toEqual([["putin", "memo"], ["note"]]);
  });

  it("is nothing before anything is open, and of an empty dataset the dataset", async () => {
    const { app } = createFakeApp();
    expect(exportScopes.map((scope) => cutDataset(app, scope))).toEqual([null, null, null]);
    const empty = makeDataset();
    await openFile(app, toFile("empty.json", empty));
    expect(exportScopes.map((scope) => cutDataset(app, scope))).toEqual([empty, null, null]);
  });
});

describe("saving data", () => {
  it("hands over a file with its name", async () => {
    const { app, saved } = await openStory();
    const [format] = formats;
    await saveData(app, order(format), { signal: new AbortController().signal, progress: () => undefined });
    expect(saved.map(({ name }) => name)).toEqual(["story.json"]);
    expect(JSON.parse(saved[0]?.text ?? "")).toEqual(story);
  });

  it("stops when it is given up, and saves nothing", async () => {
    const { app, saved } = await openStory();
    const endless: ExportFormat = {
      ...formats[0],
      *write() {
        for (;;) yield 0.5;
      },
    };
    const controller = new AbortController();
    const told: number[] = [];
    const saving = saveData(app, order(endless), {
      signal: controller.signal,
      progress(done) {
        told.push(done);
        controller.abort();
      },
    });
    await expect(saving).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect([told, saved]).toEqual([[0.5], []]);
  });

  it("names a file after the dataset, what of it, and the day", () => {
    expect(nameExport(formats[0], "Putin: ke Pyongyang?", "semua", new Date(2024, 5, 4, 23))).toBe(
      "Putin ke Pyongyang - semua - 2024-06-04.json",
    );
  });
});
