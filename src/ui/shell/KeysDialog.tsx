import { Fragment } from "react";
import { actionGroups, type Shortcut } from "../../actions/action.ts";
import { actionList } from "../../actions/registry.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./dialog.module.css";

const hands = ["select", "evidence", "menu", "drag", "box"] as const;

/** Whether it is said where a key works: once for keys in a row. */
const isTold = (key: Shortcut, next: Shortcut | undefined): key is Shortcut & Required<Pick<Shortcut, "within">> =>
  key.within !== undefined && key.within !== next?.within;

/** The sheet of keys, made from the registry of actions. */
export function KeysDialog() {
  const { t } = useWords();
  return (
    <Dialog name="keys" title={t("keys.title")} isWide>
      <div className={styles["keys"]}>
        {actionGroups.map((group) => (
          <section key={group}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {actionList
                .filter((action) => action.group === group && action.keys)
                .map(({ id, label, keys = [] }) => (
                  <div key={id}>
                    <dt>{t(label)}</dt>
                    <dd>
                      {keys.map((key, i) => (
                        <Fragment key={sayShortcut(key)}>
                          {i > 0 && ` ${t("keys.or")} `}
                          <kbd>{sayShortcut(key)}</kbd>
                          {isTold(key, keys[i + 1]) && ` ${t(`keys.within.${key.within}`)}`}
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t("keys.mouse")}</h3>
          <ul>
            {hands.map((hand) => (
              <li key={hand}>{t(`keys.mouse.${hand}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
