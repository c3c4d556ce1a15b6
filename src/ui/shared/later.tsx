/**
 * Parts of the page whose code comes when it is first asked for. Not `lazy` and `Suspense`: React shows what has been
 * suspended no sooner than a third of a second after it began to wait (FALLBACK_THROTTLE_MS), also where it had come long
 * since, and takes the whole page away where it does not come.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { fetchAllWords, useWords } from "./use-words.ts";
import styles from "./later.module.css";
import button from "./text-button.module.css";

export interface Later<Props> {
  (props: Props): ReactNode;
  /** Has it at hand before it is asked for; rejects where it cannot be had. */
  readonly fetch: () => Promise<void>;
}

/** Nothing until the part has come; where it does not come, word of that and a way to ask again. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let come: ComponentType<Props> | null = null;
  /** What comes later may speak any language: it comes with the words of all of them. */
  const fetch = async (): Promise<void> => {
    [come] = await Promise.all([load(), fetchAllWords()]);
  };
  function Part(props: Props): ReactNode {
    const [Come, setCome] = useState(() => come);
    const [isMissing, setMissing] = useState(false);
    const isWanted = Come === null && !isMissing;
    useEffect(() => {
      if (!isWanted) return;
      void fetch().then(
        () => setCome(() => come),
        () => setMissing(true),
      );
    }, [isWanted]);
    if (Come) return <Come {...props} />;
    return isMissing && <Missing onRetry={() => setMissing(false)} />;
  }
  return Object.assign(Part, { fetch });
}

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <p role="alert" className={styles["missing"]}>
      {t("later.missing")}{" "}
      <button type="button" className={button["button"]} onClick={onRetry}>
        {t("later.retry")}
      </button>
    </p>
  );
}
