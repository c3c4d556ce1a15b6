/**
 * Keeps the screen lit by a wake lock, which a browser takes back whenever the page is hidden, and may refuse.
 *
 * @returns asks for it, or gives it back
 */
export function createWakefulness({ document, navigator }: Window): (isWanted: boolean) => void {
  let isWanted = false;
  let lock: WakeLockSentinel | null = null;
  const settle = async (): Promise<void> => {
    if (!isWanted) {
      await lock?.release();
      lock = null;
    } else if (document.visibilityState === "visible" && (lock === null || lock.released)) {
      // Not every browser has it, and none on a page that is not secure.
      lock = (await (navigator as Partial<Navigator>).wakeLock?.request("screen")) ?? null;
      if (!isWanted) await settle();
    }
  };
  const trySettle = (): void => void settle().catch(() => undefined);
  document.addEventListener("visibilitychange", trySettle);
  return (next) => {
    isWanted = next;
    trySettle();
  };
}
