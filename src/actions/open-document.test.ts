import { describe, expect, it } from "vitest";
import type { View } from "../core/model/dataset.ts";
import { decodeLink } from "../core/view/link-codec.ts";
import { samplePicture, samplePng } from "../formats/saksi-png/sample-png.arbitrary.ts";
import { createFakeApp, type FakeApp, hashOf, keyOf, openId, toFile } from "./fake-app.arbitrary.ts";
import { cancelOpening, chooseFile, openBundled, openFile, openLink } from "./open-document.ts";
import { sequel, story } from "./sample-story.arbitrary.ts";

const bundledDataset = "data/putin-pyongyang-2024.json";
const served = { [bundledDataset]: story, "data/sequel.json": sequel };
const failureOf = ({ stores }: ReturnType<typeof createFakeApp>) => stores.document.getState().failure;
const viewOf = ({ stores }: ReturnType<typeof createFakeApp>) => stores.view.getState().view;

async function openStory() {
  const fake = createFakeApp({ served });
  await openBundled(fake.app);
  return fake;
}

describe("opening", () => {
  it("puts the dataset in place, with its own positions, and says so", async () => {
    const fake = await openStory();
    const { open, loading, failure } = fake.stores.document.getState();
    expect(open).toMatchObject({ address: { kind: "bundled" }, contentKey: keyOf(story), warnings: [] });
    expect([loading, failure, fake.layouts]).toEqual([null, null, []]);
    expect(open?.positions.get("kim")).toEqual({ x: 100, y: 0 });
    expect(fake.stores.ui.getState().announcement).toEqual({ kind: "opened" });
  });

  it("lays out what brings no positions, around what does", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, toFile("a.json", { ...sequel, layout: { positions: [["modi", 7, 8]] } }));
    const [request] = fake.layouts;
    expect(request?.nodes.map(({ key }) => key)).toEqual(["n0", "n1"]);
    expect(request?.fixed).toEqual(new Map([["n1", { x: 7, y: 8 }]]));
    const positions = fake.stores.document.getState().open?.positions;
    expect([positions?.get("putin"), positions?.get("modi")]).toEqual([
      { x: 0, y: 0 },
      { x: 7, y: 8 },
    ]);
  });

  it("replaces what was open: its view, its history, and what was pointed at", async () => {
    const fake = await openStory();
    fake.stores.view.setState({ view: { selection: { relations: ["visit"] }, hidden: ["xi"] } });
    fake.stores.history.setState({ undo: [{ before: { view: {}, dataset: {} }, after: { view: {}, dataset: {} } }] });
    fake.stores.ui.setState({ hover: { entity: "kim" }, walkFrom: "kim" });
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect(openId(fake)).toBe("sequel");
    expect(viewOf(fake)).toEqual({});
    expect(fake.stores.history.getState()).toMatchObject({ undo: [], redo: [] });
    expect(fake.stores.ui.getState()).toMatchObject({ hover: null, walkFrom: null });
    expect(fake.stores.document.getState().open?.address).toEqual({ kind: "file", id: "sequel", hash: hashOf(sequel) });
  });

  it("keeps a file of one's own, and finds it again by its link", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, toFile("sequel.json", sequel));
    const hash = hashOf(sequel);
    expect(fake.storage.files.get(hash)?.name).toBe("sequel.json");
    const again = createFakeApp();
    again.storage.files.set(hash, {
      name: "sequel.json",
      bytes: fake.storage.files.get(hash)?.bytes ?? new Uint8Array(),
    });
    await openLink(again.app, decodeLink(`file=sequel&hash=${hash}&e=modi`));
    expect(openId(again)).toBe("sequel");
    expect(viewOf(again)).toEqual({ selection: { entities: ["modi"] } });
  });

  it("is open no sooner than the file is kept that its address names", async () => {
    const { app } = createFakeApp();
    let keep = (): void => {};
    app.ports.storage.writeFile = () =>
      new Promise((resolve) => {
        keep = resolve;
      });
    const opening = openFile(app, toFile("sequel.json", sequel));
    // All else is done by then.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.stores.document.getState().open).toBeNull();
    keep();
    await opening;
    expect(app.stores.document.getState().open?.address.kind).toBe("file");
  });

  it("asks for a file, and lets the reader think better of it", async () => {
    const fake = await openStory();
    await chooseFile(fake.app);
    expect(openId(fake)).toBe("story");
    fake.chosen.push(toFile("sequel.json", sequel));
    await chooseFile(fake.app);
    expect(openId(fake)).toBe("sequel");
  });

  it("opens with warnings, and keeps them", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect(fake.stores.document.getState().open?.warnings).toMatchObject([{ code: "unwitnessed" }]);
    expect(fake.stores.ui.getState().dialog).toBeNull();
  });
});

