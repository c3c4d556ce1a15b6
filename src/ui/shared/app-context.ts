import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { App } from "../../actions/app.ts";
import type { Derived } from "../../state/derived.ts";
import type { Stores } from "../../state/stores.ts";

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("outside of the app");
  return app;
}

type StateOf<Name extends keyof Stores> = ReturnType<Stores[Name]["getState"]>;

/** A part of one store; the component draws anew when that part changes. */
export function useStoreValue<Name extends keyof Stores, Value>(
  name: Name,
  select: (state: StateOf<Name>) => Value,
): Value {
  const store = useApp().stores[name];
  return useStore(store as never, select as (state: never) => Value);
}

/** A derived value; memoised, so that it is the same object until something that it is made of changes. */
export function useDerived<Value>(derive: (derived: Derived) => Value): Value {
  const { stores, derived } = useApp();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = Object.values(stores).map((store) => store.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [stores],
  );
  return useSyncExternalStore(subscribe, () => derive(derived));
}
