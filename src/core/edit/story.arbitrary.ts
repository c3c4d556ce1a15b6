/** Stories of a few steps for tests, with ids that are hard on code. */
import fc from "fast-check";
import { anyId } from "../model/dataset.arbitrary.ts";
import type { LocalText, Step, Story, View } from "../model/dataset.ts";

const anyText: fc.Arbitrary<LocalText> = fc.record({ id: fc.string(), en: fc.string() });

/** JSON knows no other numbers. */
const place = fc.double({ noNaN: true, noDefaultInfinity: true });

export const anyView: fc.Arbitrary<View> = fc.record(
  {
    tier: fc.constant("all" as const),
    selection: fc.record({ entities: fc.array(anyId, { maxLength: 3 }) }),
    hidden: fc.array(anyId, { maxLength: 3 }),
    positions: fc.array(fc.tuple(anyId, place, place), { maxLength: 3 }),
    camera: fc.constant({ x: 0, y: 0, width: 10, height: 10 }),
  },
  { requiredKeys: [] },
);

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    id: anyId,
    title: anyText,
    text: anyText,
    notes: anyText,
    view: anyView,
    quiz: fc.constantFrom({ ask: "reveal" as const }, { ask: "how-surely" as const, hide: ["labels" as const] }),
  },
  { requiredKeys: ["id", "title", "view"] },
);

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.uniqueArray(anyStep, {
  selector: ({ id }) => id,
  maxLength: 5,
});

export const anyStories: fc.Arbitrary<readonly Story[]> = fc.uniqueArray(
  fc.record({ id: anyId, title: anyText, steps: anySteps }),
  { selector: ({ id }) => id, maxLength: 4 },
);
