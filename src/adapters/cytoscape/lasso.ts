/** Drawing a box or a line around nodes. While it is on, a drag draws and nothing below it hears of the hand. */
import type { Point } from "../../core/layout/layout-graph.ts";
import { rectangleOf } from "../../core/view/lasso.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { Tool } from "../../ports/renderer.ts";

/** What moves less, in CSS px, is a tap. */
const least = 5;
const svg = "http://www.w3.org/2000/svg";

interface Drawn {
  /** The outline, in CSS px of the element. */
  readonly outline: readonly Point[];
  readonly isAdding: boolean;
}

export class Lasso {
  private tool: Tool = "pan";
  private points: Point[] = [];
  private pointer: number | null = null;
  private readonly element: HTMLElement;
  private readonly sheet = document.createElementNS(svg, "svg");
  private readonly path = document.createElementNS(svg, "path");
  private readonly onDrawn: (drawn: Drawn) => void;
  private readonly onTap: (at: Point, isAdding: boolean) => void;

  constructor(element: HTMLElement, onDrawn: (drawn: Drawn) => void, onTap: (at: Point, isAdding: boolean) => void) {
    this.element = element;
    this.onDrawn = onDrawn;
    this.onTap = onTap;
    this.sheet.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
    this.sheet.append(this.path);
    element.append(this.sheet);
    element.addEventListener("pointerdown", (event) => this.begin(event), true);
    element.addEventListener("pointermove", (event) => this.go(event), true);
    element.addEventListener("pointerup", (event) => this.end(event), true);
    element.addEventListener("pointercancel", () => this.cancel(), true);
    for (const name of ["mousedown", "touchstart", "touchmove", "touchend"]) {
      element.addEventListener(name, (event) => this.keep(event), { capture: true, passive: false });
    }
  }

  setTool(tool: Tool): void {
    this.cancel();
    this.tool = tool;
    this.element.style.cursor = tool === "pan" ? "" : "crosshair";
  }

  setPalette({ mark, ink }: Palette): void {
    this.path.setAttribute("fill", mark);
    this.path.setAttribute("fill-opacity", "0.35");
    this.path.setAttribute("stroke", ink);
    this.path.setAttribute("stroke-width", "1.5");
    this.path.setAttribute("stroke-dasharray", "5 4");
  }

  /** Keeps from what lies below what a hand does here; the menu's button stays the menu's. */
  private keep(event: Event): void {
    if (this.tool === "pan" || (event instanceof MouseEvent && event.button !== 0)) return;
    event.stopPropagation();
    if (event.type === "touchstart") event.preventDefault();
  }

  private placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private begin(event: PointerEvent): void {
    if (this.tool === "pan" || event.button !== 0 || this.pointer !== null) return;
    event.stopPropagation();
    this.pointer = event.pointerId;
    this.element.setPointerCapture(event.pointerId);
    this.points = [this.placeOf(event)];
  }

  private go(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    event.stopPropagation();
    this.points.push(this.placeOf(event));
    const outline = this.outline();
    this.path.setAttribute("d", outline.length === 0 ? "" : `M${outline.map(({ x, y }) => `${x} ${y}`).join("L")}Z`);
  }

  private end(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    event.stopPropagation();
    const [first] = this.points;
    const outline = this.outline();
    const hasMoved = this.points.some(({ x, y }) => first && Math.hypot(x - first.x, y - first.y) >= least);
    this.cancel();
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (hasMoved) this.onDrawn({ outline, isAdding });
    else if (first) this.onTap(first, isAdding);
  }

  private cancel(): void {
    this.pointer = null;
    this.points = [];
    this.path.setAttribute("d", "");
  }

  private outline(): readonly Point[] {
    const [first] = this.points;
    const last = this.points.at(-1);
    return this.tool === "box" && first && last ? rectangleOf(first, last) : this.points;
  }
}
