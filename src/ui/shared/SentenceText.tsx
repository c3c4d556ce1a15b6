import { type CSSProperties, Fragment, type KeyboardEvent, memo, type MouseEvent, type ReactNode } from "react";
import { selectSeveral } from "../../actions/selection.ts";
import type { MarkedPiece, SentencePart } from "../../core/evidence/mark-sentence.ts";
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import { useApp } from "./app-context.ts";
import { hueOf, toneOfEntity } from "./relation-words.ts";
import styles from "./SentenceText.module.css";

interface SentenceTextProps {
  readonly index: DatasetIndex;
  readonly parts: readonly SentencePart[];
  /** The relations that its quotes back, in the order of the quotes. */
  readonly quoted: readonly IndexedRelation[];
  /** Entities whose mentions stand out. */
  readonly entities: ReadonlySet<EntityId>;
  /** Whether Tab leads to its mentions. */
  readonly isTabbable: boolean;
}

/**
 * A sentence in the article's own words: mentions are links in the colour of their entity's type, quotes are marked with
 * a stripe for each relation that they back, and numbered where there are several. What is drawn beside the words is no
 * text, so that a selection by hand holds the sentence alone.
 */
export const SentenceText = memo(function SentenceText({
  index,
  parts,
  quoted,
  entities,
  isTabbable,
}: SentenceTextProps) {
  const begun = new Set<number>();
  const piece = (marked: MarkedPiece) => {
    const first = marked.quotes.filter((quote) => !begun.has(quote));
    for (const quote of first) begun.add(quote);
    const numbers = quoted.length > 1 ? first.map((quote) => quote + 1).join(" ") : "";
    return <Piece key={marked.start} index={index} piece={marked} quoted={quoted} numbers={numbers} />;
  };
  return parts.map(({ start, entities: mentioned, pieces }) =>
    mentioned.length === 0 ? (
      <Fragment key={start}>{pieces.map(piece)}</Fragment>
    ) : (
      <MentionLink
        key={start}
        index={index}
        entities={mentioned}
        isLit={mentioned.some((id) => entities.has(id))}
        isTabbable={isTabbable}
      >
        {pieces.map(piece)}
      </MentionLink>
    ),
  );
});

interface PieceProps {
  readonly index: DatasetIndex;
  readonly piece: MarkedPiece;
  readonly quoted: readonly IndexedRelation[];
  /** Of the quotes that begin here. */
  readonly numbers: string;
}

/** More quotes than this over the same words are told by their numbers alone. */
const mostStripes = 4;

function Piece({ index, piece: { text, isHedge, quotes }, quoted, numbers }: PieceProps) {
  const words = isHedge ? <u className={styles["hedge"]}>{text}</u> : text;
  const hues = quotes.flatMap((quote) => (quoted[quote] ? [hueOf(index, quoted[quote])] : []));
  if (hues.length === 0) return words;
  const stripes = hues
    .slice(0, mostStripes)
    .map((hue, i) => `linear-gradient(${hue}, ${hue}) 0 calc(100% - ${i * 3}px) / 100% 2px no-repeat`);
  const style = { "--lines": stripes.join(", "), "--stripes": stripes.length } as CSSProperties;
  return (
    <mark className={styles["quote"]} style={style} data-quotes={quotes.join(" ")} data-numbers={numbers || undefined}>
      {words}
    </mark>
  );
}

interface MentionLinkProps {
  readonly index: DatasetIndex;
  readonly entities: readonly EntityId[];
  readonly isLit: boolean;
  readonly isTabbable: boolean;
  readonly children: ReactNode;
}

function MentionLink({ index, entities, isLit, isTabbable, children }: MentionLinkProps) {
  const app = useApp();
  const [first = ""] = entities;
  const open = (event: MouseEvent | KeyboardEvent): void => {
    // What ends a selection by hand is no click.
    if (!(window.getSelection()?.isCollapsed ?? true)) return;
    event.stopPropagation();
    event.preventDefault();
    selectSeveral(app, { entities });
  };
  return (
    <span
      role="link"
      tabIndex={isTabbable ? 0 : -1}
      className={styles["mention"]}
      data-lit={isLit || undefined}
      style={{ "--tone": toneOfEntity(index, first) } as CSSProperties}
      onClick={open}
      onKeyDown={(event) => event.key === "Enter" && open(event)}
      data-entity={first}
    >
      {children}
    </span>
  );
}
