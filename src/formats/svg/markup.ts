/** Pieces of SVG: elements, numbers as short as a picture needs them, and paths. */
import type { Point } from "../../core/layout/layout-graph.ts";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import { writeElement } from "../write-xml.ts";

/** To a thousandth of a px. */
export const short = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const number = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** Path data with its numbers shortened. */
const shortPath = (path: string): string => path.replace(number, (found) => String(short(Number(found))));

export const curvePath = ([start, ...rest]: readonly Point[]): string => {
  const say = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
  if (!start) return "";
  const arcs = rest.flatMap((end, at) => {
    const control = rest[at - 1];
    return at % 2 === 1 && control ? [`Q${say(control)} ${say(end)}`] : [];
  });
  return `M${say(start)}${rest.length === 1 ? `L${say(rest[0] as Point)}` : arcs.join("")}`;
};

export const polygonPath = (corners: readonly Point[]): string =>
  `M${corners.map(({ x, y }) => `${short(x)} ${short(y)}`).join("L")}Z`;

type Attributes = DrawingElement["attributes"];

export const draw = (
  name: string,
  attributes: Attributes,
  children: readonly DrawingElement[] = [],
): DrawingElement => ({ name, attributes, children, text: "" });

export const say = (name: string, attributes: Attributes, text: string): DrawingElement => ({
  name,
  attributes,
  children: [],
  text,
});

export const drawPath = (path: string, attributes: Attributes): DrawingElement =>
  draw("path", { d: shortPath(path), ...attributes });

/** As XML. */
export const writeDrawing = ({ name, attributes, children, text }: DrawingElement): string =>
  writeElement(name, attributes, text === "" ? children.map(writeDrawing).join("") : [text]);

/** What is there, all of it with an opacity that is not 1. */
export const fade = (opacity: number, children: readonly DrawingElement[]): readonly DrawingElement[] =>
  opacity === 1 || children.length === 0 ? children : [draw("g", { opacity }, children)];

export const moveTo = ({ x, y }: Point): string => `translate(${short(x)} ${short(y)})`;

/** What is not whole is said, and nothing else. */
export const opacityOf = (opacity: number): number | undefined => (opacity === 1 ? undefined : short(opacity));
