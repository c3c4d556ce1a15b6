import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { isolateFacet } from "./filter.ts";
import { openFile } from "./open-document.ts";
import { actions } from "./registry.ts";
import { story } from "./sample-story.arbitrary.ts";
import { choose, selectEntity, selectRelation } from "./selection.ts";
import { undo } from "./view.ts";
import { openVoice, showVoices, toggleVoice } from "./voices.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
});
const filter = () => fake.stores.view.getState().view.filter;
const only = (...values: string[]) => ({ clauses: [{ facet: "speaker", only: values }] });
const ui = () => fake.stores.ui.getState();

describe("toggleVoice", () => {
  it("lets voices join and leave; without any, all are back", () => {
    toggleVoice(fake.app, "e:kim");
    expect(filter()).toEqual(only("e:kim"));
    toggleVoice(fake.app, "article");
    expect(filter()).toEqual(only("article", "e:kim"));
    toggleVoice(fake.app, "e:kim");
    toggleVoice(fake.app, "article");
    expect(filter()).toBeUndefined();
    undo(fake.app);
    expect(filter()).toEqual(only("article"));
  });
});

describe("openVoice", () => {
  it("opens one alone, also when it is open already, and puts the keyboard there", () => {
    isolateFacet(fake.app, "speaker", ["article", "e:kim"]);
    openVoice(fake.app, "e:kim");
    expect(filter()).toEqual(only("e:kim"));
    fake.stores.ui.setState({ panelTab: "evidence", wantsFocus: null });
    openVoice(fake.app, "e:kim");
    expect(filter()).toEqual(only("e:kim"));
    expect([ui().panelTab, ui().wantsFocus]).toEqual(["voices", { on: "panel" }]);
  });
});

describe("the speaker of what is selected", () => {
  const said = {
    ...story,
    relations: story.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((one) => (relation.id === "visit" ? { ...one, attribution: ["kim"] } : one)),
    })),
  };
  const isOn = () => actions.hearSpeaker.isEnabled(fake.app);

  it("is a relation's first witness, or an entity that speaks, and is heard alone", async () => {
    await openFile(fake.app, toFile("said.json", said));
    expect(isOn()).toBe(false);
    selectRelation(fake.app, "visit");
    actions.hearSpeaker.run(fake.app);
    expect([filter(), ui().panelTab]).toEqual([only("e:kim"), "voices"]);
    selectRelation(fake.app, "ally");
    actions.hearSpeaker.run(fake.app);
    expect(filter()).toEqual(only("article"));
    selectEntity(fake.app, "kim");
    actions.hearSpeaker.run(fake.app);
    expect(filter()).toEqual(only("e:kim"));
    selectEntity(fake.app, "putin");
    expect(isOn()).toBe(false);
    choose(fake.app, { entities: ["kim", "putin"] });
    expect(isOn()).toBe(false);
  });
});

describe("showVoices", () => {
  it("opens the panel on them and changes nothing else", () => {
    fake.stores.settings.setState({ isPanelOpen: false });
    showVoices(fake.app);
    expect(fake.stores.settings.getState().isPanelOpen).toBe(true);
    expect([ui().panelTab, ui().wantsFocus, filter()]).toEqual(["voices", { on: "panel" }, undefined]);
  });
});
