import { useEffect, useMemo, useRef } from "react";
import {
  copyLink,
  copyPicture,
  leavePicture,
  type PictureOrder,
  savePicture,
  shownNow,
} from "../../actions/picture.ts";
import type { Page } from "../../core/view/page.ts";
import { canBeMade, largestLike, leastPoints, longestSide, shortestSide } from "../../core/view/picture-size.ts";
import type { Shown } from "../../core/view/picture-subject.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { labelShown, orderOf, pageOf, screenSize, spokenOf } from "./make-page.ts";
import styles from "./picture.module.css";
import { LiveChoice } from "./LiveChoice.tsx";
import { PictureForm } from "./PictureForm.tsx";
import { PictureStatus } from "./PictureStatus.tsx";
import { Preview } from "./Preview.tsx";

/** The picture to be exported: how it will look, how it is to be made, and what to do with it. */
export function Picture() {
  const app = useApp();
  // Behind a dialog nothing of the graph changes.
  const shown = useMemo(() => shownNow(app), [app]);
  useEffect(() => () => leavePicture(app), [app]);
  return shown && <PictureOf shown={shown} />;
}

function PictureOf({ shown }: { readonly shown: Shown }) {
  const app = useApp();
  const { t, pick, locale } = useWords();
  const settings = useStoreValue("settings", ({ picture }) => picture);
  const { subject, type, language } = settings;
  const labelled = useMemo(
    () => labelShown(app, shown, { subject, type, language }),
    // What is drawn and labelled does not depend on the page.
    [app, shown, subject, type, language],
  );
  const spoken = useMemo(
    () => spokenOf(app, shown, labelled, { subject, language }),
    [app, shown, labelled, subject, language],
  );
  const page = useMemo(() => pageOf(app, shown, labelled, settings, spoken), [app, shown, labelled, settings, spoken]);
  const { pixels, ratio, points } = screenSize(app, settings);
  // Shapes are as large as one likes.
  const isPossible = settings.kind === "svg" || canBeMade(pixels);
  const most = largestLike(pixels);
  const isSmall = page.smallest === null ? page.unlabelled > 0 : page.smallest * points < leastPoints;
  const missing = page.missing.map((part) => t(`picture.part.${part}`));
  const { nodes, edges } = labelled.subject.scene;
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <div className={styles["picture"]}>
      <section className={styles["result"]} aria-label={t("picture.preview")}>
        <Preview
          page={page}
          alternative={t("picture.preview.alt", {
            title: pick(shown.index.dataset.title).text,
            entities: nodes.length,
            relations: edges.length,
          })}
        />
        <output className={styles["facts"]} data-refused={!isPossible}>
          {isPossible
            ? t("picture.pixels", { ...pixels })
            : t("picture.limits", {
                ...pixels,
                longest: longestSide,
                shortest: shortestSide,
                mostWidth: most.width,
                mostHeight: most.height,
              })}
          {isPossible && page.smallest !== null && (
            <>
              {" "}
              {t("picture.smallest", {
                size: Math.round(page.smallest * ratio),
                points: Math.round(page.smallest * points * 10) / 10,
              })}
            </>
          )}
          {isPossible && page.unlabelled > 0 && <> {t("picture.unlabelled", { count: page.unlabelled })}</>}
          {isPossible && isSmall && (
            <span className={styles["small"]}> {t("picture.small", { least: leastPoints })}</span>
          )}
          {missing.length > 0 && <> {t("picture.missing", { parts: names.format(missing) })}</>}
        </output>
        <Ways page={page} isPossible={isPossible} order={() => orderOf(app, shown, labelled, settings, spoken)} />
        <PictureStatus />
        <LiveChoice dataset={shown.index.dataset} />
      </section>
      <PictureForm hasSelection={shown.focus !== null} />
    </div>
  );
}

interface WaysProps {
  readonly page: Page;
  readonly isPossible: boolean;
  readonly order: () => PictureOrder;
}

/** What can be done with the picture. While it cannot be, its buttons keep the keyboard. */
function Ways({ page, isPossible, order }: WaysProps) {
  const app = useApp();
  const { t } = useWords();
  const kind = useStoreValue("settings", ({ picture }) => picture.kind);
  const isMaking = useStoreValue("picture", ({ done }) => done !== null);
  const isDisabled = !isPossible || isMaking;
  const saveButton = useRef<HTMLButtonElement>(null);
  useEffect(() => saveButton.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles["ways"]}>
      <button
        type="button"
        ref={saveButton}
        className={styles["primary"]}
        aria-disabled={isDisabled}
        onClick={() => {
          if (!isDisabled) void savePicture(app, page, order());
        }}
      >
        {t(`picture.save.${kind}`)}
      </button>
      <button
        type="button"
        className={styles["button"]}
        aria-disabled={isDisabled}
        onClick={() => {
          if (!isDisabled) void copyPicture(app, page);
        }}
      >
        {t("picture.copy")}
      </button>
      <button type="button" className={styles["button"]} onClick={() => void copyLink(app)}>
        {t("picture.link")}
      </button>
    </div>
  );
}
