import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type HandOut as HandOutContent, makeHandOut, type Runs } from "../../actions/hand-out.ts";
import { shownNow } from "../../actions/picture.ts";
import { share } from "../../actions/share.ts";
import { useApp } from "../shared/app-context.ts";
import { QrCode } from "../shared/QrCode.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./hand-out.module.css";
import { HandOutPicture } from "./HandOutPicture.tsx";
import { labelShown, pageOf, spokenOf } from "./make-page.ts";
import { usualPicture } from "../../core/view/picture-settings.ts";

/** The picture with its legend: a little wider than high, so that relations begin on the first sheet. */
const drawn = {
  ...usualPicture,
  subject: "view",
  size: "own",
  own: { width: 900, height: 640 },
  ground: "white",
  parts: ["legend"],
} as const;

const Words = ({ runs }: { readonly runs: Runs }) =>
  runs.map(({ text, isItalic = false, language }, at) =>
    isItalic ? (
      <i key={at} lang={language}>
        {text}
      </i>
    ) : (
      <span key={at} lang={language}>
        {text}
      </span>
    ),
  );

interface Printed extends HandOutContent {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
}

/**
 * What is printed in the page's place, by whatever way one prints: it is made when the browser is about to, all at once,
 * since a browser waits for nothing then, and goes when that is over.
 */
export function HandOut() {
  const app = useApp();
  const { t, language } = useWords();
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    const make = (): Printed | null => {
      const shown = shownNow(app);
      if (!shown) return null;
      const labelled = labelShown(app, shown, drawn);
      const content = makeHandOut(app, labelled.subject, pageOf(app, shown, labelled, drawn), language);
      return content && { ...content, ...spokenOf(app, shown, labelled, drawn) };
    };
    const before = (): void => flushSync(() => setPrinted(make()));
    const after = (): void => setPrinted(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [app, language]);
  if (!printed) return null;
  const shared = share(app);
  const { title, filters, source, picture, relations, listTitle, references } = printed;
  return (
    <main className={styles["handOut"]} data-hand-out>
      {"address" in shared && (
        <aside className={styles["code"]}>
          <QrCode address={shared.address} />
        </aside>
      )}
      <h1>{title}</h1>
      <p className={styles["about"]}>{[filters, source].filter(Boolean).join(" · ")}</p>
      <figure>
        <HandOutPicture drawing={picture} />
      </figure>
      {relations.length > 0 && <h2>{t("print.relations", { count: relations.length })}</h2>}
      <ol>
        {relations.map((relation, at) => (
          <li key={at}>
            <h3>
              <Words runs={relation.title} />
            </h3>
            {relation.about.map((about, line) => (
              <p key={line} className={styles["standing"]}>
                <Words runs={about} />
              </p>
            ))}
            {relation.quotes.map((quote, line) => (
              <blockquote key={line}>
                <Words runs={quote} />
              </blockquote>
            ))}
            {relation.quotes.length === 0 && <p className={styles["standing"]}>{t("print.unwitnessed")}</p>}
          </li>
        ))}
      </ol>
      {references.length > 0 && (
        <section className={styles["references"]}>
          <h2>
            <Words runs={listTitle} />
          </h2>
          {references.map((reference, at) => (
            <p key={at}>
              <Words runs={reference} />
            </p>
          ))}
        </section>
      )}
      <footer>{t("print.made")}</footer>
    </main>
  );
}
