import { describe, expect, it } from "vitest";
import { readDataset } from "../formats/read-dataset.ts";
import { SourceError } from "../ports/dataset-source.ts";
import { createFakeApp, openId, toFile } from "./fake-app.arbitrary.ts";
import { openFile, openLink } from "./open-document.ts";
import { writeEmbed, wholeAddress } from "./embed.ts";
import { story } from "./sample-story.arbitrary.ts";
import { makeSingleFile, saveMade } from "./single-file.ts";

const { signal } = new AbortController();
const options = { signal, progress: () => {} };
const bare = { dataset: { kind: "bundled" }, language: null, view: {} } as const;
const served = { "data/putin-pyongyang-2024.json": story };
const view = { selection: { entities: ["kim"] }, hidden: ["xi"], camera: { x: 1, y: 2, width: 3, height: 4 } };

async function openApp() {
  const fake = createFakeApp({ served });
  await openLink(fake.app, bare);
  fake.stores.view.setState({ view });
  return fake;
}

async function make(fake: ReturnType<typeof createFakeApp>) {
  const made = await makeSingleFile(fake.app, signal);
  if (typeof made === "string") throw new Error(made);
  return made;
}

describe("a single file", () => {
  it("holds what is open and how one looks at it, under the dataset's title and the day", async () => {
    const fake = await openApp();
    const made = await make(fake);
    const read = await readDataset(made.bytes, options);
    expect(read).toMatchObject({ ok: true, value: { dataset: story, view } });
    expect(made.name).toMatch(/ - \d{4}-\d\d-\d\d\.html$/);
    saveMade(fake.app, made);
    expect(fake.saved.map(({ name }) => name)).toEqual([made.name]);
  });

  it("opens on its own view at its bare address, and is the same when it is saved from there", async () => {
    const made = await make(await openApp());
    const file = createFakeApp({ served: { "data/putin-pyongyang-2024.json": made.bytes } });
    await openLink(file.app, bare);
    expect(file.stores.view.getState().view).toEqual(view);
    expect((await make(file)).bytes).toEqual(made.bytes);
  });

  it("opens on what a link says, where there is one", async () => {
    const made = await make(await openApp());
    const file = createFakeApp({ served: { "data/putin-pyongyang-2024.json": made.bytes } });
    await openLink(file.app, { ...bare, language: "id", view: { selection: { entities: ["putin"] } } });
    expect(file.stores.view.getState().view.selection).toEqual({ entities: ["putin"] });
    expect(file.stores.view.getState().view.hidden).toBeUndefined();
  });

  it("names the app's address for the dataset", async () => {
    const text = new TextDecoder().decode((await make(await openApp())).bytes);
    expect(text).toContain('<meta name="saksi-home" content="https://saksi.test/">');
  });

  it("is given up, and says why there is none", async () => {
    const fake = await openApp();
    await expect(makeSingleFile(fake.app, AbortSignal.abort())).rejects.toThrow("aborted");
    const parts = { fetch: () => Promise.reject(new SourceError("network")) };
    const offline = { ...fake.app, ports: { ...fake.app.ports, appParts: parts } };
    expect(await makeSingleFile(offline, signal)).toBe("no-parts");
  });
});

describe("a frame for another page", () => {
  const asked = { embed: { panels: ["panel"], theme: "dark" }, language: "en", height: 480 } as const;

  it("shows the present view, as the page around it wants it", async () => {
    const { app } = await openApp();
    expect(writeEmbed(app, asked)).toMatchObject({
      isReachable: true,
      code: expect.stringContaining(
        'src="https://saksi.test/?lang=en&amp;e=kim&amp;hide=xi&amp;embed=panel&amp;theme=dark"',
      ),
    });
    expect(wholeAddress(app)).toBe("https://saksi.test/?lang=id&e=kim&hide=xi");
  });

  it("cannot show a file of one's own", async () => {
    const fake = await openApp();
    await openFile(fake.app, toFile("own.json", { ...story, id: "own" }));
    expect(openId(fake)).toBe("own");
    expect(writeEmbed(fake.app, asked)).toEqual({ obstacle: "own-file" });
  });
});
