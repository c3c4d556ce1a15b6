import fc from "fast-check";
import { expect, it } from "vitest";
import { MinHeap } from "./min-heap.ts";

it("gives back the cheapest first, and equals in the order in which they came", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (costs) => {
      const heap = new MinHeap<number>();
      for (const [i, cost] of costs.entries()) heap.push(i, cost);
      const drained: { readonly item: number; readonly cost: number }[] = [];
      for (let next = heap.pop(); next; next = heap.pop()) drained.push({ item: next.item, cost: next.cost });
      const sorted = costs.map((cost, item) => ({ item, cost })).toSorted((a, b) => a.cost - b.cost);
      expect(drained).toEqual(sorted);
      expect(heap.size).toBe(0);
    }),
  );
});
