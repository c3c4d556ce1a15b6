/**
 * In a frame the wheel scrolls the page around it until the reader has clicked into the frame, and again once he has clicked
 * elsewhere: a page that is scrolled past a graph shall not be caught in it. Panels scroll at any time, by the browser.
 */
export function yieldWheel(page: Window): void {
  if (page.parent === page) return;
  // The picture keeps the browser from doing this by itself.
  page.addEventListener("pointerdown", () => page.focus(), { capture: true });
  page.addEventListener(
    "wheel",
    (event) => {
      if (!page.document.hasFocus()) event.stopImmediatePropagation();
    },
    { capture: true, passive: true },
  );
}