describe("the view of what is opened", () => {
  it("drops from a link what the dataset does not have", async () => {
    const fake = createFakeApp({ served });
    await openLink(fake.app, decodeLink("e=kim&e=gone&r=visit&r=__proto__&tier=all"));
    expect(viewOf(fake)).toEqual({ tier: "all", selection: { entities: ["kim"], relations: ["visit"] } });
    await openLink(fake.app, decodeLink("e=gone"));
    expect(viewOf(fake)).toEqual({});
  });

  it("takes from the link what a link holds, and the rest from the last visit", async () => {
    const fake = createFakeApp({ served });
    const camera = { x: 0, y: 0, width: 10, height: 10 };
    const positions: [string, number, number][] = [["xi", 1, 2]];
    fake.storage.views.set(keyOf(story), {
      camera,
      tier: "all",
      positions,
      hidden: ["memo"],
      filter: { rest: "fade" },
    });
    await openLink(fake.app, decodeLink("r=visit&lonely=hide"));
    expect(viewOf(fake)).toEqual({ positions, selection: { relations: ["visit"] }, filter: { lonely: "hide" } });
  });

  it("opens on the voices where a link keeps those of some and selects nothing", async () => {
    const fake = createFakeApp({ served });
    const tab = () => fake.stores.ui.getState().panelTab;
    await openLink(fake.app, decodeLink("only.speaker=article&r=visit"));
    expect(tab()).toBe("evidence");
    await openLink(fake.app, decodeLink("only.speaker=article"));
    expect([tab(), fake.stores.ui.getState().sheet]).toEqual(["voices", "panel"]);
  });
  it("has the last visit's camera where the link asks for the same picture", async () => {
    const fake = createFakeApp({ served });
    const camera = { x: 0, y: 0, width: 10, height: 10 };
    fake.storage.views.set(keyOf(story), { camera, tier: "all" });
    await openLink(fake.app, decodeLink("tier=all"));
    expect(viewOf(fake)).toEqual({ camera, tier: "all" });
  });

  it("is what the link asked for where the file that it lacked is then opened by hand, and only that file", async () => {
    const fake = createFakeApp({ served });
    const link = decodeLink(`file=sequel&hash=${hashOf(sequel)}&e=modi`);
    await openLink(fake.app, link);
    await openFile(fake.app, toFile("found.json", sequel));
    expect(viewOf(fake)).toEqual({ selection: { entities: ["modi"] } });
    await openLink(fake.app, decodeLink("file=sequel&hash=abc&e=modi"));
    await openFile(fake.app, toFile("other.json", sequel));
    expect(viewOf(fake)).toEqual({});
  });

  it("is the last visit's where a file is opened by hand", async () => {
    const fake = createFakeApp();
    fake.storage.views.set(keyOf(sequel), { tier: "all", selection: { entities: ["modi", "gone"] } });
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect(viewOf(fake)).toEqual({ tier: "all", selection: { entities: ["modi"] } });
  });

  it("never lies over the document that was open before", async () => {
    const fake = await openStory();
    fake.stores.view.setState({ view: { selection: { relations: ["visit"] } } });
    const seen: (string | null)[] = [];
    fake.stores.view.subscribe(() => seen.push(openId(fake)));
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect(seen).not.toContain("story");
  });
});

describe("a picture that holds a graph", () => {
  const camera = { x: 1, y: 2, width: 30, height: 40 };
  const positions: [string, number, number][] = [["modi", 5, 6]];
  const view: View = { selection: { entities: ["modi", "gone"] }, tier: "all", camera, positions };
  const restored: View = { ...view, selection: { entities: ["modi"] } };
  const picture = () => samplePicture({ dataset: sequel, view });
  const openPicture = async ({ app }: FakeApp) => openFile(app, toFile("sequel.saksi.png", await picture()));

  it("opens as what it shows, then and after a reload, whatever one looked at the last time", async () => {
    const fake = await openStory();
    const hash = hashOf(await picture());
    fake.storage.views.set(`sequel:${hash}`, { hidden: ["modi"], positions: [["putin", 0, 0]] });
    await openPicture(fake);
    expect(fake.stores.document.getState().open?.index.dataset).toEqual(sequel);
    expect(viewOf(fake)).toEqual(restored);
    await openLink(fake.app, decodeLink(`file=sequel&hash=${hash}&e=modi&tier=all`));
    expect(viewOf(fake)).toEqual(restored);
  });

  it("is kept as it is, and found again by its link, which says what to look at in it", async () => {
    const fake = createFakeApp();
    await openPicture(fake);
    fake.storage.views.clear();
    const address = { kind: "file", id: "sequel", hash: hashOf(await picture()) } as const;
    expect(fake.stores.document.getState().open?.address).toEqual(address);
    await openLink(fake.app, decodeLink(`file=sequel&hash=${address.hash}&e=putin&tier=all`));
    expect(viewOf(fake)).toEqual({ ...restored, selection: { entities: ["putin"] } });
  });

  it("fills in what a link does not say, where it is opened for a link that lacked it", async () => {
    const fake = createFakeApp();
    await openLink(fake.app, decodeLink(`file=sequel&hash=${hashOf(await picture())}&e=putin`));
    await openPicture(fake);
    expect(viewOf(fake)).toEqual({ selection: { entities: ["putin"] }, positions });
  });
});

