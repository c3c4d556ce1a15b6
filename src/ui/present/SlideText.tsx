import { Fragment, useMemo } from "react";
import type { LocalText } from "../../core/model/dataset.ts";
import { type Inline, parseMarkdown } from "../../core/story/markdown.ts";
import { useWords } from "../shared/use-words.ts";

interface SlideTextProps {
  readonly text: LocalText;
  readonly className?: string | undefined;
}

/** A step's text: paragraphs and lists, in the reader's language where there is one. */
export function SlideText({ text, className }: SlideTextProps) {
  const { pick } = useWords();
  const shown = pick(text);
  const blocks = useMemo(() => parseMarkdown(shown.text), [shown.text]);
  return (
    <div className={className} lang={shown.language} dir="auto">
      {blocks.map((block, i) => {
        // A block is its place.
        if (block.kind === "paragraph")
          return (
            <p key={i}>
              <Words items={block.children} />
            </p>
          );
        const List = block.isOrdered ? "ol" : "ul";
        return (
          <List key={i}>
            {block.items.map((item, j) => (
              <li key={j}>
                <Words items={item} />
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

const tags = { strong: "strong", emphasis: "em" } as const;

function Words({ items }: { readonly items: readonly Inline[] }) {
  return items.map((item, i) => {
    if (item.kind === "text") return <Fragment key={i}>{item.text}</Fragment>;
    if (item.kind === "break") return <br key={i} />;
    if (item.kind === "link")
      return (
        <a key={i} href={item.href} target="_blank" rel="noreferrer">
          <Words items={item.children} />
        </a>
      );
    const Tag = tags[item.kind];
    return (
      <Tag key={i}>
        <Words items={item.children} />
      </Tag>
    );
  });
}
