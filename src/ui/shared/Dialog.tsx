import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { closeDialog } from "../../actions/ui.ts";
import type { UiState } from "../../state/ui-store.ts";
import { useApp } from "./app-context.ts";
import { useWords } from "./use-words.ts";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly name: NonNullable<UiState["dialog"]>;
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it takes the room for several columns. */
  readonly isWide?: boolean;
}

/** A modal dialog of the platform's own: it keeps the keyboard inside and gives it back when it closes. */
export function Dialog({ name, title, children, isWide = false }: DialogProps) {
  const app = useApp();
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In the layout phase: a dialog gives the keyboard back only while it is still in the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      data-wide={isWide}
      aria-labelledby={titleId}
      onClose={() => closeDialog(app, name)}
    >
      <header className={styles["header"]}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles["button"]} onClick={() => dialog.current?.close()}>
          {t("close")}
        </button>
      </header>
      <div className={styles["body"]} role="region" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </div>
    </dialog>
  );
}
