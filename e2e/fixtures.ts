import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrowserContext, expect, type Page, test as playwright } from "@playwright/test";
import type axe from "axe-core";

type Fixtures = {
  /** Lets console messages pass that match: for a journey that provokes an error on purpose. */
  allowConsole: (pattern: RegExp) => void;
};

/** Collects whatever a sound page never does; the list grows while the journey runs. */
export async function watch(
  context: BrowserContext,
  origin: string,
  isAllowed: (text: string) => boolean,
): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    const text = `${message.text()} (${message.location().url})`;
    if (isComplaint && !isAllowed(text)) complaints.push(`console ${message.type()}: ${text}`);
  });
  // Thrown errors and unhandled rejections alike.
  context.on("weberror", (event) => {
    const error = event.error();
    if (!isAllowed(error.message)) complaints.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) complaints.push(`left the origin: ${url.href}`);
  });
  await context.exposeBinding("reportViolation", (_, text: string) => complaints.push(`content policy: ${text}`));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => Promise<void> };
    addEventListener("securitypolicyviolation", (event) => {
      void reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return complaints;
}

/**
 * Playwright's `test`, which also fails a journey when any of its pages logs an error or a warning, throws, breaks
 * the content security policy, or asks anything of another origin.
 */
export const test = playwright.extend<Fixtures & { allowed: RegExp[] }>({
  // Playwright says so of each page of a journey that does without the worker.
  allowed: async ({}, use) => use([/^Service Worker registration blocked by Playwright/]),
  allowConsole: async ({ allowed }, use) => use((pattern) => void allowed.push(pattern)),
  context: async ({ context, baseURL, allowed }, use) => {
    const { origin } = new URL(baseURL ?? "");
    const complaints = await watch(context, origin, (text) => allowed.some((pattern) => pattern.test(text)));
    await use(context);
    expect(complaints, "what the pages of this journey did wrong").toEqual([]);
  },
});

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails when axe finds anything on the page as it stands now, listing rule, reason and places; the journey goes on. */
export async function expectAccessible(page: Page): Promise<void> {
  // Sent by the debugger, which the page's own policy does not bind.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
  );
  const listing = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}`).join("\n")}`,
  );
  expect.soft(listing, "what axe finds wrong").toEqual([]);
}
