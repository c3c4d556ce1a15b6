import { cancelPicture } from "../../actions/picture.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./picture.module.css";

/** How far a picture is, with the way to give it up, and then what came of it. */
export function PictureStatus() {
  const app = useApp();
  const { t } = useWords();
  const done = useStoreValue("picture", (picture) => picture.done);
  const outcome = useStoreValue("picture", (picture) => picture.outcome);
  return (
    <>
      {done !== null && (
        <p className={styles["progress"]}>
          <progress max={1} value={done} aria-label={t("picture.making")} />
          <button type="button" onClick={() => cancelPicture(app)}>
            {t("picture.cancel")}
          </button>
        </p>
      )}
      <p className={styles["outcome"]} role="status">
        {outcome &&
          (outcome.kind === "saved"
            ? t("picture.outcome.saved", { name: outcome.name })
            : t(`picture.outcome.${outcome.kind}`))}
      </p>
    </>
  );
}
