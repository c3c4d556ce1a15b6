import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { View } from "../model/dataset.ts";
import type { Path } from "../query/path.ts";
import type { Visible } from "../query/visible.ts";
import type { Positions } from "./positions.ts";

/** Up to this many entities a graph is drawn whole. */
const wholeLimit = 700;
/** How many of a larger one are drawn in full, and how many relations among them. */
const workingEntities = 220;
const workingRelations = 500;

export const isDrawnWhole = ({ entities }: Visible): boolean => entities.length <= wholeLimit;

/**
 * What of a large graph is worth drawing in full: what is selected, the path that stands out, the neighbours, then, of what the camera sees,
 * whatever has most relations.
 *
 * @param camera `undefined`: all of it is seen
 */
export function chooseWorkingSet(
  index: DatasetIndex,
  visible: Visible,
  positions: Positions,
  camera: View["camera"],
  selection: View["selection"],
  path: Path | null,
): Visible {
  const { graph } = index;
  const chosen = new Set<string>();
  const choose = (key: string | undefined): void => {
    if (key !== undefined && chosen.size < workingEntities) chosen.add(key);
  };
  const selected = new Set(selection?.relations ?? []);
  for (const id of selected) {
    const relation = index.relations.get(id)?.relation;
    for (const end of relation ? [relation.source, relation.target] : []) choose(index.entities.get(end)?.key);
  }
  const entityKeys = (selection?.entities ?? []).flatMap((id) => index.entities.get(id)?.key ?? []);
  for (const key of entityKeys) choose(key);
  for (const { to, relations } of path?.steps ?? []) {
    choose(index.entities.get(to)?.key);
    for (const { relation } of relations) selected.add(relation.id);
  }
  for (const key of entityKeys) for (const neighbour of graph.neighbors(key)) choose(neighbour);

  const isSeen = ({ entity }: Visible["entities"][number]): boolean => {
    const at = positions.get(entity.id);
    if (!at || !camera) return at !== undefined;
    const isAcross = at.x >= camera.x && at.x <= camera.x + camera.width;
    return isAcross && at.y >= camera.y && at.y <= camera.y + camera.height;
  };
  const seen = visible.entities.filter(isSeen).toSorted((a, b) => graph.degree(b.key) - graph.degree(a.key));
  for (const { key } of seen) choose(key);

  const entities = visible.entities.filter(({ key }) => chosen.has(key));
  const among = visible.relations.filter(({ key }) => chosen.has(graph.source(key)) && chosen.has(graph.target(key)));
  const isSelected = ({ relation }: Visible["relations"][number]) => selected.has(relation.id);
  const relations =
    among.length <= workingRelations
      ? among
      : [...among.filter(isSelected), ...among.filter((item) => !isSelected(item)).slice(0, workingRelations)];
  return { ...visible, entities, relations };
}
