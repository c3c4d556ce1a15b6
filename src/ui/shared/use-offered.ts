import { isHere } from "../../actions/action.ts";
import { type ActionId, actions } from "../../actions/registry.ts";
import { useApp, useDerived } from "./app-context.ts";

/** Whether an action is to be had where one is: on the stage, or not. */
export function useOffered(action: ActionId): boolean {
  const app = useApp();
  return useDerived(() => isHere(app, actions[action]));
}
