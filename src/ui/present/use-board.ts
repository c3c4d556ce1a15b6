import { useCallback, useEffect, useState } from "react";
import { type Board, type PresenterOrder, readBoard, toMessage } from "../../core/story/presenter-message.ts";
import { useApp } from "../shared/app-context.ts";

/** So often, in ms, the window says that it is there: a stage that has been loaded anew knows nothing of it. */
const helloEvery = 1500;

const orders: Readonly<Record<string, PresenterOrder>> = {
  ArrowRight: { order: "next" },
  ArrowDown: { order: "next" },
  PageDown: { order: "next" },
  " ": { order: "next" },
  ArrowLeft: { order: "back" },
  ArrowUp: { order: "back" },
  PageUp: { order: "back" },
  Backspace: { order: "return" },
  b: { order: "black" },
  ".": { order: "black" },
  q: { order: "code" },
  a: { order: "tellAll" },
};

/** What the stage says is on it, `null` until it has said so; and how to ask it for something. */
export function useBoard() {
  const { presenter } = useApp().ports;
  const [board, setBoard] = useState<Board | "idle" | null>(null);
  const ask = useCallback((order: PresenterOrder) => presenter.send(toMessage(order)), [presenter]);
  useEffect(() => {
    const stop = presenter.listen((message) => {
      const read = readBoard(message);
      if (read) setBoard(read);
    });
    const hello = () => ask({ order: "hello" });
    hello();
    const timer = setInterval(hello, helloEvery);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [presenter, ask]);
  useEffect(() => {
    // A clicker works in the window that has the keyboard, whichever it is.
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const isPressing = event.key === " " && target instanceof HTMLElement && target.matches("button");
      const order = orders[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!order || isPressing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      ask(order);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [ask]);
  return { board, ask };
}
