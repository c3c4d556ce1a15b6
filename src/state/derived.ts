/** The one chain of derived values: dataset → graph → visible → scene, and what stands out in it. */
import { hasDetail, selectVisible, type Visible } from "../core/query/visible.ts";
import { readingOrder } from "../core/query/reading-order.ts";
import { buildDrawing, type Drawing } from "../core/view/build-scene.ts";
import { keepEqual } from "../core/view/keep-equal.ts";
import { measuredRadii, measuredTint } from "../core/view/measure-looks.ts";
import { tintDrawing } from "../core/view/tint-drawing.ts";
import { measureOf, type MeasureValues } from "../core/query/measures.ts";
import { showScene } from "../core/view/show-scene.ts";
import { type Positions, spreadOf, spreadPositions } from "../core/view/positions.ts";
import { type Path, pathAt } from "../core/query/path.ts";
import { type Chosen, focusOn, focusOnPath } from "../core/view/focus.ts";
import { type ArticleMarks, markArticle } from "../core/view/mark-article.ts";
import { type Palette, palettes } from "../core/view/palette.ts";
import type { Focus, Scene } from "../core/view/scene.ts";
import { buildBackdrop } from "../core/view/backdrop.ts";
import { chooseWorkingSet, isDrawnWhole } from "../core/view/working-set.ts";
import { findStep, type PlacedStep } from "../core/story/step.ts";
import { isSameLook } from "../core/story/step-view.ts";
import { hidingAfter, type Hiding, listSecrets, type Secret } from "../core/story/hiding.ts";
import { hideLooks } from "../core/view/hide-looks.ts";
import { keepKnown } from "../core/view/keep-known.ts";
import { findEdits } from "../core/edit/kept-edits.ts";
import { memoizeLast } from "./memoize-last.ts";
import type { Stores } from "./stores.ts";
import type { DatasetIndex, IndexedRelation } from "../core/graph/dataset-index.ts";
import type { Article, Filter, Step, View } from "../core/model/dataset.ts";

export interface Derived {
  visible(): Visible | null;
  /** What there would be to see without the filter, and with everything read. */
  unfiltered(): Visible | null;
  /** What there would be to see without a neighbourhood in the filter. */
  unbounded(): Visible | null;
  /** Where everything is on the sheet that is drawn, what was moved by hand included. */
  positions(): Positions | null;
  /** How many units of that sheet make one of the dataset. */
  spread(): number;
  scene(): Scene | null;
  focus(): Focus | null;
  /** The article that is read: the one that was asked for, else the one that a sentence is selected in, else the first. */
  article(): Article | null;
  /** What is marked in the articles. */
  marks(): ArticleMarks;
  /** What links the selected entities; `null` while that is not known, or no question. */
  paths(): PathsAnswer | null;
  /** The path that stands out. */
  path(): Path | null;
  palette(): Palette;
  /** Whether something of the document has been edited that is not in its file, nor in one that was saved since. */
  isEdited(): boolean;
  /** Whether there is more than the opening picture. */
  hasDetail(): boolean;
  /** The visible relations in the order in which the article says them. */
  readingOrder(): readonly IndexedRelation[];
  /** The step that is presented, in its place. */
  step(): PlacedStep | null;
  /** What that step looks at, as far as the dataset has it. */
  stepView(): View | null;
  /** Whether one looks at something else than the step does, to answer a question perhaps. */
  isExploring(): boolean;
  /** What the step has to tell one by one. */
  secrets(): readonly Secret[];
  /** What of that is still hidden. */
  hiding(): Hiding | null;
  /** A measure of what is visible, in its order; `null` until it has been taken, or for no measure. */
  measured(id: string | undefined): MeasureValues | null;
}

type PartsOf<Shown extends View> = [Shown["tier"], Shown["hidden"], Shown["filter"], Shown["reading"]];
type PathsAnswer = NonNullable<ReturnType<Stores["paths"]["getState"]>["answer"]>;
type Radii = ReturnType<typeof measuredRadii> | null;
type Colours = ReturnType<typeof measuredTint> | null;
type Hover = ReturnType<Stores["ui"]["getState"]>["hover"];

function movePositions(positions: Positions, moved: View["positions"]): Positions {
  if (!moved || moved.length === 0) return positions;
  return new Map([...positions, ...moved.map(([id, x, y]) => [id, { x, y }] as const)]);
}

const nothing: Chosen = {};
const noMarks: ArticleMarks = new Map();

