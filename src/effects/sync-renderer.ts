/** Draws what the stores derive, and turns what hands do into actions. */
import { isHere } from "../actions/action.ts";
import type { App } from "../actions/app.ts";
import { openMenuByHand } from "../actions/menu.ts";
import { selectInside } from "../actions/select-many.ts";
import { revealSelection, selectEntity, selectRelation, clearSelection, toggleSelected } from "../actions/selection.ts";
import { frameStep, isPresenting } from "../actions/present.ts";
import { actions } from "../actions/registry.ts";
import { pointAt, showEvidence } from "../actions/ui.ts";
import { moveEntities } from "../actions/view.ts";
import { isDrawnWhole } from "../core/view/working-set.ts";
import type { Camera, Gesture, Target } from "../ports/renderer.ts";

/** Less than a screen shows: a camera that was set comes back so much changed by arithmetic. In widths of the picture. */
const unseen = 1e-9;

const isSameCamera = (a: Camera, b: Camera): boolean =>
  [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((by) => Math.abs(by) <= unseen * a.width);

export function syncRenderer(app: App): void {
  const { stores, derived, ports } = app;
  const { renderer } = ports;
  let shown: unknown = null;

  let held: unknown = null;
  /** What is selected moves together. */
  const holdSelection = () => {
    const { selection } = stores.view.getState().view;
    if (selection === held) return;
    held = selection;
    const index = stores.document.getState().open?.index;
    renderer.hold(new Set(selection?.entities?.flatMap((id) => index?.entities.get(id)?.key ?? [])));
  };

  const draw = () => {
    const scene = derived.scene();
    if (!scene) return;
    // What is the same index is the same document, however it has been edited.
    const index = stores.document.getState().open?.index;
    renderer.draw(scene, shown === index);
    holdSelection();
    renderer.focus(derived.focus());
    if (shown === index) return;
    if (scene.nodes.length === 0) stores.ui.setState({ isPictured: true });
    shown = index;
    const { camera } = stores.view.getState().view;
    if (isPresenting(app)) frameStep(app, false);
    else if (camera) renderer.setCamera(camera, false);
    else renderer.openView();
    if (!isPresenting(app)) revealSelection(app);
  };
  stores.document.subscribe(() => {
    const visible = derived.visible();
    // A large graph is drawn in a turn of its own, after the panels: together they would hold the page up.
    if (visible && !isDrawnWhole(visible)) void ports.pacer.pause().then(draw);
    else draw();
  });
  stores.view.subscribe(draw);
  stores.measures.subscribe(draw);
  stores.presentation.subscribe(draw);
  stores.settings.subscribe(draw);
  stores.paths.subscribe(draw);
  stores.ui.subscribe(({ tool }, before) => {
    renderer.focus(derived.focus());
    if (tool !== before.tool) renderer.setTool(tool);
  });
  renderer.onFirstPicture(() => {
    performance.mark("saksi:first-picture");
    // The picture is on the screen before the panels beside it are made.
    requestAnimationFrame(() => void ports.pacer.pause().then(() => stores.ui.setState({ isPictured: true })));
  });
  renderer.onGesture((gesture) => act(app, gesture));
}

function act(app: App, gesture: Gesture): void {
  const index = app.stores.document.getState().open?.index;
  if (!index) return;
  const entityAt = (key: string) => index.entityOf.get(key)?.entity.id;
  const resolve = (target: Target) => {
    const id = target.kind === "node" ? entityAt(target.key) : index.relationOf.get(target.key)?.relation.id;
    return id === undefined ? null : { isEntity: target.kind === "node", id };
  };
  const chosen = "target" in gesture && gesture.target ? resolve(gesture.target) : null;
  switch (gesture.kind) {
    case "tap":
      if (!chosen) {
        if (!gesture.isToggle) clearSelection(app);
      } else if (gesture.isToggle) toggleSelected(app, chosen.isEntity ? "entities" : "relations", chosen.id);
      else if (chosen.isEntity) selectEntity(app, chosen.id);
      else selectRelation(app, chosen.id);
      break;
    case "open":
      if (chosen && isHere(app, actions.evidence)) showEvidence(app);
      break;
    case "menu":
      openMenuByHand(app, chosen, gesture);
      break;
    case "hover":
      pointAt(app, chosen && (chosen.isEntity ? { entity: chosen.id } : { relation: chosen.id }));
      break;
    case "box":
      selectInside(
        app,
        gesture.nodes.flatMap((key) => entityAt(key) ?? []),
        gesture.isAdding,
      );
      break;
    case "move":
      moveEntities(
        app,
        [...gesture.positions].flatMap(([key, { x, y }]) => {
          const id = entityAt(key);
          return id === undefined ? [] : [[id, x, y] as const];
        }),
      );
      break;
    case "camera":
      app.stores.view.setState(({ view }) =>
        view.camera && isSameCamera(view.camera, gesture.camera)
          ? { view }
          : { view: { ...view, camera: gesture.camera } },
      );
      break;
  }
}
