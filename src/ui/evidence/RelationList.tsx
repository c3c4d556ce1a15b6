import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { RelationLink } from "../shared/RelationLink.tsx";
import { useCut } from "../shared/use-cut.ts";
import styles from "./evidence.module.css";

interface RelationListProps {
  readonly index: DatasetIndex;
  readonly relations: readonly IndexedRelation[];
  /** The entity whose list it is, and which is not named again. */
  readonly from?: EntityId;
}

export function RelationList({ index, relations, from }: RelationListProps) {
  const cut = useCut(relations, 40, 100);
  return (
    <>
      <ul className={styles["plainList"]}>
        {cut.first.map((related) => (
          <li key={related.key}>
            <RelationLink index={index} related={related} {...(from !== undefined && { from })} />
          </li>
        ))}
      </ul>
      <MoreButton cut={cut} />
    </>
  );
}
