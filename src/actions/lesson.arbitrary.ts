/** A story to present, of the little dataset that actions are tested on. */
import type { Dataset } from "../core/model/dataset.ts";
import { story } from "./sample-story.arbitrary.ts";

/** Steps `one` (a relation), `two` (names to guess), `three` (how surely), `four` (names what is gone), of `lesson`. */
export const lesson: Dataset = {
  ...story,
  stories: [
    {
      id: "lesson",
      title: { id: "Pelajaran" },
      steps: [
        { id: "one", title: { id: "Satu" }, notes: { id: "Tanya" }, view: { selection: { relations: ["visit"] } } },
        {
          id: "two",
          title: { id: "Dua" },
          view: { selection: { relations: ["meet"] } },
          quiz: { ask: "reveal", hide: ["labels"] },
        },
        {
          id: "three",
          title: { id: "Tiga" },
          view: { selection: { relations: ["ally"] } },
          quiz: { ask: "how-surely" },
        },
        {
          id: "four",
          title: { id: "Empat" },
          view: { selection: { entities: ["xi", "gone"] }, tier: "all", camera: { x: 1, y: 2, width: 3, height: 4 } },
        },
      ],
    },
  ],
};
