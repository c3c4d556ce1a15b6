import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { copyEmbed, type EmbedOptions, writeEmbed } from "../../actions/embed.ts";
import { type EmbedPanel, embedPanels } from "../../core/view/embed.ts";
import { languages, themes } from "../../state/settings-store.ts";
import { useApp } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import dialog from "../shared/Dialog.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./embed.module.css";
import { Select } from "./Select.tsx";

const heights = { least: 240, usual: 520, most: 2000 } as const;

/** The code that shows the present view in another page, as it is chosen. */
export function EmbedDialog() {
  const app = useApp();
  const { t, language } = useWords();
  const [options, setOptions] = useState<EmbedOptions>({
    embed: { panels: ["panel"], theme: null },
    language,
    height: heights.usual,
  });
  const [note, setNote] = useState("");
  const copyButton = useRef<HTMLButtonElement>(null);
  const codeId = useId();
  const result = useMemo(() => writeEmbed(app, options), [app, options]);
  useEffect(() => copyButton.current?.focus({ preventScroll: true }), []);
  if ("obstacle" in result) {
    return (
      <Dialog name="embed" title={t("embed.title")}>
        <p>{t(`embed.obstacle.${result.obstacle}`)}</p>
      </Dialog>
    );
  }

  const { embed } = options;
  const change = (part: Partial<EmbedOptions>): void => {
    setNote("");
    setOptions({ ...options, ...part });
  };
  const turn = (panel: EmbedPanel): void => {
    const isTurnedOff = embed.panels.includes(panel);
    const exclusive: readonly EmbedPanel[] = panel === "time" || panel === "table" ? ["time", "table"] : [panel];
    const others = embed.panels.filter((other) => !exclusive.includes(other));
    change({ embed: { ...embed, panels: isTurnedOff ? others : [...others, panel] } });
  };
  const copy = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setNote(t((await copyEmbed(app, result.code)) ? "embed.copied" : "embed.notCopied"));
  };
  return (
    <Dialog name="embed" title={t("embed.title")}>
      <form className={styles["embed"]} onSubmit={(event) => void copy(event)}>
        <fieldset>
          <legend>{t("embed.panels")}</legend>
          {embedPanels.map((panel) => (
            <label key={panel}>
              <input type="checkbox" checked={embed.panels.includes(panel)} onChange={() => turn(panel)} />
              {t(`embed.panel.${panel}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles["fields"]}>
          <Select
            label={t("settings.language")}
            chosen={options.language ?? ""}
            options={[
              { id: "", label: t("embed.language.reader") },
              ...languages.map((id) => ({ id, label: t(`language.${id}`) })),
            ]}
            onChoose={(id) => change({ language: languages.find((known) => known === id) ?? null })}
          />
          <Select
            label={t("settings.theme")}
            chosen={embed.theme ?? "system"}
            options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
            onChoose={(id) => change({ embed: { ...embed, theme: id === "system" ? null : id } })}
          />
          <label className={styles["field"]}>
            {t("embed.height")}
            <input
              type="number"
              min={heights.least}
              max={heights.most}
              step={20}
              required
              value={options.height}
              onChange={(event) => change({ height: event.target.valueAsNumber || heights.usual })}
            />
          </label>
        </div>
        <h3 id={codeId}>{t("embed.code")}</h3>
        <pre className={styles["code"]} role="region" aria-labelledby={codeId} tabIndex={0} lang="zxx" dir="ltr">
          {result.code}
        </pre>
        {!result.isReachable && <p className={styles["warning"]}>{t("embed.unreachable")}</p>}
        <p className={styles["hint"]}>{t("embed.wheel")}</p>
        <div className={styles["buttons"]}>
          <button ref={copyButton} type="submit" className={`${dialog["button"]} ${dialog["main"]}`}>
            {t("embed.copy")}
          </button>
          <p role="status" className={styles["hint"]}>
            {note}
          </p>
        </div>
      </form>
    </Dialog>
  );
}
