import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds, makeDataset } from "../model/dataset.arbitrary.ts";
import type { Dataset, Story } from "../model/dataset.ts";
import { type Command, freshId, runCommand } from "./command.ts";
import { applyPatch, invertPatch, makePatch } from "./patch.ts";
import { anySteps, anyStories } from "./story.arbitrary.ts";

const step = (id: string) => ({ id, title: { en: id }, view: {} });
const story: Story = { id: "__proto__", title: { en: "Story" }, steps: ["constructor", "b", "c"].map(step) };
const dataset = makeDataset({ stories: [story] });

const idsOf = ({ stories }: Dataset) => stories?.flatMap(({ steps }) => steps.map(({ id }) => id));
const onSteps = (edit: Extract<Command, { on: "steps" }>["edit"]) =>
  runCommand(dataset, { on: "steps", story: story.id, edit });

const place = fc.nat({ max: 6 });
const anyCommand = (stories: readonly Story[]): fc.Arbitrary<Command> => {
  const id = fc.constantFrom("nobody", ...stories.map((item) => item.id));
  const stepId = fc.constantFrom("nobody", ...stories.flatMap(({ steps }) => steps.map((item) => item.id)));
  const fields = fc.record({ title: fc.constant({ en: "New" }) });
  const onStories: fc.Arbitrary<Command> = fc
    .oneof(
      fc.record({ kind: fc.constant("add" as const), item: fc.constant({ ...story, id: "new" }), at: place }),
      fc.record({ kind: fc.constant("remove" as const), id }),
      fc.record({ kind: fc.constant("move" as const), id, to: place }),
      fc.record({ kind: fc.constant("set" as const), id, fields }),
    )
    .map((edit) => ({ on: "stories", edit }));
  const within: fc.Arbitrary<Command> = fc
    .record({
      at: id,
      edit: fc.oneof(
        fc.record({ kind: fc.constant("remove" as const), id: stepId }),
        fc.record({ kind: fc.constant("move" as const), id: stepId, to: place }),
        fc.record({
          kind: fc.constant("set" as const),
          id: stepId,
          fields: fc.record({ text: fc.constantFrom({ en: "Text" }, undefined), view: fc.constant({}) }),
        }),
      ),
    })
    .map(({ at, edit }) => ({ on: "steps", story: at, edit }));
  return fc.oneof(onStories, within);
};

describe("commands", () => {
  it("are undone to the very dataset, key for key", () => {
    fc.assert(
      fc.property(
        anyStories.chain((stories) => fc.record({ stories: fc.constant(stories), command: anyCommand(stories) })),
        ({ stories, command }) => {
          const before = { view: {}, dataset: makeDataset({ stories, layout: { positions: [] } }) };
          const after = { view: {}, dataset: runCommand(before.dataset, command) };
          const patch = makePatch(before, after);
          if (!patch) {
            expect(after.dataset).toBe(before.dataset);
            return;
          }
          expect(JSON.stringify(applyPatch(before, patch))).toBe(JSON.stringify(after));
          expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(before));
        },
      ),
    );
  });

  it("leave every step that a move does not speak of in its order", () => {
    fc.assert(
      fc.property(anySteps, place, place, (steps, from, to) => {
        const moved = steps[from];
        fc.pre(moved !== undefined && to < steps.length);
        if (!moved) return;
        const after = runCommand(makeDataset({ stories: [{ ...story, steps }] }), {
          on: "steps",
          story: story.id,
          edit: { kind: "move", id: moved.id, to },
        });
        const list = after.stories?.[0]?.steps ?? [];
        expect(list.findIndex(({ id }) => id === moved.id)).toBe(to);
        expect(list.filter((item) => item !== moved)).toEqual(steps.filter((item) => item !== moved));
      }),
    );
  });

  it("add, move and remove steps", () => {
    expect(idsOf(onSteps({ kind: "add", item: step("x"), at: 1 }))).toEqual(["constructor", "x", "b", "c"]);
    expect(idsOf(onSteps({ kind: "move", id: "constructor", to: 2 }))).toEqual(["b", "c", "constructor"]);
    expect(idsOf(onSteps({ kind: "remove", id: "b" }))).toEqual(["constructor", "c"]);
  });

  it("set fields, and take them away", () => {
    const noted = onSteps({ kind: "set", id: "b", fields: { notes: { id: "Catatan" } } });
    expect(noted.stories?.[0]?.steps[1]).toEqual({ ...step("b"), notes: { id: "Catatan" } });
    const without = runCommand(noted, {
      on: "steps",
      story: story.id,
      edit: { kind: "set", id: "b", fields: { notes: undefined } },
    });
    expect(without).toStrictEqual(dataset);
  });

  it("begin the first story of a dataset that has none", () => {
    const after = runCommand(makeDataset(), { on: "stories", edit: { kind: "add", item: story, at: 0 } });
    expect(after).toEqual(dataset);
  });
});

it("a fresh id is taken by nobody", () => {
  expect(freshId("step", [])).toBe("step-1");
  expect(
    freshId(
      "step",
      [...hostileIds, "step-1", "step-3"].map((id) => ({ id })),
    ),
  ).toBe("step-2");
});
