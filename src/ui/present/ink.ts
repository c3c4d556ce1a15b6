/** Milliseconds that a stroke of the pen stays, and in which it then fades. */
const penLasts = 4000;
const penFades = 1200;
/** Milliseconds for which one sees where the laser has been. */
const trailLasts = 180;
/** In CSS px. */
const penWidth = 6;
const spot = 9;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Whether a line leads here from the dot before. */
  readonly isJoined: boolean;
}

/** How much of a dot is still seen, from 1 to 0. */
function strengthOf(age: number, pointer: "laser" | "pen"): number {
  if (pointer === "laser") return Math.max(0, 1 - age / trailLasts);
  return Math.min(1, Math.max(0, 1 - (age - penLasts) / penFades));
}

/**
 * Paints what the pointer does on a canvas that fills the page, frame by frame as long as there is something to see.
 *
 * @returns ends it
 */
export function createInk(canvas: HTMLCanvasElement, pointer: "laser" | "pen"): () => void {
  const colour = getComputedStyle(canvas).color;
  let dots: Dot[] = [];
  let isDown = false;
  let frame = 0;

  const paint = (now: number): void => {
    frame = 0;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const ctx = canvas.getContext("2d");
    if (!ctx) return;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    ctx.strokeStyle = colour;
    ctx.fillStyle = colour;
    ctx.lineCap = "round";
    const last = dots.at(-1);
    dots = dots.filter((dot) => strengthOf(now - dot.at, pointer) > 0 || (pointer === "laser" && dot === last));
    for (const [i, dot] of dots.entries()) {
      const before = dots[i - 1];
      if (!before || !dot.isJoined) continue;
      ctx.globalAlpha = strengthOf(now - dot.at, pointer) * (pointer === "laser" ? 0.5 : 1);
      ctx.lineWidth = pointer === "laser" ? spot : penWidth;
      ctx.beginPath();
      ctx.moveTo(before.x, before.y);
      ctx.lineTo(dot.x, dot.y);
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
    if (pointer === "laser" && last) {
      ctx.beginPath();
      ctx.arc(last.x, last.y, spot, 0, 2 * Math.PI);
      ctx.fill();
    }
    if (dots.length > (pointer === "laser" ? 1 : 0)) ask();
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(paint);
  };
  const put = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent, isJoined: boolean): void => {
    dots.push({ x, y, at, isJoined });
    ask();
  };
  const onDown = (event: PointerEvent): void => {
    if (pointer !== "pen" || event.target !== canvas) return;
    isDown = true;
    canvas.setPointerCapture(event.pointerId);
    put(event, false);
  };
  const onMove = (event: PointerEvent): void => {
    if (pointer === "laser") put(event, true);
    else if (isDown) put(event, true);
  };
  const onUp = (): void => {
    isDown = false;
  };
  window.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
  };
}
