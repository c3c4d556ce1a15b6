/** Tells when a gesture's whole effect has come to the screen. It runs in the page, and is bound to nothing out here. */

/**
 * @typedef {object} Effect
 * @property {number} ms from the event's own time to the end of the first frame that shows the picture as it stays, and
 *   what changed in the panel with it
 * @property {number} faded until the last change of opacity has run its course; `ms` where none runs
 * @property {number} drawn frames in which something was drawn until then
 *
 * @typedef {{ change: Promise<Effect>, watch: (event: string, picture: string, panel: string | null) => void }} Watch
 */

/**
 * The picture is every canvas under an element, each looked at as 256 × 256 of its pixels after each frame in which
 * something was drawn on it. It is complete with the first frame from which on it differs from how it comes to rest by
 * less than a thirtieth of what changed in all: what Cytoscape redraws later from its caches is not waited for, and dots
 * or lines that are still to come are. A fade by CSS is set aside there, and told by itself.
 */
export function installWatch() {
  const side = 256;
  /** Nothing has changed for so long, in ms: it has come to rest; or nothing will ever come. */
  const rest = 300;
  const patience = 4000;
  const likeness = 1 / 30;
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  let isInFrame = false;
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      isInFrame = true;
      try {
        callback(time);
      } finally {
        isInFrame = false;
      }
    });

  /** @type {Element | null} */
  let picture = null;
  let frame = 0;
  /** The frame that shows what has last been drawn, or changed in the panel. */
  let drawnIn = -1;
  let changedIn = -1;
  /** @type {Set<HTMLCanvasElement>} */
  const drawn = new Set();
  const clearing = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "clearRect")
  );
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (picture?.contains(this.canvas)) {
      drawn.add(this.canvas);
      drawnIn = isInFrame ? frame : frame + 1;
    }
    clearing.value.apply(this, box);
  };

  const sample = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  const sampleOf = (/** @type {HTMLCanvasElement} */ canvas) => {
    if (!sample || canvas.width === 0) return null;
    sample.imageSmoothingEnabled = false;
    sample.clearRect(0, 0, side, side);
    sample.drawImage(canvas, 0, 0, side, side);
    return sample.getImageData(0, 0, side, side).data;
  };
  const opacityOf = (/** @type {Element} */ canvas) => {
    let opacity = 1;
    for (let element = canvas; element.parentElement; element = element.parentElement) {
      const { display, opacity: own } = getComputedStyle(element);
      opacity *= display === "none" ? 0 : Number(own);
    }
    return opacity;
  };
  /** @typedef {Map<HTMLCanvasElement, Uint8ClampedArray | null>} Shot */
  /** By how much two looks of one canvas differ, colours weighed by how much of them is seen. */
  const differ = (/** @type {Uint8ClampedArray | null} */ a, /** @type {Uint8ClampedArray | null} */ b) => {
    if (a === b) return 0;
    let sum = 0;
    for (let i = 0; i < side * side * 4; i += 4) {
      const [alphaA, alphaB] = [a?.[i + 3] ?? 0, b?.[i + 3] ?? 0];
      sum += Math.abs(alphaA - alphaB);
      for (let part = i; part < i + 3; part++) {
        sum += Math.abs(((a?.[part] ?? 0) * alphaA) / 255 - ((b?.[part] ?? 0) * alphaB) / 255);
      }
    }
    return sum;
  };
  const differences = (/** @type {Shot} */ a, /** @type {Shot} */ b, /** @type {Shot} */ last) => {
    let sum = 0;
    for (const canvas of last.keys()) sum += opacityOf(canvas) * differ(a.get(canvas) ?? null, b.get(canvas) ?? null);
    return sum;
  };

  const watching = /** @type {Watch} */ ({});
  Object.assign(globalThis, { watching });
  watching.watch = (name, pictureSelector, panelSelector) => {
    const root = /** @type {Element} */ (document.querySelector(pictureSelector));
    picture = root;
    const before = new Map(Array.from(root.querySelectorAll("canvas"), (canvas) => [canvas, sampleOf(canvas)]));
    drawn.clear();
    watching.change = new Promise((resolve, reject) => {
      /** @type {{ at: number, shot: Shot }[]} */
      const shots = [];
      let panelAt = 0;
      let fadedAt = 0;
      let active = 0;
      let isOver = false;
      const observer = new MutationObserver(() => {
        changedIn = isInFrame ? frame : frame + 1;
      });
      const onFaded = (/** @type {TransitionEvent} */ { propertyName, target }) => {
        if (propertyName === "opacity" && root.contains(/** @type {Node} */ (target))) fadedAt = performance.now();
      };
      const finish = (/** @type {Event} */ event) => {
        isOver = true;
        picture = null;
        observer.disconnect();
        removeEventListener("transitionend", onFaded, true);
        const last = shots.at(-1)?.shot ?? before;
        const whole = differences(before, last, last);
        if (whole === 0 || (panelSelector && panelAt === 0)) {
          reject(new Error(whole === 0 ? "the picture did not change" : "the panel did not change"));
          return;
        }
        const open = shots.findLastIndex(({ shot }) => differences(shot, last, last) > whole * likeness);
        const complete = shots[open + 1]?.at ?? 0;
        const ms = Math.max(complete, panelAt) - event.timeStamp;
        resolve({ ms, faded: Math.max(ms, fadedAt - event.timeStamp), drawn: open + 2 });
      };
      const onEvent = (/** @type {Event} */ event) => {
        active = performance.now();
        if (panelSelector) {
          const panel = /** @type {Element} */ (document.querySelector(panelSelector));
          observer.observe(panel, { subtree: true, childList: true, characterData: true });
        }
        addEventListener("transitionend", onFaded, true);
        const onFrame = () => {
          if (isOver) return;
          frame++;
          const own = frame;
          // A message sent in a frame arrives when that frame has been handed on for drawing.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const at = performance.now();
            if (changedIn >= 0 && changedIn <= own) [panelAt, changedIn, active] = [at, -1, at];
            if (drawnIn >= 0 && drawnIn <= own) {
              const shot = new Map(shots.at(-1)?.shot ?? before);
              for (const canvas of drawn) shot.set(canvas, sampleOf(canvas));
              drawn.clear();
              shots.push({ at, shot });
              drawnIn = -1;
              active = performance.now();
            }
            const isSeen = shots.length > 0 && (panelSelector === null || panelAt > 0);
            if (at - active > (isSeen ? rest : patience)) finish(event);
          };
          port2.postMessage(null);
          request(onFrame);
        };
        request(onFrame);
      };
      addEventListener(name, onEvent, { capture: true, once: true });
    });
  };
}
