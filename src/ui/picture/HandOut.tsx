import { useCallback } from "react";
import { type HandOut as HandOutContent, makeHandOut } from "../../actions/hand-out.ts";
import { shownNow } from "../../actions/picture.ts";
import { share } from "../../actions/share.ts";
import { useApp } from "../shared/app-context.ts";
import { CitedWords } from "../shared/CitedWords.tsx";
import { PaperPicture } from "../shared/PaperPicture.tsx";
import "../shared/paper.css";
import { QrCode } from "../shared/QrCode.tsx";
import { usePrinted } from "../shared/use-printed.ts";
import { useWords } from "../shared/use-words.ts";
import { labelShown, pageOf, spokenOf } from "./make-page.ts";
import type { Page } from "../../core/view/page.ts";
import { usualPicture } from "../../core/view/picture-settings.ts";
import { edgeLabelStyle } from "../../core/view/scene.ts";

/** The picture with its legend. */
const drawn = { ...usualPicture, subject: "view", size: "own", ground: "white", parts: ["legend"] } as const;

/** In px, of a sheet of A4 within its margins; higher than the last height no picture is that shares its sheet with a title. */
const width = 688;
const heights = [300, 360, 420, 480, 540, 600, 660, 720, 750] as const;

/** The lowest page on which labels are as large as they can be, or as on the screen: relations follow on the same sheet. */
function lowestPage(pageAt: (height: number) => Page): Page {
  const highest = pageAt(heights.at(-1) ?? width);
  const wanted = Math.min(highest.smallest ?? Number.POSITIVE_INFINITY, edgeLabelStyle.size);
  for (const height of heights) {
    const page = pageAt(height);
    if (page.smallest !== null && page.smallest >= 0.98 * wanted) return page;
  }
  return highest;
}

interface Printed extends HandOutContent {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
}

/**
 * The hand-out of what is looked at. While a story's hand-out is being made, that one is printed instead, and on the stage
 * what a step asks as long as it hides something.
 */
export function HandOut() {
  const app = useApp();
  const { t, language } = useWords();
  const make = useCallback((): Printed | null => {
    const shown = shownNow(app);
    if (!shown || app.stores.ui.getState().dialog === "lesson" || app.derived.hiding()) return null;
    const labelled = labelShown(app, shown, drawn);
    const spoken = spokenOf(app, shown, labelled, drawn);
    const page = lowestPage((height) => pageOf(app, shown, labelled, { ...drawn, own: { width, height } }, spoken));
    const content = makeHandOut(app, labelled.subject, page, language);
    return content && { ...content, ...spoken };
  }, [app, language]);
  const printed = usePrinted(make);
  if (!printed) return null;
  const shared = share(app);
  const { title, filters, source, picture, relations, listTitle, references } = printed;
  return (
    <main className="paper" data-hand-out>
      {"address" in shared && (
        <aside className="paper-code">
          <QrCode address={shared.address} />
        </aside>
      )}
      <h1>{title}</h1>
      <p className="paper-small">{[filters, source].filter(Boolean).join(" · ")}</p>
      <figure>
        <PaperPicture drawing={picture} />
      </figure>
      {relations.length > 0 && <h2>{t("print.relations", { count: relations.length })}</h2>}
      <ol className="paper-relations">
        {relations.map((relation, at) => (
          <li key={at}>
            <h3>
              <CitedWords runs={relation.title} />
            </h3>
            {relation.about.map((about, line) => (
              <p key={line} className="paper-small">
                <CitedWords runs={about} />
              </p>
            ))}
            {relation.quotes.map((quote, line) => (
              <blockquote key={line}>
                <CitedWords runs={quote} />
              </blockquote>
            ))}
            {relation.quotes.length === 0 && <p className="paper-small">{t("print.unwitnessed")}</p>}
          </li>
        ))}
      </ol>
      {references.length > 0 && (
        <section className="paper-references">
          <h2>
            <CitedWords runs={listTitle} />
          </h2>
          {references.map((reference, at) => (
            <p key={at}>
              <CitedWords runs={reference} />
            </p>
          ))}
        </section>
      )}
      <footer>{t("print.made")}</footer>
    </main>
  );
}
