import { useEffect, useState } from "react";
import { openFile } from "../../actions/open-document.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

/** Takes a file that is dropped anywhere on the page. */
export function DropZone() {
  const app = useApp();
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(app, { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, [app]);
  return isOver ? <p className={styles["drop"]}>{t("drop.here")}</p> : null;
}
