/** What the bench puts into a page before the page's own scripts. It runs there, and is bound to nothing out here. */

/**
 * @typedef {object} Reaction
 * @property {number} ms from the event's own time to the end of the frame that shows its effect
 * @property {number} frames animation frames begun meanwhile, the one that shows it included
 * @property {number} eventTiming what the browser's own Event Timing says, in steps of 8 ms; 0 below 16 ms
 *
 * @typedef {object} Probe
 * @property {Promise<{ read: number, drawn: number, shown: number }>} picture when the data was there, the first picture
 *   was drawn, and the next frame began, which is when that picture is on the screen; ms since navigation
 * @property {() => number} longestTask the longest task of the page's thread so far, ms; 0 where none took 50 ms
 * @property {(event: string, root: string, sign: string | null) => void} expect waits for one event and for the change
 *   in `root` after it, after which `root` contains a `sign`
 * @property {Promise<Reaction>} reaction to the event expected
 */
export function installProbe() {
  /** @type {Record<string, number>} */
  const marks = {};
  const mark = performance.mark.bind(performance);
  const probe = /** @type {Probe} */ ({});
  Object.assign(globalThis, { probe });

  probe.picture = new Promise((resolve) => {
    performance.mark = (name, options) => {
      const entry = mark(name, options);
      marks[name] ??= entry.startTime;
      if (name === "saksi:first-picture") {
        requestAnimationFrame(() =>
          resolve({ read: marks["saksi:read"] ?? 0, drawn: marks[name] ?? 0, shown: performance.now() }),
        );
      }
      return entry;
    };
  });

  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask", buffered: true });
  probe.longestTask = () => longest;

  let frame = 0;
  const count = () => {
    frame++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  /** @type {PerformanceEntry[]} */
  const timings = [];
  new PerformanceObserver((list) => timings.push(...list.getEntries())).observe(
    /** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }),
  );

  probe.expect = (name, root, sign) => {
    const element = /** @type {Element} */ (document.querySelector(root));
    probe.reaction = new Promise((resolve) => {
      const onEvent = (/** @type {Event} */ event) => {
        const began = frame;
        const observer = new MutationObserver(() => {
          if (sign !== null && !element.querySelector(sign)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const frames = frame - began;
            // A message sent in a frame arrives when that frame has been handed on for drawing.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const ms = performance.now() - event.timeStamp;
              setTimeout(() => {
                const own = timings.filter((entry) => Math.abs(entry.startTime - event.timeStamp) < 1);
                resolve({ ms, frames, eventTiming: Math.max(0, ...own.map(({ duration }) => duration)) });
              }, 100);
            };
            port2.postMessage(null);
          });
        });
        observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      };
      addEventListener(name, onEvent, { capture: true, once: true });
    });
  };
}
