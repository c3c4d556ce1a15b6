import { defineConfig } from "@playwright/test";

const address = "http://127.0.0.1:4317/";

/** Journeys run against the built app, in the browser that the global set-up has found. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/browser.mjs",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] === "true",
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "id-ID",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
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
