/**
 * What the stage and the presenter's window say to one another. Either may come from a page of another version, or from
 * nobody one knows: what does not have this shape is not heard.
 */
import * as v from "valibot";
import type { Step } from "../model/dataset.ts";
import type { SlideSentence } from "./slide.ts";
import type { Missing } from "./step.ts";

const localText = v.record(v.string(), v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = {
  title: localText,
  text: v.exactOptional(localText),
  notes: v.exactOptional(localText),
};

const sentence: v.GenericSchema<unknown, SlideSentence> = v.object({
  article: v.string(),
  sentence: v.string(),
  language: v.string(),
  pieces: v.array(v.object({ text: v.nullable(v.string()), isQuote: v.boolean(), isHedge: v.boolean() })),
  claims: v.array(
    v.object({
      speakers: v.nullable(v.union([v.array(localText), v.literal("article")])),
      factuality: v.nullable(v.picklist(["certain", "probable", "possible"])),
      isNegated: v.boolean(),
    }),
  ),
  kind: v.picklist(["headline", "dateline", "caption", "body", "credit", "boilerplate"]),
  number: v.nullable(count),
  source: v.string(),
  published: v.nullable(v.string()),
});

const missing: v.GenericSchema<unknown, Missing> = v.variant("kind", [
  v.object({ kind: v.picklist(["entity", "relation"]), id: v.string() }),
  v.object({ kind: v.literal("sentence"), article: v.string(), id: v.string() }),
]);

const board = v.object({
  saksi: v.literal("stage"),
  language: v.picklist(["id", "en"]),
  story: localText,
  steps: v.array(v.object({ id: v.string(), title: localText })),
  /** 0-based, of the steps. */
  at: count,
  step: v.object(words),
  next: v.nullable(v.object(words)),
  sentences: v.array(sentence),
  missing: v.array(missing),
  /** How many of the things that the step hides have been told, and how many there are. */
  told: count,
  secrets: count,
  isExploring: v.boolean(),
  isBlack: v.boolean(),
  isCodeShown: v.boolean(),
});

/** All that the presenter sees; `null` when nothing is presented. */
export type Board = v.InferOutput<typeof board>;

const orders = ["hello", "next", "back", "return", "black", "code", "tellAll"] as const;

/** What the presenter's window asks for: to be told, first of all. */
export type PresenterOrder =
  | { readonly order: (typeof orders)[number] }
  | { readonly order: "go"; readonly step: string };

const order = v.variant("order", [
  v.object({ saksi: v.literal("presenter"), order: v.picklist(orders) }),
  v.object({ saksi: v.literal("presenter"), order: v.literal("go"), step: v.string() }),
]);
const idle = v.object({ saksi: v.literal("stage"), isIdle: v.literal(true) });

export const noBoard = { saksi: "stage", isIdle: true } as const;
export const toMessage = (asked: PresenterOrder) => ({ saksi: "presenter", ...asked }) as const;

/** @returns `null` for what is no order */
export function readOrder(message: unknown): PresenterOrder | null {
  const read = v.safeParse(order, message);
  return read.success ? read.output : null;
}

/** @returns `idle` when nothing is presented, `null` for what is no board */
export function readBoard(message: unknown): Board | "idle" | null {
  if (v.is(idle, message)) return "idle";
  const read = v.safeParse(board, message);
  return read.success ? read.output : null;
}

/** The words of a step, without what only its page can use. */
export function wordsOf({ title, text, notes }: Step): Board["step"] {
  return { title, ...(text && { text }), ...(notes && { notes }) };
}
