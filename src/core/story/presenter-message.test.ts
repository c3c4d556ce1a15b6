import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Board, noBoard, readBoard, readOrder, toMessage } from "./presenter-message.ts";

const board: Board = {
  saksi: "stage",
  language: "id",
  story: { id: "Cerita" },
  steps: [{ id: "__proto__", title: { id: "Satu" } }],
  at: 0,
  step: { title: { id: "Satu" }, notes: { id: "Tanya dulu" } },
  next: null,
  sentences: [
    {
      article: "a",
      sentence: "s1",
      language: "id",
      pieces: [{ text: null, isQuote: true, isHedge: false }],
      claims: [{ speakers: "article", factuality: null, isNegated: false }],
      kind: "body",
      number: 1,
      source: "Harian",
      published: null,
    },
  ],
  missing: [{ kind: "sentence", article: "a", id: "s9" }],
  told: 0,
  secrets: 2,
  isExploring: false,
  isBlack: false,
  isCodeShown: false,
};

describe("a message", () => {
  it("arrives as it was sent", () => {
    expect(readBoard(structuredClone(board))).toEqual(board);
    expect(readBoard(noBoard)).toBe("idle");
    expect(readOrder(toMessage({ order: "go", step: "__proto__" }))).toMatchObject({ order: "go", step: "__proto__" });
    expect(readOrder(toMessage({ order: "hello" }))).toMatchObject({ order: "hello" });
  });

  it("is not heard where it is none, and never fails", () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(readBoard(message)).toBeNull();
        expect(readOrder(message)).toBeNull();
      }),
    );
  });

  it.each([
    { ...board, at: -1 },
    { ...board, language: "xx" },
    { ...board, steps: "many" },
    { ...board, sentences: [{}] },
    { ...board, missing: [{ kind: "window", id: "a" }] },
  ])("is not heard with a part amiss", (message) => expect(readBoard(message)).toBeNull());

  it.each([{ order: "go" }, { order: "close" }, { saksi: "stage", order: "next" }])("%o is no order", (message) =>
    expect(readOrder({ saksi: "presenter", ...message })).toBeNull(),
  );
});
