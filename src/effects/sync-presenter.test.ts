import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "../actions/fake-app.arbitrary.ts";
import { lesson } from "../actions/lesson.arbitrary.ts";
import { openFile, openLink } from "../actions/open-document.ts";
import { goOn, leavePresenting, openPresenter, present } from "../actions/present.ts";
import { selectEntity } from "../actions/selection.ts";
import { type PresenterOrder, readBoard, toMessage } from "../core/story/presenter-message.ts";
import { decodeLink } from "../core/view/link-codec.ts";
import { syncLink } from "./sync-link.ts";
import { syncPresenter } from "./sync-presenter.ts";

const served = { "data/putin-pyongyang-2024.json": lesson };
let fake: FakeApp;
const ask = (order: PresenterOrder) => fake.presenter.say(toMessage(order));
const step = () => fake.stores.presentation.getState().at?.[1];
const last = () => {
  const board = readBoard(fake.presenter.told.at(-1));
  return board === "idle" || board === null ? board : { title: board.step.title["id"], ...board };
};

beforeEach(async () => {
  fake = createFakeApp();
  syncPresenter(fake.app);
  await openFile(fake.app, toFile("lesson.json", lesson));
});

describe("the presenter's window", () => {
  it("is told nothing before it has said that it is there", () => {
    present(fake.app, "lesson");
    expect(fake.presenter.told).toEqual([]);
    ask({ order: "hello" });
    expect(last()).toMatchObject({ title: "Satu", next: { title: { id: "Dua" } }, step: { notes: { id: "Tanya" } } });
  });

  it("is told of each step, and once of what stays the same", () => {
    ask({ order: "hello" });
    expect(last()).toBe("idle");
    present(fake.app, "lesson");
    const told = fake.presenter.told.length;
    fake.stores.presentation.setState({ pointer: "laser" });
    expect(fake.presenter.told).toHaveLength(told);
    goOn(fake.app);
    expect(last()).toMatchObject({ title: "Dua", told: 0, secrets: 2 });
    leavePresenting(fake.app);
    expect(last()).toBe("idle");
  });

  it("is told again when it has been loaded again", () => {
    present(fake.app, "lesson");
    ask({ order: "hello" });
    ask({ order: "hello" });
    expect(fake.presenter.told).toHaveLength(2);
  });

  it("alone is told what a step names and the dataset does not have, and that one explores", () => {
    ask({ order: "hello" });
    present(fake.app, "lesson", "four");
    expect(last()).toMatchObject({ missing: [{ kind: "entity", id: "gone" }], isExploring: false });
    selectEntity(fake.app, "kim");
    expect(last()).toMatchObject({ isExploring: true });
  });

  it("goes on, back, to any step, tells and blackens", () => {
    present(fake.app, "lesson");
    ask({ order: "next" });
    ask({ order: "tellAll" });
    expect(last()).toMatchObject({ title: "Dua", told: 2 });
    ask({ order: "next" });
    expect(step()).toBe("three");
    ask({ order: "back" });
    expect(step()).toBe("two");
    ask({ order: "go", step: "four" });
    ask({ order: "black" });
    expect([step(), fake.stores.presentation.getState().isBlack]).toEqual(["four", true]);
    selectEntity(fake.app, "kim");
    ask({ order: "return" });
    expect(fake.app.derived.isExploring()).toBe(false);
  });

  it("moves nothing by a step that is not there, by noise, or when nothing is presented", () => {
    ask({ order: "next" });
    expect(step()).toBeUndefined();
    present(fake.app, "lesson");
    ask({ order: "go", step: "toString" });
    fake.presenter.say({ order: "next" });
    fake.presenter.say(null);
    expect(step()).toBe("one");
  });

  it("opens only when asked for, at an address that says since when", () => {
    expect(fake.presenter.opened).toEqual([]);
    openPresenter(fake.app);
    expect(fake.presenter.opened).toHaveLength(1);
    expect(Number(new URL(fake.presenter.opened[0] ?? "").searchParams.get("presenter"))).toBeGreaterThan(0);
  });
});

describe("the link of what is presented", () => {
  const start = async (query: string) => {
    const other = createFakeApp({ served, query });
    syncLink(other.app);
    await openLink(other.app, decodeLink(query));
    return other;
  };

  it("has the step alone, or with it what one explores; no step is one to go back to", async () => {
    const { app, address } = await start("lang=id");
    present(app, "lesson", "two");
    expect(address.bar.query()).toBe("lang=id&story=lesson&step=two");
    selectEntity(app, "xi");
    expect(address.entries()).toEqual(["lang=id&story=lesson&step=two&explore=yes&e=xi"]);
    leavePresenting(app);
    expect(address.entries()).toEqual(["lang=id"]);
  });

  it.each([
    ["story=lesson&step=two", { relations: ["meet"] }, false],
    ["story=lesson&step=two&explore=yes&e=xi", { entities: ["xi"] }, true],
    ["story=lesson&step=two&explore=yes", undefined, true],
  ])("%s brings one back", async (query, selection, isExploring) => {
    const { app, stores, address } = await start(`lang=id&${query}`);
    expect(stores.presentation.getState().at).toEqual(["lesson", "two"]);
    expect(stores.view.getState().view.selection).toEqual(selection);
    expect(app.derived.isExploring()).toBe(isExploring);
    expect(address.bar.query()).toBe(`lang=id&${query}`);
  });

  it("to a step that is gone shows the dataset", async () => {
    const { stores, address } = await start("lang=id&story=lesson&step=toString");
    expect(stores.presentation.getState().at).toBeNull();
    expect(address.bar.query()).toBe("lang=id");
  });

  it("is followed back and forth", async () => {
    const { app, stores, address } = await start("lang=id&e=kim");
    selectEntity(app, "xi");
    present(app, "lesson");
    await address.travel(-1);
    expect([stores.presentation.getState().at, stores.view.getState().view.selection]).toEqual([
      null,
      { entities: ["kim"] },
    ]);
    await address.travel(1);
    expect(stores.presentation.getState().at).toEqual(["lesson", "one"]);
    leavePresenting(app);
    expect(stores.view.getState().view.selection).toEqual({ entities: ["kim"] });
  });
});
