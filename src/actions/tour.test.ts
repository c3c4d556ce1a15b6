import { describe, expect, it } from "vitest";
import type { Story } from "../core/model/dataset.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { declineTour, isTourOffered, tourActions } from "./tour.ts";

const { takeTour } = tourActions;
const makeStory = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  title: { en: id },
  steps: [{ id: "one", title: { en: "One" }, view: { selection: { relations: ["visit"] } } }],
  ...more,
});

async function openWith(...stories: readonly Story[]): Promise<FakeApp> {
  const fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", { ...story, stories }));
  return fake;
}

const withTour = () => openWith(makeStory("lesson"), makeStory("constructor", { explains: "saksi" }));

describe("the tour", () => {
  it("is offered where a story explains Saksi, and only there", async () => {
    const { app } = await openWith(makeStory("lesson"));
    expect([isTourOffered(app), takeTour.isEnabled(app)]).toEqual([false, false]);
    const { app: other } = await withTour();
    expect([isTourOffered(other), takeTour.isEnabled(other)]).toEqual([true, true]);
  });

  it("presents that story, and is not offered again", async () => {
    const { app, stores } = await withTour();
    takeTour.run(app);
    expect(stores.presentation.getState().at).toEqual(["constructor", "one"]);
    expect(stores.view.getState().view.selection).toEqual({ relations: ["visit"] });
    expect([isTourOffered(app), takeTour.isEnabled(app)]).toEqual([false, true]);
  });

  it("is not offered again once declined, and is still to be had", async () => {
    const { app, stores } = await withTour();
    declineTour(app);
    expect([isTourOffered(app), takeTour.isEnabled(app)]).toEqual([false, true]);
    expect(stores.presentation.getState().at).toBeNull();
    expect(stores.ui.getState().wantsFocus).toEqual({ on: "panel" });
  });
});
