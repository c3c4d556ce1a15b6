import { expect, it } from "vitest";
import { createFakeApp, toFile } from "../actions/fake-app.arbitrary.ts";
import { lesson } from "../actions/lesson.arbitrary.ts";
import { openFile } from "../actions/open-document.ts";
import { goOn, leavePresenting, present } from "../actions/present.ts";
import { stayAwake } from "./stay-awake.ts";

it("keeps the screen lit from the first step on until one leaves", async () => {
  const { app, awake } = createFakeApp();
  stayAwake(app);
  await openFile(app, toFile("lesson.json", lesson));
  expect(awake).toEqual([]);
  present(app, "lesson");
  goOn(app);
  expect(awake).toEqual([true]);
  leavePresenting(app);
  expect(awake).toEqual([true, false]);
});
