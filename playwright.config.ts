import { defineConfig } from "@playwright/test";

const address = "http://127.0.0.1:4317/";

/** Journeys run against the built app, in the browser that the global set-up has found. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/browser.mjs",
  fullyParallel: true,
  workers: 2,
  // The address follows a frame after what it tells of. A journey that needs a second try is listed as flaky, to be mended.
  retries: 1,
  // A machine at work on other things too is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] === "true",
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "id-ID",
    viewport: { width: 1440, height: 900 },
    // Keeping all of the app takes as long again as opening it: the journeys without a network ask for it.
    serviceWorkers: "block",
    // The picture moves at once: what a journey looks at stands still. Those about movement ask for it.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // A trace takes as long again as the journey: `npx playwright test --trace on` for one that fails.
    trace: "off",
    launchOptions: JSON.parse(process.env["SAKSI_LAUNCH_OPTIONS"] ?? "{}"),
  },
  webServer: {
    command: "npx vite preview --port 4317 --strictPort",
    url: address,
    reuseExistingServer: false,
    stdout: "pipe",
    // Playwright would force colours, and Node then warns where NO_COLOR is set.
    env: { FORCE_COLOR: "0" },
  },
});