/** What is looked at: what one points at, else the path that stands out, else the selection. */
function choose(selection: View["selection"], hover: Hover, path: Path | null): Chosen {
  if (hover) {
    if ("entity" in hover) return { entities: [hover.entity] };
    return "relation" in hover ? { relations: [hover.relation] } : { sentences: [hover.sentence] };
  }
  if (path) return { relations: path.steps.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)) };
  return selection ?? nothing;
}

const noSecrets: readonly Secret[] = [];

export function createDerived({
  document,
  view,
  settings,
  ui,
  measures,
  presentation,
  paths: pathsStore,
}: Stores): Derived {
  type Shown = Pick<View, "tier" | "hidden" | "filter" | "reading">;
  /** Remembers by the parts of a view that what is shown depends on, not by the view, which changes with a selection. */
  const memoizeVisible = () => {
    const of = memoizeLast((index: DatasetIndex, ...[tier, hidden, filter, reading]: PartsOf<Shown>) =>
      selectVisible(index, {
        ...(tier && { tier }),
        ...(hidden && { hidden }),
        ...(filter && { filter }),
        ...(reading && { reading }),
      }),
    );
    return (index: DatasetIndex, { tier, hidden, filter, reading }: Shown) => of(index, tier, hidden, filter, reading);
  };
  const visibleOf = memoizeVisible();
  const unfilteredOf = memoizeVisible();
  const unboundedOf = memoizeVisible();
  const withoutAround = memoizeLast(({ around: _, ...rest }: Filter): Filter => rest);
  const workingOf = memoizeLast(chooseWorkingSet);
  const backdropOf = memoizeLast(buildBackdrop);
  const positionsOf = memoizeLast(movePositions);
  const spreadPositionsOf = memoizeLast(spreadPositions);
  const drawingOf = memoizeLast(buildDrawing);
  const sceneOf = memoizeLast(showScene);
  const chosenOf = memoizeLast(choose);
  const focusOf = memoizeLast(focusOn);
  const marksOf = memoizeLast(markArticle);
  const pathFocusOf = memoizeLast(focusOnPath);
  /** What stands out of a graph that is only drawn in part is drawn for itself. */
  const drawnFocusOf = memoizeLast(
    (
      focus: Focus,
      at: DatasetIndex,
      placed: Positions,
      language: string,
      radii: Radii,
      colours: Colours,
      hidden: Hiding | null,
    ): Focus => {
      const entities = [...focus.nodes].flatMap((key) => at.entityOf.get(key) ?? []);
      const relations = [...focus.edges].flatMap((key) => at.relationOf.get(key) ?? []);
      return {
        ...focus,
        drawing: hideLooks(
          tintDrawing(buildDrawing(at, { entities, relations }, placed, language, radii), colours),
          hidden,
        ),
      };
    },
  );
  const stepOf = memoizeLast(findStep);
  const stepViewOf = memoizeLast((at: DatasetIndex, { view: own }: Step) => keepKnown(at, own));
  const secretsOf = memoizeLast((at: DatasetIndex, step: Step, own: View) =>
    listSecrets(at, selectVisible(at, own), step),
  );
  const hidingOf = memoizeLast(hidingAfter);
  const hiddenOf = memoizeLast(hideLooks);
  /** Where one has moved the picture to is no other view. */
  const isSameViewOf = memoizeLast((shown: View, { camera: _, ...own }: View) => isSameLook(shown, own));
  const radiiOf = memoizeLast(measuredRadii);
  const tintOf = memoizeLast(measuredTint);
  const tintedOf = memoizeLast(tintDrawing);
  let drawn: Drawing | null = null;
  const stableOf = memoizeLast((drawing: Drawing) => {
    drawn = keepEqual(drawn, drawing);
    return drawn;
  });
  const pinnedOf = memoizeLast(
    (at: DatasetIndex, ids: View["pinned"]) => new Set((ids ?? []).flatMap((id) => at.entities.get(id)?.key ?? [])),
  );
  const hasDetailOf = memoizeLast(hasDetail);
  const orderOf = memoizeLast(readingOrder);

  const index = () => document.getState().open?.index ?? null;
  const visible = () => {
    const at = index();
    return at && visibleOf(at, view.getState().view);
  };
  const unfiltered = () => {
    const at = index();
    const { filter: _, reading: __, ...rest } = view.getState().view;
    return at && unfilteredOf(at, rest);
  };
  const paths = () => {
    const { answer } = pathsStore.getState();
    const { selection, follow } = view.getState().view;
    if (!answer || answer.question.visible !== visible()) return null;
    const { ends, isDirected } = answer.question;
    return ends === selection?.entities && isDirected === (follow !== undefined) ? answer : null;
  };
  const path = () => {
    const answer = paths();
    const { path: number } = view.getState().view;
    return answer && number !== undefined ? pathAt(answer.legs, number) : null;
  };
  const step = () => {
    const { open } = document.getState();
    const { at } = presentation.getState();
    return open && at && stepOf(open.dataset, at);
  };
  const stepView = () => {
    const [at, placed] = [index(), step()];
    return at && placed && stepViewOf(at, placed.step);
  };
  const secrets = () => {
    const [at, placed, own] = [index(), step(), stepView()];
    return at && placed && own ? secretsOf(at, placed.step, own) : noSecrets;
  };
  const hiding = () => {
    const placed = step();
    return placed && hidingOf(placed.step, secrets(), presentation.getState().told);
  };
  const chosen = () => chosenOf(view.getState().view.selection, ui.getState().hover, path());
  const measured = (id: string | undefined): MeasureValues | null => {
    const measure = measureOf(id);
    const { of, values } = measures.getState();
    return (measure && of !== null && of === visible() && values.get(measure.id)) || null;
  };
  const looks = (shown: Visible) => {
    const { size, tint } = view.getState().view;
    const [sizes, tints] = [measured(size), measured(tint)];
    const [sizeId, tintId] = [measureOf(size)?.id, measureOf(tint)?.id];
    return {
      radii: sizes && sizeId ? radiiOf(shown.entities, sizeId, sizes) : null,
      colours: tints && tintId ? tintOf(shown.entities, tintId, tints) : null,
    };
  };
  const isDetailed = () => {
    const at = index();
    return at !== null && hasDetailOf(at);
  };
  const spread = () => spreadOf(view.getState().view, isDetailed());
  const positions = () => {
    const { open } = document.getState();
    return open && spreadPositionsOf(positionsOf(open.positions, view.getState().view.positions), spread());
  };
  return {
    visible,
    unfiltered,
    unbounded: () => {
      const at = index();
      const { filter, ...rest } = view.getState().view;
      return filter?.around && at ? unboundedOf(at, { ...rest, filter: withoutAround(filter) }) : visible();
    },
    positions,
    spread,
    scene: () => {
      const at = index();
      const shown = visible();
      const all = unfiltered();
      const placed = positions();
      if (!at || !shown || !all || !placed) return null;
      const { language } = settings.getState();
      const { camera, selection, filter } = view.getState().view;
      const { radii, colours } = looks(shown);
      const pinned = pinnedOf(at, view.getState().view.pinned);
      const draw = (what: Visible): Drawing =>
        stableOf(hiddenOf(tintedOf(drawingOf(at, what, placed, language, radii), colours), hiding()));
      if (isDrawnWhole(all)) return sceneOf(draw(all), shown, filter?.rest === "fade", null, pinned);
      const working = workingOf(at, shown, placed, camera, selection, path());
      const backdrop = isDrawnWhole(shown) ? null : backdropOf(at, shown, placed, colours);
      return sceneOf(draw(working), working, false, backdrop, pinned);
    },
    focus: () => {
      const at = index();
      const shown = visible();
      const all = unfiltered();
      const placed = positions();
      if (!at || !shown || !all || !placed) return null;
      const lit = ui.getState().hover ? null : path();
      const focus = lit ? pathFocusOf(at, lit) : focusOf(at, shown, chosen());
      if (!focus || isDrawnWhole(all)) return focus;
      const { radii, colours } = looks(shown);
      return drawnFocusOf(focus, at, placed, settings.getState().language, radii, colours, hiding());
    },
    article: () => {
      const at = index();
      const { selection, reading } = view.getState().view;
      const asked = ui.getState().article ?? reading?.article ?? selection?.sentences?.[0]?.[0];
      const articles = at?.dataset.articles ?? [];
      return articles.find(({ id }) => id === asked) ?? articles[0] ?? null;
    },
    marks: () => {
      const at = index();
      const shown = visible();
      return at && shown ? marksOf(at, shown, chosen()) : noMarks;
    },
    paths,
    path,
    palette: () => {
      const { theme } = settings.getState();
      return palettes[theme === "system" ? ui.getState().systemTheme : theme];
    },
    isEdited: () => {
      const { open } = document.getState();
      return open !== null && findEdits(open.saved, open.dataset) !== null;
    },
    hasDetail: isDetailed,
    readingOrder: () => {
      const shown = visible();
      return shown ? orderOf(shown.relations) : [];
    },
    measured,
    step,
    stepView,
    isExploring: () => {
      const own = stepView();
      return own !== null && !isSameViewOf(view.getState().view, own);
    },
    secrets,
    hiding,
  };
}
