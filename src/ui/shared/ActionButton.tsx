import type { ReactNode } from "react";
import { actions, type ActionId } from "../../actions/registry.ts";
import { type Action, canDo } from "../../actions/action.ts";
import { useApp, useDerived } from "./app-context.ts";
import { sayShortcut } from "./say-shortcut.ts";
import { useOffered } from "./use-offered.ts";
import { useWords } from "./use-words.ts";

interface ActionButtonProps {
  readonly action: ActionId;
  readonly className?: string | undefined;
  /** Of a switch: whether it is on. */
  readonly isPressed?: boolean;
  /** Does the same with one thing that the button stands beside; without, it is done with what is selected. */
  readonly run?: () => void;
  /** What it is called here, which is among the children if there are any; without, it has the action's own name. */
  readonly label?: string;
  /** A picture or words; without, what it is called. */
  readonly children?: ReactNode;
}

/** A button for an action, where that is to be had: its name, its key, and whether it can be done now come from the registry. */
export function ActionButton({ action: id, className, isPressed, run, label, children }: ActionButtonProps) {
  const app = useApp();
  const { t } = useWords();
  const action: Action = actions[id];
  const isEnabled = useDerived(() => canDo(app, action));
  const isOffered = useOffered(id);
  if (!isOffered) return null;
  const name = t(action.label);
  const key = action.keys?.[0];
  return (
    <button
      type="button"
      className={className}
      disabled={!isEnabled}
      aria-pressed={isPressed}
      {...(children === undefined || label !== undefined ? {} : { "aria-label": name })}
      title={key ? `${name} (${sayShortcut(key)})` : name}
      onClick={run ?? (() => action.run(app))}
    >
      {children ?? label ?? name}
    </button>
  );
}
