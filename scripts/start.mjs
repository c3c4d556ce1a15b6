/** `npm start`: installs what is missing, builds the app and serves it on this machine until Ctrl+C. */
import { join } from "node:path";
import { install } from "./install.mjs";

install();
const { build, preview } = await import("vite");
const root = join(import.meta.dirname, "..");
await build({ root, logLevel: "warn" });
const server = await preview({ root, logLevel: "warn" });
console.log(`Saksi is at ${server.resolvedUrls?.local[0]}\nCtrl+C ends it.`);
