import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "../actions/fake-app.arbitrary.ts";
import { openFile } from "../actions/open-document.ts";
import { sequel, story } from "../actions/sample-story.arbitrary.ts";
import type { Gesture } from "../ports/renderer.ts";
import { syncRenderer } from "./sync-renderer.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  syncRenderer(fake.app);
  await openFile(fake.app, toFile("story.json", story));
});
const names = () => fake.renderer.calls.map(([name]) => name);
const view = () => fake.stores.view.getState().view;
const node = (key: string) => ({ kind: "node", key }) as const;
const edge = (key: string) => ({ kind: "edge", key }) as const;

describe("the renderer", () => {
  it("draws what opens, once in full", () => {
    expect(names()).toContain("draw");
    expect(names().filter((name) => name === "openView")).toHaveLength(1);
  });

  it("comes back to the camera of the last visit", async () => {
    const camera = { x: 1, y: 2, width: 3, height: 4 };
    const again = createFakeApp();
    syncRenderer(again.app);
    for (const key of fake.storage.views.keys()) again.storage.views.set(key, { camera });
    const { contentKey } = fake.stores.document.getState().open ?? { contentKey: "" };
    again.storage.views.set(contentKey, { camera });
    await openFile(again.app, toFile("story.json", story));
    expect(again.renderer.calls).toContainEqual(["setCamera", camera, false]);
    expect(again.renderer.calls.some(([name]) => name === "openView")).toBe(false);
  });

  it("never draws one document under the view of another", async () => {
    const before = fake.app.derived.scene();
    fake.renderer.calls.length = 0;
    await openFile(fake.app, toFile("sequel.json", sequel));
    const drawn = new Set(fake.renderer.calls.flatMap(([name, scene]) => (name === "draw" ? [scene] : [])));
    expect([...drawn]).toEqual([before, fake.app.derived.scene()]);
    expect(fake.app.derived.scene()?.nodes.map(({ entity }) => entity)).toEqual(["putin", "modi"]);
  });
});

describe("hands", () => {
  it.each<[string, Gesture, unknown]>([
    ["tap on a node", { kind: "tap", target: node("n1"), isToggle: false }, { entities: ["kim"] }],
    ["tap on an edge", { kind: "tap", target: edge("e2"), isToggle: false }, { relations: ["visit"] }],
    ["tap on nothing", { kind: "tap", target: null, isToggle: false }, undefined],
    ["tap on what is no more", { kind: "tap", target: node("n99"), isToggle: false }, undefined],
    ["tap on one more", { kind: "tap", target: node("n1"), isToggle: true }, { entities: ["xi", "kim"] }],
    ["tap on one less", { kind: "tap", target: node("n2"), isToggle: true }, undefined],
    ["tap beside one more", { kind: "tap", target: null, isToggle: true }, { entities: ["xi"] }],
    ["draw a box", { kind: "box", nodes: ["n0", "n1", "n99"], isAdding: false }, { entities: ["putin", "kim"] }],
  ])("%s", (_, gesture, selection) => {
    fake.stores.view.setState({ view: { selection: { entities: ["xi"] } } });
    fake.renderer.gesture(gesture);
    expect(view().selection).toEqual(selection);
  });

  it("point, move, look and open", () => {
    fake.renderer.gesture({ kind: "hover", target: edge("e0") });
    expect(fake.stores.ui.getState().hover).toEqual({ relation: "ally" });
    fake.renderer.gesture({ kind: "hover", target: null });
    expect(fake.stores.ui.getState().hover).toBeNull();
    fake.renderer.gesture({ kind: "move", positions: new Map([["n1", { x: 1, y: 2 }]]) });
    const camera = { x: 0, y: 0, width: 9, height: 9 };
    fake.renderer.gesture({ kind: "camera", camera });
    expect(view()).toEqual({ positions: [["kim", 1, 2]], camera });
    fake.renderer.gesture({ kind: "open", target: node("n1") });
    expect(fake.stores.ui.getState().wantsFocus).toEqual({ on: "panel" });
  });

  it("touch nothing where nothing is open", () => {
    const empty = createFakeApp();
    syncRenderer(empty.app);
    empty.renderer.gesture({ kind: "tap", target: node("n0"), isToggle: false });
    expect(empty.stores.view.getState().view).toEqual({});
  });
});
