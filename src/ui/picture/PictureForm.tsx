import { useId } from "react";
import { setPicture } from "../../actions/picture.ts";
import {
  pageParts,
  pictureGrounds,
  pictureKinds,
  pictureScales,
  type PictureSettings,
  pictureSizes,
  pictureSubjects,
  typeScales,
} from "../../core/view/picture-settings.ts";
import { languages } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./picture.module.css";

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly say: (value: Value) => string;
  /** Of values that are said in a language of their own. */
  readonly languageOf?: (value: Value) => string;
  readonly isDisabled?: (value: Value) => boolean;
  /** Whether they stand beside one another. */
  readonly isRow?: boolean;
}

/** One of a few. */
function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, values, chosen, onChoose, say, languageOf, isDisabled = () => false, isRow = false } = props;
  const name = useId();
  return (
    <fieldset data-row={isRow}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} lang={languageOf?.(value)}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            disabled={isDisabled(value)}
            onChange={() => onChoose(value)}
          />
          {say(value)}
        </label>
      ))}
    </fieldset>
  );
}

interface FormProps {
  /** Whether anything stands out. */
  readonly hasSelection: boolean;
}

/** How the picture is to be made. */
export function PictureForm({ hasSelection }: FormProps) {
  const app = useApp();
  const { t, language, locale } = useWords();
  const picture = useStoreValue("settings", (settings) => settings.picture);
  const set = (change: Partial<PictureSettings>) => setPicture(app, change);
  const isSelectionMissing = picture.subject === "selection" && !hasSelection;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <div className={styles["form"]}>
      <Choice
        legend={t("picture.subject")}
        values={pictureSubjects}
        chosen={isSelectionMissing ? "visible" : picture.subject}
        isDisabled={(subject) => subject === "selection" && !hasSelection}
        say={(subject) => t(`picture.subject.${subject}`)}
        onChoose={(subject) => set({ subject })}
      />
      {!hasSelection && <p className={styles["hint"]}>{t("picture.subject.none")}</p>}
      <Choice
        isRow
        legend={t("picture.kind")}
        values={pictureKinds}
        chosen={picture.kind}
        say={(kind) => t(`picture.kind.${kind}`)}
        onChoose={(kind) => set({ kind })}
      />
      <SizeFields />
      <Choice
        isRow
        legend={t("picture.ground")}
        values={pictureGrounds}
        chosen={picture.ground}
        say={(ground) => t(`picture.ground.${ground}`)}
        onChoose={(ground) => set({ ground })}
      />
      <fieldset>
        <legend>{t("picture.parts")}</legend>
        {pageParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={picture.parts.includes(part)}
              onChange={({ target }) =>
                set({
                  parts: pageParts.filter((one) => (one === part ? target.checked : picture.parts.includes(one))),
                })
              }
            />
            {t(`picture.part.${part}`)}
          </label>
        ))}
      </fieldset>
      <Choice
        isRow
        legend={t("picture.type")}
        values={typeScales}
        chosen={picture.type}
        say={(type) => percent.format(type)}
        onChoose={(type) => set({ type })}
      />
      <Choice
        isRow
        legend={t("picture.language")}
        values={languages}
        chosen={languages.find((known) => known === picture.language) ?? language}
        say={(known) => t(`language.${known}`)}
        languageOf={(known) => known}
        onChoose={(known) => set({ language: known === language ? null : known })}
      />
    </div>
  );
}

function SizeFields() {
  const app = useApp();
  const { t } = useWords();
  const id = useId();
  const picture = useStoreValue("settings", (settings) => settings.picture);
  const side = (name: "width" | "height") => (
    <label>
      {t(`picture.${name}`)}
      <input
        type="number"
        min={1}
        step={1}
        defaultValue={picture.own[name]}
        onChange={({ target }) => {
          const length = target.valueAsNumber;
          if (Number.isInteger(length) && length > 0) setPicture(app, { own: { ...picture.own, [name]: length } });
        }}
      />
    </label>
  );
  return (
    <>
      <label className={styles["field"]} htmlFor={id}>
        {t("picture.size")}
      </label>
      <select
        id={id}
        className={styles["select"]}
        value={picture.size}
        onChange={({ target }) => {
          const size = pictureSizes.find((known) => known === target.value);
          if (size) setPicture(app, { size });
        }}
      >
        {pictureSizes.map((size) => (
          <option key={size} value={size}>
            {t(`picture.size.${size}`)}
          </option>
        ))}
      </select>
      {picture.size === "own" && (
        <div className={styles["sides"]}>
          {side("width")}
          {side("height")}
        </div>
      )}
      <Choice
        isRow
        legend={t("picture.scale")}
        values={pictureScales}
        chosen={picture.scale}
        say={(scale) => t("picture.scale.value", { scale })}
        onChoose={(scale) => setPicture(app, { scale })}
      />
    </>
  );
}
