import type { EntityId, RelationId, SentenceRef, View } from "./dataset.ts";

type Path = readonly (string | number)[];

/** Something that a view names, with where it does. */
export type ViewReference =
  | { readonly kind: "entity"; readonly id: EntityId; readonly path: Path }
  | { readonly kind: "relation"; readonly id: RelationId; readonly path: Path }
  /** `paths`: of the article's id and of the sentence's. */
  | { readonly kind: "sentence"; readonly ref: SentenceRef; readonly paths: readonly [article: Path, sentence: Path] };

/** The records of a dataset that a view names. */
export function referencesOf(view: View): readonly ViewReference[] {
  const { selection, reading, filter, hidden, positions, pinned } = view;
  const entities = (ids: readonly EntityId[] | undefined, path: Path, within: Path = []): ViewReference[] =>
    (ids ?? []).map((id, i) => ({ kind: "entity", id, path: [...path, i, ...within] }));
  const relations = (selection?.relations ?? []).map(
    (id, i): ViewReference => ({ kind: "relation", id, path: ["selection", "relations", i] }),
  );
  const sentences = (selection?.sentences ?? []).map((ref, i): ViewReference => {
    const path = ["selection", "sentences", i];
    return {
      kind: "sentence",
      ref,
      paths: [
        [...path, 0],
        [...path, 1],
      ],
    };
  });
  const read: ViewReference[] = reading
    ? [
        {
          kind: "sentence",
          ref: [reading.article, reading.through],
          paths: [
            ["reading", "article"],
            ["reading", "through"],
          ],
        },
      ]
    : [];
  return [
    ...entities(selection?.entities, ["selection", "entities"]),
    ...relations,
    ...sentences,
    ...read,
    ...entities(filter?.around?.entities, ["filter", "around", "entities"]),
    ...entities(hidden, ["hidden"]),
    ...entities(pinned, ["pinned"]),
    ...entities(
      positions?.map(([id]) => id),
      ["positions"],
      [0],
    ),
  ];
}
