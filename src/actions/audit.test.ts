import { describe, expect, it } from "vitest";
import { showAudit, showPlace, turnFindings } from "./audit.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";

const ui = ({ stores }: FakeApp) => stores.ui.getState();
const view = ({ stores }: FakeApp) => stores.view.getState().view;

async function openStory(): Promise<FakeApp> {
  const fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  return fake;
}

describe("the audit", () => {
  it("comes with the keyboard in it, and goes to the evidence of what it names", async () => {
    const fake = await openStory();
    const [relation] = story.relations;
    const [entity] = story.entities;
    const [article] = story.articles;
    const sentence = [article?.id ?? "", article?.paragraphs[0]?.sentences[0]?.id ?? ""] as const;
    for (const [place, selection] of [
      [{ on: "relation", relation: relation?.id ?? "" }, { relations: [relation?.id] }],
      [{ on: "entity", entity: entity?.id ?? "" }, { entities: [entity?.id] }],
      [{ on: "sentence", sentence }, { sentences: [sentence] }],
    ] as const) {
      showAudit(fake.app);
      expect([ui(fake).panelTab, ui(fake).wantsFocus]).toEqual(["audit", { on: "panel" }]);
      showPlace(fake.app, place);
      expect([view(fake).selection, ui(fake).panelTab]).toEqual([selection, "evidence"]);
    }
  });

  it("shows all of the graph where the place is left out of what shows", async () => {
    const fake = await openStory();
    const detail = story.entities.find(({ tier }) => tier === "detail")?.id ?? "";
    showPlace(fake.app, { on: "entity", entity: detail });
    expect([view(fake).selection, view(fake).tier]).toEqual([{ entities: [detail] }, "all"]);
  });

  it("stays where it is for what stands in the file alone", async () => {
    const fake = await openStory();
    showAudit(fake.app);
    showPlace(fake.app, { on: "file", pointer: "/title" });
    expect([view(fake).selection, ui(fake).panelTab]).toEqual([undefined, "audit"]);
  });

  it("remembers which kinds are turned", () => {
    const fake = createFakeApp();
    for (const kind of ["inferred", "unrelated", "inferred"] as const) turnFindings(fake.app, kind);
    expect(ui(fake).turnedFindings).toEqual(["unrelated"]);
  });
});
