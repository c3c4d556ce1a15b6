import { expect, it } from "vitest";
import { composePage } from "../core/view/compose-page.ts";
import { labelSubject, type PictureSubject } from "../core/view/page-graph.ts";
import { drawSubject } from "../core/view/picture-subject.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { makeHandOut } from "./hand-out.ts";
import { openFile } from "./open-document.ts";
import { shownNow } from "./picture.ts";
import { actions } from "./registry.ts";
import { story } from "./sample-story.arbitrary.ts";
import { selectRelation } from "./selection.ts";

const words = { title: "", filters: "", source: "", legend: [], sentences: [], sayMore: String };
const size = { width: 800, height: 600 };

function handOutOf({ app }: FakeApp) {
  const shown = shownNow(app);
  if (!shown) throw new Error("nothing is open");
  const subject: PictureSubject = drawSubject("view", shown, "id");
  const page = composePage(
    labelSubject(subject, 1),
    words,
    { page: size, ratio: 1, points: 0.75 },
    { ground: "white", parts: [], type: 1 },
    null,
  );
  return { subject, handOut: makeHandOut(app, subject, page, "id") };
}

it("a hand-out has each relation that is drawn, with its quotes; of a selection, what stands out", async () => {
  const fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  const all = handOutOf(fake);
  expect(all.handOut?.relations).toHaveLength(all.subject.scene.edges.length);
  const quotes = story.relations.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote));
  const said = JSON.stringify(all.handOut?.relations);
  for (const quote of quotes) expect(said).toContain(quote);
  expect(all.handOut?.picture.name).toBe("svg");
  const [first] = story.relations;
  selectRelation(fake.app, first?.id ?? "");
  expect(handOutOf(fake).handOut?.relations).toHaveLength(1);
});

it("printing is left to the browser", async () => {
  const fake = createFakeApp();
  expect(actions.printPage.isEnabled(fake.app)).toBe(false);
  await openFile(fake.app, toFile("story.json", story));
  actions.printPage.run(fake.app);
  expect(fake.printed).toEqual([story.id]);
});
