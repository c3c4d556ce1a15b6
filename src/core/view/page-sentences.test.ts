import fc from "fast-check";
import { expect, it } from "vitest";
import { setSentences } from "./page-sentences.ts";

const anySentences = fc.array(
  fc.record({
    mark: fc.constantFrom("1", "12"),
    text: fc
      .array(fc.constantFrom("Putin", "mengunjungi", "Pyongyang,"), { maxLength: 60 })
      .map((all) => all.join(" ")),
  }),
  { maxLength: 40 },
);

it("takes no more room than there is, and tells how many sentences are left out", () => {
  fc.assert(
    fc.property(
      anySentences,
      fc.record({ width: fc.integer({ min: 20, max: 2000 }), height: fc.integer({ min: 10, max: 1200 }) }),
      fc.constantFrom("beside" as const, "below" as const),
      (sentences, room, place) => {
        const caption = setSentences(sentences, (count) => `+${count}`, room, 1, place);
        if (!caption) return;
        expect(caption.width).toBeLessThanOrEqual(room.width + 1e-6);
        expect(caption.height).toBeLessThanOrEqual(room.height + 1e-6);
        for (const { box } of caption.texts) expect(box.y + box.height).toBeLessThanOrEqual(caption.height + 1e-6);
        const more = caption.texts.filter(({ text }) => text.startsWith("+")).map(({ text }) => Number(text));
        expect(more).toEqual(caption.told < sentences.length ? [sentences.length - caption.told] : []);
      },
    ),
    { numRuns: 300 },
  );
});

it("is beside the graph as narrow as it can be for what it says", () => {
  const sentences = Array.from({ length: 6 }, (_, at) => ({ mark: String(at), text: "Putin mengunjungi Pyongyang." }));
  const [low, high] = [60, 500].map((height) => setSentences(sentences, String, { width: 1200, height }, 1, "beside"));
  expect([low?.told, high?.told]).toEqual([6, 6]);
  expect(high?.width).toBeLessThan(low?.width ?? 0);
});

it("sets what is written from right to left against the right, with its number there", () => {
  const text = "زار بوتين بيونغ يانغ في يونيو 2024 والتقى كيم جونغ أون هناك.";
  const room = { width: 260, height: 200 };
  const caption = setSentences([{ mark: "1", text }], String, room, 1, "below");
  const [number, ...lines] = caption?.texts ?? [];
  const rightOf = (one: typeof number) => (one ? one.box.x + one.box.width : Number.NaN);
  expect(lines.length).toBeGreaterThan(1);
  expect(rightOf(number)).toBeCloseTo(room.width);
  for (const line of lines) {
    expect(line.isRightToLeft).toBe(true);
    expect(rightOf(line)).toBeCloseTo(rightOf(lines[0]));
    expect(rightOf(line)).toBeLessThanOrEqual(number?.box.x ?? 0);
  }
});
