/** Reads XML for tests: well-formed or not at all, with nothing of what wrote it. */
import { expect } from "vitest";

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const token = /<\?xml [^?]*\?>\s*|<\/([\w:]+)>|<([\w:]+)((?: [\w:.-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

function decode(text: string): string {
  expect(text).not.toMatch(/&(?!#\d+;)|\]\]>/);
  return text.replace(/\r\n?/g, "\n").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

export function readXml(xml: string): XmlElement {
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  const top = { name: "", attributes: new Map<string, string>(), children: [] as XmlElement[], text: "" };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const match = token.exec(xml);
    if (!match) throw new Error("not well-formed");
    const [, closed, name, attributes = "", isEmpty, text] = match;
    const parent = open.at(-1);
    if (!parent) throw new Error("closed too often");
    if (closed !== undefined) expect(open.pop()?.name).toBe(closed);
    else if (name !== undefined) {
      const pairs = Array.from(
        attributes.matchAll(/ ([\w:.-]+)="([^"]*)"/g),
        ([, key = "", value = ""]) => [key, decode(value)] as const,
      );
      expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
      const element = { name, attributes: new Map(pairs), children: [], text: "" };
      parent.children.push(element);
      if (isEmpty === "") open.push(element);
    } else if (text !== undefined) parent.text += decode(text);
  }
  expect(open).toEqual([top]);
  expect(top.children).toHaveLength(1);
  return top.children[0] as XmlElement;
}

/** The elements of this name below one. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);

export function childOf(element: XmlElement, name: string): XmlElement {
  const [only, ...more] = childrenOf(element, name);
  if (!only || more.length > 0) throw new Error(`not one ${name} in ${element.name}`);
  return only;
}
