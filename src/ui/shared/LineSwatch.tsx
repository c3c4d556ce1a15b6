import type { IndexedRelation } from "../../core/graph/dataset-index.ts";
import { lineStyleOf } from "../../core/view/build-scene.ts";
import { plainLine } from "../../core/view/swatch-scene.ts";
import { useStoreValue } from "./app-context.ts";
import { SwatchCanvas } from "./SwatchCanvas.tsx";

/** The line of one relation, as the picture draws it. */
export function LineSwatch({
  related,
  className,
}: {
  readonly related: IndexedRelation;
  readonly className: string | undefined;
}) {
  const types = useStoreValue("document", ({ open }) => open?.index.types);
  const { standing } = related;
  const type = types?.relationTypes.get(related.relation.type);
  const look = {
    ...plainLine,
    hue: Math.max(0, [...(types?.families.keys() ?? [])].indexOf(type?.family ?? "")),
    line: lineStyleOf(related),
    isContested: standing.isContested,
    isNegated: standing.isNegated,
    isDirected: type?.directed ?? true,
  };
  return <SwatchCanvas className={className} swatch={{ kind: "line", look }} />;
}
