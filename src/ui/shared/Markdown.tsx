import { type ReactNode, useMemo } from "react";
import { type Block, type Inline, parseMarkdown } from "../../core/story/markdown.ts";

interface MarkdownProps {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly className?: string | undefined;
}

/** A text of a story, with its little Markdown. What leads off this page opens beside it and learns nothing of it. */
export function Markdown({ text, language, className }: MarkdownProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div className={className} lang={language} dir="auto">
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === "paragraph") return <p>{show(block.children)}</p>;
  const items = block.items.map((item, i) => <li key={i}>{show(item)}</li>);
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

const show = (items: readonly Inline[]): ReactNode => items.map((item, i) => <InlineView key={i} item={item} />);

function InlineView({ item }: { readonly item: Inline }) {
  switch (item.kind) {
    case "text":
      return item.text;
    case "break":
      return <br />;
    case "strong":
      return <strong>{show(item.children)}</strong>;
    case "emphasis":
      return <em>{show(item.children)}</em>;
    case "link":
      return /^[?#]/.test(item.href) ? (
        <a href={item.href}>{show(item.children)}</a>
      ) : (
        <a href={item.href} target="_blank" rel="noopener noreferrer nofollow">
          {show(item.children)}
        </a>
      );
  }
}
