import type { Problem } from "../core/model/problem.ts";
import type { App } from "./app.ts";
import { selectRelation } from "./selection.ts";
import { closeDialog, showEvidence } from "./ui.ts";
import { isSelectionLeftOut, setTier } from "./view.ts";

/** Goes to the place in the picture that a warning is about: its relation, or the first that the sentence backs. */
export function showProblemPlace(app: App, { pointer }: Problem): void {
  const index = app.stores.document.getState().open?.index;
  const [, list, at, , p, , s] = pointer.split("/");
  if (!index || at === undefined) return;
  const { dataset } = index;
  const sentence = dataset.articles[Number(at)]?.paragraphs[Number(p)]?.sentences[Number(s)];
  const relation =
    list === "relations"
      ? dataset.relations[Number(at)]
      : dataset.relations.find(({ evidence }) =>
          evidence.some((e) => e.article === dataset.articles[Number(at)]?.id && e.sentence === sentence?.id),
        );
  closeDialog(app, "problems");
  if (!relation) return;
  selectRelation(app, relation.id);
  showEvidence(app);
  if (isSelectionLeftOut(app)) setTier(app, "all");
}
