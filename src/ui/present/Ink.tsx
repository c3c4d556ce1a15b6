import { useEffect, useRef } from "react";
import { useStoreValue } from "../shared/app-context.ts";
import { createInk } from "./ink.ts";
import styles from "./present.module.css";

/** A sheet of glass over the stage for the laser pointer and the pen; only the pen takes the hand from what lies below. */
export function Ink() {
  const pointer = useStoreValue("presentation", (presentation) => presentation.pointer);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!pointer || !canvas.current) return;
    return createInk(canvas.current, pointer);
  }, [pointer]);
  if (!pointer) return null;
  return <canvas ref={canvas} className={styles["ink"]} data-pointer={pointer} aria-hidden="true" />;
}
