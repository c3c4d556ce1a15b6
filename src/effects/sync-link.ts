/** Keeps the address bar and the view in step, both ways: a new selection is a new entry to go back from. */
import type { App } from "../actions/app.ts";
import { cancelOpening, openLink } from "../actions/open-document.ts";
import { followPresented, isPresenting } from "../actions/present.ts";
import { revealSelection } from "../actions/selection.ts";
import { keepKnown } from "../core/view/keep-known.ts";
import { decodeLink, encodeLink, type Link } from "../core/view/link-codec.ts";
import { type Language, languages } from "../state/settings-store.ts";

/** The query that brings one back to what is on the screen; `null` while nothing is open. */
function currentQuery({ stores, derived, embed }: App): string | null {
  const { open } = stores.document.getState();
  if (!open) return null;
  const { at } = stores.presentation.getState();
  return encodeLink({
    dataset: open.address,
    language: stores.settings.getState().language,
    view: stores.view.getState().view,
    ...(at && { presented: { at, isExploring: derived.isExploring() } }),
    ...(embed && { embed }),
  });
}

export function syncLink(app: App): void {
  const { stores, ports } = app;
  let selection = stores.view.getState().view.selection;
  let presented = stores.presentation.getState().at;
  let opened = stores.document.getState().open?.index;
  let told = currentQuery(app);

  /** While the page follows the address the address does not follow the page. */
  let isTravelling = false;
  /** The entry that the reader has travelled to, while its document is being opened. */
  let awaited: string | null = null;

  const write = () => {
    const query = currentQuery(app);
    if (query === null) return;
    const next = stores.view.getState().view.selection;
    const index = stores.document.getState().open?.index;
    const { at } = stores.presentation.getState();
    // On the stage nothing is a step to go back to: the browser's "back" leads to before it.
    const isOnStage = at !== null || presented !== null;
    const isStep = opened !== undefined && ((next !== selection && !isOnStage) || index !== opened);
    const isTold = query === told;
    [selection, opened, presented, told] = [next, index, at, query];
    const shown = ports.address.query();
    if (isTravelling || isTold || query === shown) return;
    if (isStep && shown !== awaited) ports.address.push(query);
    else ports.address.replace(query);
    awaited = null;
  };
  stores.document.subscribe(write);
  stores.view.subscribe(write);
  stores.presentation.subscribe(write);
  stores.settings.subscribe(write);

  /** @param language whose words are at hand */
  const follow = (link: Link, language: Language | undefined): void => {
    const { open } = stores.document.getState();
    const isHere = open !== null && JSON.stringify(open.address) === JSON.stringify(link.dataset);
    cancelOpening(app);
    isTravelling = true;
    if (language) stores.settings.setState({ language });
    if (isHere) stores.ui.setState({ article: null });
    if (isHere && !followPresented(app, open, link)) {
      stores.view.setState(({ view: { camera, positions, pinned } }) => ({
        view: keepKnown(open.index, {
          ...(camera && { camera }),
          ...(positions && { positions }),
          ...(pinned && { pinned }),
          ...link.view,
        }),
      }));
    }
    isTravelling = false;
    awaited = isHere ? null : ports.address.query();
    if (isHere && !isPresenting(app)) revealSelection(app);
    else void openLink(app, link);
  };

  const travel = async (): Promise<void> => {
    const link = decodeLink(ports.address.query());
    const language = languages.find((known) => known === link.language);
    if (language) await app.fetchWords(language);
    follow(link, language);
  };
  ports.address.onTravel(() => void travel());
}
