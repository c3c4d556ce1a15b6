import { describe, expect, it, vi } from "vitest";
import { palettes } from "../core/view/palette.ts";
import type { Page } from "../core/view/page.ts";
import type { PictureFile } from "../ports/picture-writer.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import {
  cancelPicture,
  copyLink,
  copyPicture,
  leavePicture,
  openPicture,
  savePicture,
  setPicture,
  shownNow,
  wantCopy,
} from "./picture.ts";
import { story } from "./sample-story.arbitrary.ts";
import { selectEntity } from "./selection.ts";
import { pointAt } from "./ui.ts";

const page: Page = {
  width: 100,
  height: 100,
  ratio: 1,
  palette: palettes.light,
  ground: null,
  layers: [],
  texts: [],
  missing: [],
  smallest: null,
  unlabelled: 0,
  seen: null,
};

const order = { name: "a.png", texts: { Title: "A" }, isLive: true, kind: "png" as const };

/** An app whose pictures are made as told. */
function appThatMakes(make: (signal: AbortSignal) => Promise<PictureFile>): FakeApp {
  const fake = createFakeApp();
  const { pictures, renderer } = fake.app.ports;
  const paint = renderer.paint.bind(renderer);
  renderer.paint = (painted, options) => {
    options.onProgress(0.5);
    return paint(painted, options);
  };
  pictures.png = (_, __, signal) => make(signal);
  return fake;
}

const outcomeOf = ({ stores }: FakeApp) => stores.picture.getState().outcome?.kind;

