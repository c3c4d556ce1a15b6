import { useLayoutEffect, useRef } from "react";
import type { Swatch } from "../../core/view/swatch-scene.ts";
import { useApp, useDerived } from "./app-context.ts";

/** A swatch, drawn by the picture's own code. What it means stands beside it in words. */
export function SwatchCanvas({
  swatch,
  className,
}: {
  readonly swatch: Swatch;
  readonly className: string | undefined;
}) {
  const { renderer } = useApp().ports;
  const palette = useDerived((derived) => derived.palette());
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = JSON.stringify(swatch);
  useLayoutEffect(() => {
    if (canvas.current) renderer.paintSwatch(canvas.current, JSON.parse(look) as Swatch);
  }, [renderer, palette, look]);
  return <canvas ref={canvas} className={className} aria-hidden="true" />;
}
