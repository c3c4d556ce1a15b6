import { expect, it } from "vitest";
import type { DrawingElement } from "../core/view/drawing-tree.ts";
import { lessonParts, usualLessonParts } from "../core/story/lesson-parts.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { lesson } from "./lesson.arbitrary.ts";
import { askOnPaper, makeLesson, saveLesson, toggleLessonPart } from "./lesson.ts";
import { storyAtHand } from "./choose-lesson.ts";
import { openFile, openLink } from "./open-document.ts";
import { present, tellAll } from "./present.ts";
import { actions } from "./registry.ts";

const open = async (): Promise<FakeApp> => {
  const fake = createFakeApp();
  await openFile(fake.app, toFile("lesson.json", lesson));
  return fake;
};
const make = ({ app }: FakeApp, parts = lessonParts.slice()) => {
  const made = makeLesson(app, "lesson", parts, "id");
  if (!made) throw new Error("no story");
  return made;
};
const textsOf = ({ text, children }: DrawingElement): string[] => [text, ...children.flatMap(textsOf)];
const idsOf = ({ attributes, children }: DrawingElement): string[] => [
  ...(attributes["id"] === undefined ? [] : [String(attributes["id"])]),
  ...children.flatMap(idsOf),
];

it("what a step hides is in its picture among the answers, and not in the one that is handed out", async () => {
  const fake = await open();
  const before = [fake.stores.view.getState(), fake.stores.presentation.getState()];
  const { pictures, sheet } = make(fake);
  const [asking, answering] = [pictures[1]?.asking, pictures[1]?.answering].map((drawing) =>
    drawing ? textsOf(drawing) : [],
  );
  expect(asking).toContain("?");
  expect(asking).not.toContain("kim");
  expect(answering).toEqual(expect.arrayContaining(["kim", "putin"]));
  expect(pictures[0]?.answering).toBeNull();
  expect(sheet.steps).toHaveLength(4);
  expect([fake.stores.view.getState(), fake.stores.presentation.getState()]).toEqual(before);
});

it("from the stage a step is handed out alone, as it asks, and only while it hides something", async () => {
  const fake = await open();
  const ask = () => askOnPaper(fake.app, "id");
  expect(ask()).toBeNull();
  present(fake.app, "lesson");
  expect(ask()).toBeNull();
  present(fake.app, "lesson", "two");
  const asked = ask();
  expect(asked?.sheet.steps.map(({ step }) => step.id)).toEqual(["two"]);
  expect([asked?.parts.has("quiz"), asked?.parts.has("answers"), asked?.parts.has("article")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(asked?.pictures.flatMap(({ asking }) => (asking ? textsOf(asking) : []))).not.toContain("kim");
  tellAll(fake.app);
  expect(ask()).toBeNull();
});

it("no two pictures of one page have an id in common", async () => {
  const { pictures, map } = make(await open());
  const drawings = [...pictures.flatMap(({ asking, answering }) => [asking, answering]), map?.drawing ?? null];
  const ids = drawings.flatMap((drawing) => (drawing ? idsOf(drawing) : []));
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

it("the blank map has a shape for each name, and no name", async () => {
  const { map } = make(await open());
  expect(map?.labels.map(({ en }) => en).toSorted()).toEqual(["kim", "putin", "xi"]);
  const texts = map ? textsOf(map.drawing).filter((text) => text !== "") : [];
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(1);
});

it("what is not wanted is not made", async () => {
  const { pictures, map, sheet } = make(await open(), []);
  expect(map).toBeNull();
  expect(pictures.every(({ asking, answering }) => asking === null && answering === null)).toBe(true);
  expect(sheet.steps.every(({ question }) => question === null)).toBe(true);
});

it("the story that is at hand is the one that is presented; a file of one's own has no link", async () => {
  const fake = createFakeApp({ served: { "data/lesson.json": lesson } });
  expect(storyAtHand(fake.app)).toBeNull();
  expect(actions.handOutStory.isEnabled(fake.app)).toBe(false);
  await openLink(fake.app, { dataset: { kind: "url", url: "data/lesson.json" }, language: null, view: {} });
  present(fake.app, "lesson");
  expect(storyAtHand(fake.app)).toBe("lesson");
  expect(make(fake).link).toMatchObject({ address: expect.stringContaining("story=lesson&step=one") });
  expect(make(await open()).link).toEqual({ obstacle: "own-file" });
});

it("a part is taken out and in, and the file is named after story, kind and day", async () => {
  const fake = await open();
  toggleLessonPart(fake.app, "map");
  expect(fake.stores.settings.getState().lessonParts).not.toContain("map");
  toggleLessonPart(fake.app, "map");
  expect(new Set(fake.stores.settings.getState().lessonParts)).toEqual(new Set(usualLessonParts));
  const made = { ...make(fake), made: new Date(2026, 2, 9) };
  const name = saveLesson(
    fake.app,
    made,
    { title: "A/B: </title><script>", language: "id", style: "p{}", body: "<p>x</p>" },
    "lembar",
  );
  expect(name).toBe("A B title script - lembar - 2026-03-09.html");
  expect(fake.saved[0]?.text).not.toContain("<script>");
  expect(fake.saved[0]?.text).toContain("default-src 'none'");
});

it("the articles of its sentences stand on the paper word for word, without what leads about their pages", async () => {
  const fake = await open();
  const [article] = lesson.articles;
  const { texts } = make(fake, ["article"]);
  expect(texts.map(({ title }) => title)).toEqual([article?.title]);
  const told = article?.paragraphs.filter(({ kind }) => kind !== "boilerplate") ?? [];
  expect(
    texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  ).toEqual(told.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  expect(make(fake, []).texts).toEqual([]);
});
