/** Keeps the paths between the selected entities in step with what is selected and shown. */
import type { App } from "../actions/app.ts";
import { answerPaths, pathQuestion, revealPath } from "../actions/paths.ts";
import { findSamePath, pathAt, type PathQuestion } from "../core/query/path.ts";
import { pathsListed, type PathsState } from "../state/paths-store.ts";

/** After so many milliseconds one is told of the search. */
const patience = 200;

const isSame = (a: PathQuestion | null, b: PathQuestion | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.visible === b.visible &&
    a.ends === b.ends &&
    a.isDirected === b.isDirected &&
    a.limit === b.limit);

export function followPaths(app: App): void {
  const { stores } = app;
  let asked: PathQuestion | null = null;
  let search = new AbortController();
  let isStopped = false;

  /** The chosen path stays the chosen one where a filter or the direction has given it another number. */
  const renumber = (before: PathsState["answer"], after: PathsState["answer"]): void => {
    const { path: number } = stores.view.getState().view;
    if (number === undefined || !before || !after || before.question.ends !== after.question.ends) return;
    const chosen = pathAt(before.legs, number);
    const same = chosen && findSamePath(after.legs, chosen);
    if (same === number) return;
    stores.view.setState(({ view: { path: _, ...view } }) => ({ view: same ? { ...view, path: same } : view }));
  };

  const answer = async (question: PathQuestion): Promise<void> => {
    const { signal } = search;
    const timer = setTimeout(() => stores.paths.setState({ search: "long" }), patience);
    signal.addEventListener("abort", () => clearTimeout(timer));
    const found = await answerPaths(app, question, signal);
    clearTimeout(timer);
    if (!found) return;
    const { answer: before } = stores.paths.getState();
    stores.paths.setState({ answer: found, search: null });
    renumber(before, found);
    if (before?.question.ends !== found.question.ends) revealPath(app);
  };

  const ask = (): void => {
    const question = pathQuestion(app);
    const { search: state, limit, answer: before } = stores.paths.getState();
    if (question?.ends !== asked?.ends && limit !== pathsListed.usual) {
      stores.paths.setState({ limit: pathsListed.usual });
      return;
    }
    const isAsked = isSame(question, asked);
    if (isAsked && state === "stopped") {
      search.abort();
      isStopped = true;
    }
    if (isAsked && (state === "stopped" || !isStopped)) return;
    search.abort();
    search = new AbortController();
    [asked, isStopped] = [question, false];
    if (state !== null) stores.paths.setState({ search: null });
    if (question) void answer(question);
    else if (before) stores.paths.setState({ answer: null });
  };
  stores.document.subscribe(ask);
  stores.view.subscribe(ask);
  stores.paths.subscribe(ask);
}
