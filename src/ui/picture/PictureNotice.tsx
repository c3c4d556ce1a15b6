import { useEffect } from "react";
import { copyPicture } from "../../actions/picture.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { pageNow } from "./make-page.ts";
import styles from "./picture.module.css";
import { PictureStatus } from "./PictureStatus.tsx";

/** Copies a picture without a dialog when that is wanted, and tells over the graph of what was done without one. */
export function PictureNotice() {
  const app = useApp();
  const wanted = useStoreValue("picture", (picture) => picture.wanted);
  useEffect(() => {
    if (!wanted) return;
    const page = pageNow(app);
    if (page) void copyPicture(app, page);
  }, [app, wanted]);
  return (
    <div className={styles["notice"]}>
      <PictureStatus />
    </div>
  );
}
