import { beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "../actions/fake-app.arbitrary.ts";
import { resetFilter } from "../actions/filter.ts";
import {
  isMeasureShown,
  resetLooks,
  resumeMeasures,
  selectFromList,
  showMeasure,
  stopMeasures,
  toggleMeasure,
} from "../actions/measures.ts";
import { openFile } from "../actions/open-document.ts";
import { story } from "../actions/sample-story.arbitrary.ts";
import { hideSelection } from "../actions/select-many.ts";
import { choose } from "../actions/selection.ts";
import { showTab } from "../actions/ui.ts";
import { undo } from "../actions/view.ts";
import { makeDataset, makeEntity, makeRelation } from "../core/model/dataset.arbitrary.ts";
import { complete } from "../core/model/sliced.ts";
import { type MeasureColumns, measureColumns } from "../core/query/measure-columns.ts";
import type { MeasureId, MeasureValues } from "../core/query/measures.ts";
import { takeMeasure } from "../core/query/take-measure.ts";
import type { Measurer } from "../ports/measurer.ts";
import { runMeasures } from "./run-measures.ts";

const state = ({ stores }: FakeApp) => stores.measures.getState();
const view = ({ stores }: FakeApp) => stores.view.getState().view;

const direct = ({ app, stores }: FakeApp, id: MeasureId): MeasureValues => {
  const index = stores.document.getState().open?.index;
  const visible = app.derived.visible();
  if (!index || !visible) throw new Error("nothing is open");
  return complete(takeMeasure(id, measureColumns(index, visible)));
};
const hide = ({ app }: FakeApp, id: string) => {
  choose(app, { entities: [id] });
  hideSelection(app);
};

describe("a small graph", () => {
  let fake: FakeApp;
  beforeEach(async () => {
    fake = createFakeApp();
    runMeasures(fake.app, { size: "degree" });
    await import("../core/query/take-measure.ts");
    await openFile(fake.app, toFile("story.json", story));
  });

  it("is measured as soon as can be where the page opened without a measure", async () => {
    fake = createFakeApp();
    runMeasures(fake.app, {});
    await openFile(fake.app, toFile("story.json", story));
    showTab(fake.app, "measures");
    await vi.waitFor(() => expect(fake.app.derived.measured("degree")).toEqual(direct(fake, "degree")));
  });

  it("is measured at once, and only what somebody looks at", () => {
    expect(state(fake).values.size).toBe(0);
    showTab(fake.app, "measures");
    expect([...state(fake).values.keys()]).toEqual(["degree"]);
    showMeasure(fake.app, "closeness");
    expect(fake.app.derived.measured("closeness")).toEqual(direct(fake, "closeness"));
    expect(state(fake).running).toBeNull();
  });

  it("shows measures in size and colour, undoes that, and is measured anew when the filter changes", () => {
    toggleMeasure(fake.app, "size", "degree");
    toggleMeasure(fake.app, "tint", "communities");
    expect(view(fake)).toMatchObject({ size: "degree", tint: "communities" });
    const before = fake.app.derived.scene();
    expect(new Set(before?.nodes.map(({ scale }) => scale))).toEqual(new Set(["group"]));
    hide(fake, "putin");
    expect(state(fake).of).toBe(fake.app.derived.visible());
    expect(fake.app.derived.measured("degree")).toEqual(direct(fake, "degree"));
    resetFilter(fake.app);
    expect(fake.app.derived.scene()?.nodes.map(({ x, y }) => [x, y])).toEqual(before?.nodes.map(({ x, y }) => [x, y]));
    for (let i = 0; i < 4; i++) undo(fake.app);
    expect(view(fake).tint).toBeUndefined();
    expect(new Set(fake.app.derived.scene()?.nodes.map(({ scale }) => scale))).toEqual(new Set(["type"]));
    toggleMeasure(fake.app, "tint", "pagerank");
    toggleMeasure(fake.app, "tint", "pagerank");
    expect(view(fake).tint).toBeUndefined();
    toggleMeasure(fake.app, "size", "components");
    expect(isMeasureShown(fake.app)).toBe(true);
    resetLooks(fake.app);
    expect(isMeasureShown(fake.app)).toBe(false);
  });

  it("selects from the list and leaves it open; what is selected already shows its evidence", () => {
    selectFromList(fake.app, ["kim"]);
    expect([view(fake).selection, fake.stores.ui.getState().panelTab]).toEqual([{ entities: ["kim"] }, "measures"]);
    selectFromList(fake.app, ["kim"]);
    expect(fake.stores.ui.getState().panelTab).toBe("evidence");
  });
});

describe("a large graph", () => {
  const ids = Array.from({ length: 500 }, (_, i) => `e${i}`);
  const large = makeDataset({
    id: "large",
    entities: ids.map((id) => makeEntity(id)),
    relations: ids.flatMap((id, i) => [
      makeRelation(`r${i}`, id, ids[(7 * i + 1) % ids.length] as string),
      makeRelation(`s${i}`, id, ids[(i * i) % ids.length] as string),
    ]),
  });
  interface Job {
    readonly id: MeasureId;
    readonly columns: MeasureColumns;
    readonly signal: AbortSignal;
    readonly progress: (done: number) => void;
    readonly end: (values: MeasureValues | Error) => void;
  }
  let jobs: Job[];
  let fake: FakeApp;
  const finish = async (job: Job | undefined): Promise<void> => {
    if (job) job.end(complete(takeMeasure(job.id, job.columns)));
    await vi.waitFor(() => expect(state(fake).running?.id).not.toBe(job?.id));
  };
  beforeEach(async () => {
    jobs = [];
    fake = createFakeApp();
    const measurer: Measurer = {
      measure: (id, columns, { signal, progress }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
          const end = (values: MeasureValues | Error) => (values instanceof Error ? reject(values) : resolve(values));
          jobs.push({ id, columns, signal, progress, end });
        }),
    };
    Object.assign(fake.app.ports, { measurer });
    runMeasures(fake.app, {});
    await openFile(fake.app, toFile("large.json", large));
    showMeasure(fake.app, "betweenness");
    showTab(fake.app, "measures");
  });

  it("is measured elsewhere, tells how far it is, and comes to the same", async () => {
    expect(jobs.map(({ id }) => id)).toEqual(["betweenness"]);
    jobs[0]?.progress(0.5);
    expect(state(fake).running).toEqual({ id: "betweenness", done: 0.5 });
    expect(fake.app.derived.measured("betweenness")).toBeNull();
    await finish(jobs[0]);
    expect(fake.app.derived.measured("betweenness")).toEqual(direct(fake, "betweenness"));
    toggleMeasure(fake.app, "size", "degree");
    toggleMeasure(fake.app, "tint", "components");
    expect(jobs.map(({ id }) => id)).toEqual(["betweenness", "degree"]);
    await finish(jobs[1]);
    expect(jobs.map(({ id }) => id)).toEqual(["betweenness", "degree", "components"]);
  });

  it("gives up what nobody waits for, and forgets what was measured of something else", async () => {
    showMeasure(fake.app, "closeness");
    expect(jobs.map(({ id, signal }) => [id, signal.aborted])).toEqual([
      ["betweenness", true],
      ["closeness", false],
    ]);
    hide(fake, "e3");
    expect(jobs[1]?.signal.aborted).toBe(true);
    expect(jobs[2]?.columns.count).toBe(499);
    jobs[1]?.progress(0.9);
    expect(state(fake).running).toEqual({ id: "closeness", done: 0 });
    await finish(jobs[2]);
    expect(fake.app.derived.measured("closeness")).toEqual(direct(fake, "closeness"));
    resetFilter(fake.app);
    expect(fake.app.derived.measured("closeness")).toBeNull();
  });

  it("stops and goes on as the reader likes, and says when it went wrong", async () => {
    stopMeasures(fake.app);
    expect(jobs[0]?.signal.aborted).toBe(true);
    expect(state(fake)).toMatchObject({ running: null, stopped: "reader" });
    resumeMeasures(fake.app);
    expect(jobs).toHaveLength(2);
    jobs[1]?.end(new Error("no"));
    await vi.waitFor(() => expect(state(fake)).toMatchObject({ running: null, stopped: "failure" }));
    expect(jobs).toHaveLength(2);
    hide(fake, "e3");
    expect(jobs).toHaveLength(3);
  });
});