describe("a picture", () => {
  it("is saved under its name, and told of", async () => {
    const fake = createFakeApp();
    await savePicture(fake.app, page, order);
    expect(fake.saved).toEqual([{ name: "a.png", text: "a picture" }]);
    expect(fake.stores.picture.getState()).toMatchObject({ done: null, outcome: { kind: "saved", name: "a.png" } });
  });

  it("holds what it shows, unless that is not wanted; its texts and its density always", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, toFile("story.json", story));
    selectEntity(fake.app, "kim");
    await savePicture(fake.app, { ...page, ratio: 300 / 96 }, order);
    await savePicture(fake.app, page, { ...order, isLive: false });
    const { texts } = order;
    expect(fake.written).toEqual([
      {
        texts,
        density: 300 / 0.0254,
        snapshot: { dataset: story, view: fake.stores.view.getState().view },
      },
      { texts, density: 96 / 0.0254, snapshot: null },
    ]);
    expect(fake.written[0]?.snapshot?.view.selection).toEqual({ entities: ["kim"] });
  });

  it("is saved as shapes and text, unless there are none", async () => {
    const fake = createFakeApp();
    const drawn = { ...order, name: "a.svg", kind: "svg" as const };
    await savePicture(fake.app, page, drawn);
    expect([fake.saved, outcomeOf(fake)]).toEqual([[], "empty"]);
    const style = { size: 9, lineHeight: 12, weight: 500, family: "sans", colour: "ink" } as const;
    const text = { text: "A", isRightToLeft: false, box: { x: 0, y: 0, width: 9, height: 12 }, style };
    await savePicture(fake.app, { ...page, texts: [text] }, drawn);
    expect(fake.saved).toEqual([{ name: "a.svg", text: "100 × 100" }]);
  });

  it("is not saved where it would not open again", async () => {
    const fake = createFakeApp();
    fake.app.ports.pictures.png = () => Promise.resolve({ ok: false, reason: "snapshot-too-large" });
    await savePicture(fake.app, page, order);
    expect([fake.saved, outcomeOf(fake)]).toEqual([[], "snapshot-too-large"]);
  });

  it("is copied with the link to what it shows, and ends the wish for a copy", async () => {
    const fake = createFakeApp({ query: "e=kim" });
    wantCopy(fake.app);
    await copyPicture(fake.app, page);
    expect(fake.copied).toEqual(["a picture", "https://saksi.test/?e=kim"]);
    expect(fake.stores.picture.getState().wanted).toBeNull();
    expect(outcomeOf(fake)).toBe("copied");
  });

  it("leaves the link at least where the browser takes no pictures", async () => {
    const fake = createFakeApp({ query: "e=kim" });
    const { clipboard } = fake.app.ports;
    clipboard.writePicture = () => Promise.resolve(false);
    await copyPicture(fake.app, page);
    expect([fake.copied, outcomeOf(fake)]).toEqual([["https://saksi.test/?e=kim"], "only-linked"]);
    clipboard.write = () => Promise.resolve(false);
    await copyPicture(fake.app, page);
    expect(outcomeOf(fake)).toBe("no-clipboard");
  });

  it("is not saved where it does not come, and the reason is told", async () => {
    for (const reason of ["empty", "failed"] as const) {
      const fake = appThatMakes(() => Promise.resolve({ ok: false, reason }));
      await savePicture(fake.app, page, order);
      await copyPicture(fake.app, page);
      expect([fake.saved, fake.copied, outcomeOf(fake)]).toEqual([[], [], reason]);
    }
    const broken = appThatMakes(() => Promise.reject(new Error("no memory")));
    await savePicture(broken.app, page, order);
    expect(outcomeOf(broken)).toBe("failed");
  });

  it("is not begun where it is too large to be made", async () => {
    const fake = createFakeApp();
    const large = { ...page, ratio: 200 };
    await savePicture(fake.app, large, order);
    await copyPicture(fake.app, large);
    expect([fake.saved, fake.copied, outcomeOf(fake)]).toEqual([[], [], "too-large"]);
    expect(fake.renderer.calls).toEqual([]);
  });

  it("can be given up while it is made", async () => {
    const fake = appThatMakes(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("given up")))),
    );
    const saving = savePicture(fake.app, page, order);
    cancelPicture(fake.app);
    await saving;
    expect([fake.saved, outcomeOf(fake)]).toEqual([[], "given-up"]);
    leavePicture(fake.app);
    expect(outcomeOf(fake)).toBeUndefined();
  });

  it("is told of while it is made when it takes its time, and only then", async () => {
    vi.useFakeTimers();
    const fake = appThatMakes(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("given up")))),
    );
    const { picture } = fake.stores;
    const saving = savePicture(fake.app, page, order);
    vi.advanceTimersByTime(299);
    expect(picture.getState().done).toBeNull();
    vi.advanceTimersByTime(1);
    expect(picture.getState().done).toBe(0.5);
    cancelPicture(fake.app);
    await saving;
    expect(picture.getState().done).toBeNull();
    vi.useRealTimers();
  });

  it("gives way to a second one without a word", async () => {
    const fake = appThatMakes(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("given up")))),
    );
    const outcomes: unknown[] = [];
    fake.stores.picture.subscribe(({ outcome }) => outcomes.push(outcome?.kind));
    const first = savePicture(fake.app, page, order);
    const second = savePicture(fake.app, page, order);
    await first;
    expect(outcomes).not.toContain("given-up");
    cancelPicture(fake.app);
    await second;
    expect(outcomeOf(fake)).toBe("given-up");
  });

  it("shows nothing that a hand only points at", async () => {
    const fake = createFakeApp();
    await openFile(fake.app, toFile("story.json", story));
    pointAt(fake.app, { entity: "kim" });
    openPicture(fake.app);
    expect(fake.stores.ui.getState()).toMatchObject({ hover: null, dialog: "picture" });
    expect(shownNow(fake.app)?.focus).toBeNull();
    selectEntity(fake.app, "kim");
    expect(shownNow(fake.app)?.focus?.marked.size).toBe(1);
  });

  it("is made as it was last time", () => {
    const { app, stores } = createFakeApp();
    setPicture(app, { size: "a4", scale: 3 });
    setPicture(app, { ground: "dark" });
    expect(stores.settings.getState().picture).toMatchObject({ size: "a4", scale: 3, ground: "dark" });
  });
});

it("copies the link to what is shown", async () => {
  const fake = createFakeApp({ query: "e=kim" });
  await copyLink(fake.app);
  expect(fake.copied).toEqual(["https://saksi.test/?e=kim"]);
  expect(outcomeOf(fake)).toBe("linked");
});
