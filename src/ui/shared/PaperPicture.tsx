import { createElement, type ReactNode } from "react";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";

/** `stroke-width` as React has it; names with a colon occur in files alone. */
const toProperty = (name: string): string =>
  name.startsWith("xmlns") ? name : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function toNode({ name, attributes, children, text }: DrawingElement, key: number): ReactNode {
  const properties = Object.entries(attributes).map(([attribute, value]) => [toProperty(attribute), value] as const);
  return createElement(
    name,
    { key, ...Object.fromEntries(properties) },
    ...(text === "" ? children.map(toNode) : [text]),
  );
}

/** A picture that is drawn by the page itself, at once and in the page's own fonts. */
export const PaperPicture = ({ drawing }: { readonly drawing: DrawingElement }): ReactNode => toNode(drawing, 0);
