import { describe, expect, it } from "vitest";
import { palettes } from "../core/view/palette.ts";
import type { Page } from "../core/view/page.ts";
import type { PictureResult } from "../ports/renderer.ts";
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
  unlabelled: 0,
  seen: null,
};

/** An app whose renderer makes pictures as told. */
function appThatMakes(make: (signal: AbortSignal) => Promise<PictureResult>): FakeApp {
  const fake = createFakeApp();
  const { renderer } = fake.app.ports;
  renderer.picture = (_, { signal, onProgress }) => {
    onProgress(0.5);
    return make(signal);
  };
  return fake;
}

const outcomeOf = ({ stores }: FakeApp) => stores.picture.getState().outcome?.kind;

describe("a picture", () => {
  it("is saved under its name, and told of", async () => {
    const fake = createFakeApp();
    await savePicture(fake.app, page, "a.png");
    expect(fake.saved).toEqual([{ name: "a.png", text: "a picture" }]);
    expect(fake.stores.picture.getState()).toMatchObject({ done: null, outcome: { kind: "saved", name: "a.png" } });
  });

  it("is copied, and ends the wish for a copy", async () => {
    const fake = createFakeApp();
    wantCopy(fake.app);
    await copyPicture(fake.app, page);
    expect(fake.copied).toEqual(["a picture"]);
    expect(fake.stores.picture.getState().wanted).toBeNull();
    expect(outcomeOf(fake)).toBe("copied");
  });

  it("is not saved where it does not come, and the reason is told", async () => {
    for (const reason of ["too-large", "empty", "failed"] as const) {
      const fake = appThatMakes(() => Promise.resolve({ ok: false, reason }));
      await savePicture(fake.app, page, "a.png");
      await copyPicture(fake.app, page);
      expect([fake.saved, fake.copied, outcomeOf(fake)]).toEqual([[], [], reason]);
    }
    const broken = appThatMakes(() => Promise.reject(new Error("no memory")));
    await savePicture(broken.app, page, "a.png");
    expect(outcomeOf(broken)).toBe("failed");
  });

  it("can be given up while it is made", async () => {
    const fake = appThatMakes(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("given up")))),
    );
    const saving = savePicture(fake.app, page, "a.png");
    expect(fake.stores.picture.getState().done).toBe(0);
    cancelPicture(fake.app);
    await saving;
    expect([fake.saved, outcomeOf(fake)]).toEqual([[], "given-up"]);
    leavePicture(fake.app);
    expect(outcomeOf(fake)).toBeUndefined();
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
