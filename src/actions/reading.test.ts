import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "../core/model/dataset.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { toggleFacet } from "./filter.ts";
import { openFile } from "./open-document.ts";
import {
  chooseArticle,
  closeReader,
  findDrawn,
  leaveReading,
  openSentence,
  readBack,
  readOn,
  readToEnd,
  setExcerpt,
  stepMarked,
  stepSentence,
  toggleAsking,
  toggleReader,
  toggleReading,
  toggleSentence,
} from "./reading.ts";
import { selectEntity, selectRelation } from "./selection.ts";
import { stepBack, toggleLegend } from "./ui.ts";

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;
const article = real.articles[0]?.id ?? "";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("real.json", real));
});
const view = () => fake.stores.view.getState().view;
const ui = () => fake.stores.ui.getState();
const settings = () => fake.stores.settings.getState();
const sentences = () => view().selection?.sentences?.map(([, sentence]) => sentence);
const place = (id: string) => {
  const found = fake.stores.document.getState().open?.index.sentences.get(article)?.byId.get(id);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
};

describe("the article beside the graph", () => {
  it("takes the legend's place and the panel's room, and gives them back", () => {
    toggleReader(fake.app);
    expect([settings().isReaderOpen, settings().isPanelOpen, ui().wantsFocus]).toEqual([
      true,
      false,
      { on: "article" },
    ]);
    selectEntity(fake.app, "russia");
    expect(settings().isPanelOpen).toBe(false);
    toggleReader(fake.app);
    expect([settings().isReaderOpen, settings().isPanelOpen]).toEqual([false, true]);
  });
  it("gives way to the legend", () => {
    toggleReader(fake.app);
    fake.stores.settings.setState({ isLegendOpen: false });
    toggleLegend(fake.app);
    expect([settings().isReaderOpen, settings().isLegendOpen]).toEqual([false, true]);
  });
  it("is stepped through sentence by sentence, navigation passed over, as far as its ends", () => {
    stepSentence(fake.app, 1);
    expect(sentences()).toEqual(["h1"]);
    expect(ui().announcement).toEqual({ kind: "sentence", sentence: [article, "h1"] });
    stepSentence(fake.app, -1);
    expect(sentences()).toEqual(["h1"]);
    openSentence(fake.app, place("s5"));
    stepSentence(fake.app, 1);
    expect(sentences()).toEqual(["s6"]);
  });
  it("is entered where it speaks of what is selected", () => {
    selectEntity(fake.app, "konstantin-asmolov");
    stepSentence(fake.app, 1);
    expect(sentences()).toEqual(["s13"]);
  });
  it("lets sentences join and leave", () => {
    openSentence(fake.app, place("s5"));
    toggleSentence(fake.app, place("s7"));
    expect(sentences()).toEqual(["s5", "s7"]);
    toggleSentence(fake.app, place("s5"));
    expect(sentences()).toEqual(["s7"]);
    toggleSentence(fake.app, place("s7"));
    expect(view().selection).toBeUndefined();
  });
  it("steps through what speaks of a relation, which stays selected", () => {
    const several = real.relations.find(({ evidence }) => new Set(evidence.map(({ sentence }) => sentence)).size > 1);
    selectRelation(fake.app, several?.id ?? "");
    stepMarked(fake.app, 1);
    const first = sentences();
    expect(view().selection?.relations).toEqual([several?.id]);
    stepMarked(fake.app, 1);
    expect(sentences()).not.toEqual(first);
    stepMarked(fake.app, -1);
    expect(sentences()).toEqual(first);
  });
  it("tells what is drawn from words that are selected by hand", () => {
    const { text } = place("s13").sentence;
    const start = text.indexOf("perjanjian baru");
    setExcerpt(fake.app, [{ sentence: [article, "s13"], start, end: start + 10 }]);
    findDrawn(fake.app);
    const drawn = view().selection?.relations ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    expect(ui().announcement).toEqual({ kind: "drawn", relations: drawn.length });
    expect(sentences()).toEqual(["s13"]);
  });
});

describe("reading", () => {
  it("shows everything so far and nothing else, and gives back what was looked at before", () => {
    toggleFacet(fake.app, "family", "diplomacy");
    selectEntity(fake.app, "russia");
    const before = view();
    toggleReading(fake.app);
    expect(view()).toEqual({
      tier: "all",
      reading: { article, through: "h1" },
      selection: { sentences: [[article, "h1"]] },
    });
    expect(readOn(fake.app)).toBe(true);
    expect(view().reading?.through).toBe("d1");
    readBack(fake.app);
    readBack(fake.app);
    expect(view().reading?.through).toBe("h1");
    stepBack(fake.app);
    expect(view()).toEqual(before);
  });
  it("goes to either end, and no further", () => {
    toggleReading(fake.app);
    readToEnd(fake.app, "last");
    expect(fake.app.derived.visible()?.relations).toHaveLength(real.relations.length);
    expect(readOn(fake.app)).toBe(false);
    readToEnd(fake.app, "first");
    expect(view().reading?.through).toBe("h1");
  });
  it("asks first: the next press shows what the sentence adds, the one after it reads on", () => {
    toggleReading(fake.app);
    const all = fake.app.derived.visible()?.relations.length ?? 0;
    toggleAsking(fake.app);
    expect(fake.app.derived.visible()?.relations).toHaveLength(0);
    readOn(fake.app);
    expect([fake.app.derived.visible()?.relations.length, view().reading?.through]).toEqual([all, "h1"]);
    expect(ui().announcement).toEqual({ kind: "added", sentence: [article, "h1"] });
    stepSentence(fake.app, 1);
    expect(view().reading).toEqual({ article, through: "d1", last: "hide" });
    toggleAsking(fake.app);
    expect(view().reading).toEqual({ article, through: "d1" });
  });
  it("ends when the article is closed", () => {
    toggleReading(fake.app);
    closeReader(fake.app);
    expect([view().reading, settings().isReaderOpen]).toEqual([undefined, false]);
    leaveReading(fake.app);
    expect(view().reading).toBeUndefined();
  });
  it("goes on in another article that is chosen, at its top", async () => {
    const two = {
      ...real,
      articles: [...real.articles, { ...real.articles[0], id: "second", title: "Kedua" }],
    };
    await openFile(fake.app, toFile("two.json", two));
    toggleReading(fake.app);
    readToEnd(fake.app, "last");
    chooseArticle(fake.app, "second");
    expect(view().reading).toEqual({ article: "second", through: "h1" });
    expect(fake.app.derived.visible()?.relations).toEqual([]);
    expect(fake.app.derived.article()?.id).toBe("second");
  });
});
