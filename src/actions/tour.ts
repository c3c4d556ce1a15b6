/**
 * The tour: the story by which a dataset explains Saksi. It is offered on a first visit until the reader takes it or
 * declines, and then to be had by its name.
 */
import type { Story } from "../core/model/dataset.ts";
import { type Action, canDo } from "./action.ts";
import type { App } from "./app.ts";
import { present } from "./present.ts";

const findTour = ({ stores }: App): Story | undefined =>
  stores.document.getState().open?.index.dataset.stories?.find(({ explains }) => explains === "saksi");

const settle = ({ stores }: App): void => stores.settings.setState({ isTourSettled: true });

export const isTourOffered = (app: App): boolean =>
  !app.stores.settings.getState().isTourSettled && canDo(app, tourActions.takeTour);

/** Puts the keyboard where the offer was: at the top of the panel. */
export function declineTour(app: App): void {
  settle(app);
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}

export const tourActions = {
  takeTour: {
    id: "takeTour",
    label: "tour.take",
    group: "page",
    isEnabled: (app) => findTour(app) !== undefined,
    run: (app) => {
      const tour = findTour(app);
      if (!tour) return;
      settle(app);
      present(app, tour.id);
    },
  },
} as const satisfies Record<string, Action>;
