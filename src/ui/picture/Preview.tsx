import { useEffect, useRef, useState } from "react";
import { previewPicture } from "../../actions/picture.ts";
import type { Page } from "../../core/view/page.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./picture.module.css";

interface PreviewProps {
  readonly page: Page;
  /** What there is to be seen in it, for who does not see it. */
  readonly alternative: string;
}

/** The picture itself, made small. The last one stays until the next is there. */
export function Preview({ page, alternative }: PreviewProps) {
  const app = useApp();
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<string | null>(null);
  const [isNone, setNone] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const given = new AbortController();
    const width = Math.min(element.clientWidth, (element.clientHeight * page.width) / page.height);
    const ratio = Math.min(page.ratio, (width * (window.devicePixelRatio || 1)) / page.width);
    const make = async (): Promise<void> => {
      const png = await previewPicture(app, page, ratio, given.signal);
      if (given.signal.aborted) return;
      setNone(png === null);
      setSource(png && URL.createObjectURL(png));
    };
    void make();
    return () => given.abort();
  }, [app, page]);
  useEffect(() => () => void (source && URL.revokeObjectURL(source)), [source]);
  return (
    <div ref={frame} className={styles["preview"]} data-clear={page.ground === null}>
      {source ? (
        <img src={source} alt={alternative} />
      ) : (
        <p>{t(isNone ? "picture.preview.none" : "picture.preview.making")}</p>
      )}
    </div>
  );
}
