import { useId } from "react";
import { setPicture } from "../../actions/picture.ts";
import type { Dataset } from "../../core/model/dataset.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./picture.module.css";

/** Whether the file opens again, and what one gives away with it: beside the button that makes it. */
export function LiveChoice({ dataset: { articles, entities, relations } }: { readonly dataset: Dataset }) {
  const app = useApp();
  const { t } = useWords();
  const id = useId();
  const isLive = useStoreValue("settings", ({ picture }) => picture.isLive);
  const counts = { entities: entities.length, relations: relations.length, count: articles.length };
  return (
    <div className={styles["live"]}>
      <label>
        <input
          type="checkbox"
          checked={isLive}
          aria-describedby={id}
          onChange={({ target }) => setPicture(app, { isLive: target.checked })}
        />
        {t("picture.live.keep")}
      </label>
      <p id={id} className={styles["inside"]}>
        {isLive ? t("picture.live.inside", counts) : t("picture.live.outside")}
      </p>
    </div>
  );
}
