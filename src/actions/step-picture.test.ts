import { expect, it } from "vitest";
import { createFakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { pageOfLook } from "./step-picture.ts";

const nodesOf = (page: ReturnType<typeof pageOfLook>) => page?.layers[0]?.nodes.map(({ entity }) => entity);

it("a picture shows what its step looks at, and leaves what one looks at alone", async () => {
  const { app, stores } = createFakeApp();
  expect(pageOfLook(app, {})).toBeNull();
  await openFile(app, toFile("story.json", story));
  const before = [stores.view.getState(), stores.document.getState(), app.derived.scene()];
  expect(nodesOf(pageOfLook(app, { hidden: ["xi"] }))).toEqual(["putin", "kim"]);
  expect(nodesOf(pageOfLook(app, { tier: "all" }))).toEqual(["putin", "kim", "xi", "memo"]);
  expect([stores.view.getState(), stores.document.getState(), app.derived.scene()]).toEqual(before);
});

it("a picture without a camera is fitted to what stands out", async () => {
  const { app } = createFakeApp();
  await openFile(app, toFile("story.json", story));
  const zooms = [{}, { selection: { relations: ["ally"] } }].map((look) => pageOfLook(app, look)?.layers[0]?.zoom ?? 0);
  expect(zooms[1]).toBeGreaterThan(zooms[0] ?? 0);
  const camera = { x: 0, y: 0, width: 480, height: 360 };
  expect(pageOfLook(app, { selection: { relations: ["ally"] }, camera })?.layers[0]?.zoom).toBe(1);
});