describe("a failure", () => {
  it.each([
    ["what is not JSON", '{"format":', ["not-json"]],
    ["what has the wrong shape", { ...sequel, entities: 1, title: {} }, ["shape", "shape"]],
    [
      "what refers to nothing",
      { ...sequel, entities: [], layout: { positions: [["x", 0, 0]] } },
      ["unknown-reference", "unknown-reference", "unknown-reference", "unwitnessed"],
    ],
    ["a picture without a graph", samplePng(), ["no-snapshot"]],
    ["a picture that breaks off", samplePng().subarray(0, -1), ["picture-cut"]],
  ])("names all problems of %s, and leaves what was open as it was", async (_, content, codes) => {
    const fake = await openStory();
    fake.stores.view.setState({ view: { selection: { relations: ["visit"] } } });
    const { open } = fake.stores.document.getState();
    const [view, history] = [viewOf(fake), fake.stores.history.getState()];
    await openFile(fake.app, toFile("bad.json", content));
    const failure = failureOf(fake);
    expect(failure).toMatchObject({ kind: "problems", name: "bad.json" });
    expect(failure?.kind === "problems" && failure.problems.map(({ code }) => code)).toEqual(codes);
    expect(fake.stores.document.getState().open).toBe(open);
    expect(viewOf(fake)).toBe(view);
    expect(fake.stores.history.getState()).toBe(history);
    expect(fake.stores.ui.getState().dialog).toBe("problems");
    expect([...fake.storage.files, ...fake.storage.views]).toEqual([]);
  });

  it("says that a file of one's own is not here", async () => {
    const fake = await openStory();
    await openLink(fake.app, decodeLink("file=sequel&hash=abc&e=modi"));
    const view = { selection: { entities: ["modi"] } };
    expect(failureOf(fake)).toEqual({ kind: "missing-file", name: "sequel", hash: "abc", asked: { view } });
    expect(openId(fake)).toBe("story");
  });

  it("says what the server answered", async () => {
    const fake = createFakeApp();
    await openLink(fake.app, decodeLink("data=gone.json"));
    expect(failureOf(fake)).toEqual({ kind: "source", name: "gone.json", reason: "status", status: 404 });
    expect(fake.stores.document.getState()).toMatchObject({ open: null, loading: null });
  });

  it("says what nobody expected", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, { name: "a.json", bytes: () => Promise.reject(new Error("gone")) });
    expect(failureOf(fake)).toEqual({ kind: "unexpected", name: "a.json", message: "Error: gone" });
  });

  it("is forgotten when the next opening succeeds", async () => {
    const fake = createFakeApp({ served });
    await openFile(fake.app, toFile("bad.json", "{"));
    await openBundled(fake.app);
    expect(failureOf(fake)).toBeNull();
    expect(fake.stores.ui.getState().dialog).toBeNull();
  });
});

describe("two openings", () => {
  it("give the first one up for the second, whichever arrives first", async () => {
    for (const isFirstLate of [true, false]) {
      let arrive: (dataset: unknown) => void = () => undefined;
      const late = new Promise((resolve) => {
        arrive = resolve;
      });
      const fake = createFakeApp({ served: { ...served, late } });
      const first = openLink(fake.app, decodeLink("data=late"));
      expect(fake.stores.document.getState().loading).toEqual({ name: "late", phase: "fetch", done: 0 });
      const second = openLink(fake.app, decodeLink("data=data%2Fsequel.json"));
      if (isFirstLate) await second;
      arrive(story);
      await Promise.all([first, second]);
      expect(openId(fake)).toBe("sequel");
      expect(fake.stores.document.getState()).toMatchObject({ loading: null, failure: null });
    }
  });

  it("report nothing of the one that was given up", async () => {
    let fail: (error: Error) => void = () => undefined;
    const broken = new Promise((_, reject) => {
      fail = reject;
    });
    const fake = createFakeApp({ served: { ...served, broken } });
    const first = openLink(fake.app, decodeLink("data=broken"));
    await openBundled(fake.app);
    fail(new Error("too late"));
    await first;
    expect(failureOf(fake)).toBeNull();
  });
});

it("cancels: what was open stays, and nothing is reported", async () => {
  const fake = await openStory();
  let arrive: (dataset: unknown) => void = () => undefined;
  const file = {
    name: "sequel.json",
    bytes: () =>
      new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
        arrive = (content) => resolve(new TextEncoder().encode(JSON.stringify(content)));
      }),
  };
  const opening = openFile(fake.app, file);
  expect(fake.stores.document.getState().loading).not.toBeNull();
  cancelOpening(fake.app);
  expect(fake.stores.document.getState().loading).toBeNull();
  arrive(sequel);
  await opening;
  expect(openId(fake)).toBe("story");
  expect(fake.stores.document.getState()).toMatchObject({ loading: null, failure: null });
  expect(fake.storage.files.size).toBe(0);
});
