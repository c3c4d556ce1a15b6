/**
 * The little Markdown of stories: paragraphs and their line breaks, lists, `**bold**`, `*italic*`, links. It is parsed to
 * data that cannot hold markup; whatever is not this stands as it was typed. The signs are CommonMark's, and a backslash
 * takes a sign for itself. Nothing is nested deeper than bold and italic around a link and within it, however long the
 * text is, and parsing takes time in proportion to it.
 */

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * Whether a link may lead there: to another view of this page (`?…`, `#…`), or by https to a host that is plainly named;
 * a name before an `@` would hide it.
 */
export const isSafeHref = (href: string): boolean =>
  /^[?#][^\s\\\p{Cc}]*$/u.test(href) || /^https:\/\/[^\s\\@/?#\p{Cc}]+([/?#][^\s\\\p{Cc}]*)?$/iu.test(href);

const linkAt = /\[((?:\\.|[^\\[\]\n])+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/y;
const signAt = /\\[\\*[\]()-]|\*\*|\*|\n/y;
const plainAt = /[^\\*[\n]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Adds to a list; text joins the text that stands last. */
function add(list: Inline[], item: Inline): void {
  const last = list.at(-1);
  if (item.kind !== "text") list.push(item);
  else if (last?.kind === "text") list[list.length - 1] = { kind: "text", text: last.text + item.text };
  else if (item.text !== "") list.push(item);
}

const textOf = (text: string): Inline => ({ kind: "text", text });

/** What is being read: what stands so far, and the stretches that have begun and not yet ended. */
class Reading {
  current: Inline[] = [];
  readonly open: { readonly sign: string; readonly before: Inline[] }[] = [];

  begin(sign: string): void {
    this.open.push({ sign, before: this.current });
    this.current = [];
  }

  /** Takes the latest sign that has opened nothing for text. */
  giveUp(): void {
    const last = this.open.pop();
    if (!last) return;
    add(last.before, textOf(last.sign));
    for (const item of this.current) add(last.before, item);
    this.current = last.before;
  }

  end(sign: string): void {
    while (this.open.length > 0 && this.open.at(-1)?.sign !== sign) this.giveUp();
    const children = this.current;
    this.current = this.open.pop()?.before ?? [];
    const kind = sign === "**" ? "strong" : "emphasis";
    add(this.current, children.length > 0 ? { kind, children } : textOf(sign + sign));
  }

  /** A sign ends what it has begun, before it begins the same anew; beside a space it does neither. */
  star(sign: string, before: string, after: string): void {
    const isOpen = this.open.some((one) => one.sign === sign);
    if (isOpen && /\S/.test(before)) this.end(sign);
    else if (!isOpen && /\S/.test(after)) this.begin(sign);
    else add(this.current, textOf(sign));
  }
}

function parseInline(text: string, mayLink = true): readonly Inline[] {
  const reading = new Reading();
  for (let at = 0; at < text.length; ) {
    const [whole = "", label = "", href = ""] = (mayLink && matchAt(linkAt, text, at)) || [];
    if (isSafeHref(href)) {
      add(reading.current, { kind: "link", href, children: parseInline(label, false) });
      at += whole.length;
      continue;
    }
    const found = matchAt(signAt, text, at)?.[0];
    // Of three stars the first ends what began last.
    const isThree = found === "**" && text.charAt(at + 2) === "*" && reading.open.at(-1)?.sign === "*";
    const sign = isThree ? "*" : found;
    const piece = sign ?? matchAt(plainAt, text, at)?.[0] ?? text.charAt(at);
    const before = text.charAt(at - 1);
    at += piece.length;
    if (sign === "\n") add(reading.current, { kind: "break" });
    else if (sign?.startsWith("*")) reading.star(sign, before, text.charAt(at));
    else add(reading.current, textOf(sign ? sign.slice(1) : piece));
  }
  while (reading.open.length > 0) reading.giveUp();
  return reading.current;
}

const marks = { bullets: /^\s{0,3}[-*]\s+(?=\S)/, numbers: /^\s{0,3}\d{1,9}[.)]\s+(?=\S)/, paragraph: /^\s+/ } as const;

function parseGroup(lines: readonly string[]): Block[] {
  const runs: { readonly kind: keyof typeof marks; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const kind = marks.bullets.test(line) ? "bullets" : marks.numbers.test(line) ? "numbers" : "paragraph";
    const rest = line.replace(marks[kind], "").trimEnd();
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(rest);
    else runs.push({ kind, lines: [rest] });
  }
  return runs.map((run) =>
    run.kind === "paragraph"
      ? { kind: "paragraph", children: parseInline(run.lines.join("\n")) }
      : { kind: "list", isOrdered: run.kind === "numbers", items: run.lines.map((line) => parseInline(line)) },
  );
}

export function parseMarkdown(text: string): readonly Block[] {
  const groups: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap(parseGroup);
}
