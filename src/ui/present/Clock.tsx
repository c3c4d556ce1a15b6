import { useEffect, useState } from "react";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./presenter.module.css";

const key = "presenter";

/** Hours and minutes, and how long one has been presenting. The beginning stands in the address: a reload keeps it. */
export function Clock() {
  const { address } = useApp().ports;
  const { t, locale } = useWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const query = new URLSearchParams(address.query());
  const began = Number(query.get(key)) || now;
  const reset = (): void => {
    query.set(key, String(Date.now()));
    address.replace(query.toString());
    setNow(Date.now());
  };
  return (
    <div className={styles["clock"]}>
      <time aria-label={t("present.window.clock")}>
        {new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(now)}
      </time>
      <span role="timer" aria-label={t("present.window.timer")}>
        {sayDuration(now - began)}
      </span>
      <button type="button" onClick={reset}>
        {t("present.window.reset")}
      </button>
    </div>
  );
}

/** Milliseconds as hours, minutes and seconds: `0:07:05`. */
function sayDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
