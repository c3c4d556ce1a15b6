/** The layouts that one can choose from. A layout is an entry here, and words for it and its parameters. */
import { arrange, ArrangeAborted } from "../arrange.ts";
import type { Point } from "../layout-graph.ts";
import { arrangeByDistance } from "./by-distance.ts";
import { arrangeByFlow } from "./by-flow.ts";
import { arrangeByForce } from "./by-force.ts";
import { arrangeByTime } from "./by-time.ts";
import { arrangeByType } from "./by-type.ts";
import type { LayoutParameter, LayoutTask, LayoutValues, Pulse } from "./layout-task.ts";

interface LayoutDescriptor {
  readonly id: string;
  readonly parameters: readonly LayoutParameter[];
  /** @returns a place for every node; the fixed ones stay exactly where they are */
  readonly run: (task: LayoutTask, value: LayoutAnswers, pulse: Pulse) => Map<string, Point>;
}

/** What has been set for a parameter, within what it allows; else what is usual. */
interface LayoutAnswers {
  readonly number: (id: string) => number;
  readonly choice: (id: string) => string;
}

const spacing = { kind: "number", id: "spacing", least: 0.5, most: 2.5, step: 0.1, usual: 1 } as const;
const flow = { kind: "choice", id: "flow", options: ["right", "down"], usual: "right" } as const;

/** Up to this many nodes several arrangements compete, which takes a few seconds and saves half of the crossings. */
const smallGraph = 50;

export const layouts = [
  {
    id: "readable",
    parameters: [spacing, { kind: "number", id: "variant", least: 1, most: 9, step: 1, usual: 1 }],
    run: ({ nodes, edges, fixed, aspect }, { number }, pulse) =>
      arrange(nodes, edges, {
        aspect,
        fixed,
        seed: number("variant"),
        tries: nodes.length <= smallGraph ? 3 : 1,
        gap: 10 * number("spacing"),
        progress: pulse,
      }),
  },
  {
    id: "force",
    parameters: [spacing, { kind: "number", id: "gravity", least: 0.2, most: 5, step: 0.2, usual: 1 }],
    run: (task, { number }, pulse) =>
      arrangeByForce(task, { spacing: number("spacing"), gravity: number("gravity") }, pulse),
  },
  {
    id: "time",
    parameters: [flow, { kind: "choice", id: "undated", options: ["beside", "first"], usual: "beside" }, spacing],
    run: (task, { number, choice }, pulse) =>
      arrangeByTime(task, { spacing: number("spacing"), flow: choice("flow"), undated: choice("undated") }, pulse),
  },
  {
    id: "flow",
    parameters: [flow, spacing],
    run: (task, { number, choice }, pulse) =>
      arrangeByFlow(task, { spacing: number("spacing"), flow: choice("flow") }, pulse),
  },
  {
    id: "distance",
    parameters: [spacing],
    run: (task, { number }, pulse) => arrangeByDistance(task, { spacing: number("spacing") }, pulse),
  },
  {
    id: "type",
    parameters: [{ kind: "choice", id: "form", options: ["columns", "rows", "blocks"], usual: "columns" }, spacing],
    run: (task, { number, choice }, pulse) =>
      arrangeByType(task, { spacing: number("spacing"), form: choice("form") }, pulse),
  },
] as const satisfies readonly LayoutDescriptor[];

export type LayoutId = (typeof layouts)[number]["id"];

/** The parameters of a layout, in the order in which they are asked for. */
export const parametersOf = (id: LayoutId): readonly LayoutParameter[] =>
  layouts.find((layout) => layout.id === id)?.parameters ?? [];

/** What a parameter is set to: a value that it allows, else its usual one. */
export function valueOf(parameter: LayoutParameter, values: LayoutValues): number | string {
  const value = values[parameter.id];
  if (parameter.kind === "choice") return parameter.options.find((option) => option === value) ?? parameter.usual;
  if (typeof value !== "number" || !Number.isFinite(value)) return parameter.usual;
  return Math.min(parameter.most, Math.max(parameter.least, value));
}

export interface LayoutOrder extends LayoutTask {
  readonly layout: LayoutId;
  readonly values: LayoutValues;
}

/**
 * Finds a place for every node, by a layout of the catalogue. The same order gives the same places.
 *
 * @param signal looked at between steps, so somebody else has to be able to set it
 * @throws ArrangeAborted
 */
export function runLayout(
  { layout: id, values, ...task }: LayoutOrder,
  progress: (done: number) => void,
  signal: { readonly aborted: boolean } = { aborted: false },
): Map<string, Point> {
  const pulse = (done: number): void => {
    if (signal.aborted) throw new ArrangeAborted("The layout was cancelled.");
    progress(done);
  };
  const descriptor: LayoutDescriptor | undefined = layouts.find((layout) => layout.id === id);
  if (!descriptor) throw new Error(`no layout ${id}`);
  const answer = (name: string) => {
    const parameter = descriptor.parameters.find((known) => known.id === name);
    return parameter ? valueOf(parameter, values) : undefined;
  };
  pulse(0);
  const places = descriptor.run(
    task,
    { number: (name) => Number(answer(name)), choice: (name) => String(answer(name)) },
    pulse,
  );
  pulse(1);
  return places;
}
