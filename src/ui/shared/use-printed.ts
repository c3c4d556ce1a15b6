import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * What is printed in the page's place, by whatever way one prints: it is made when the browser is about to, all at once,
 * since a browser waits for nothing then, and goes when that is over.
 *
 * @param make the same as long as it makes the same; `null` leaves the page to others
 */
export function usePrinted<Content>(make: () => Content | null): Content | null {
  const [printed, setPrinted] = useState<Content | null>(null);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinted(make()));
    const after = (): void => setPrinted(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [make]);
  return printed;
}
