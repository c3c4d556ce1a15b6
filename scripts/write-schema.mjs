/** `npm run schema`: writes `data/saksi-1.schema.json` out of the code's own schema. A test holds the two together. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

const root = join(import.meta.dirname, "..");
/** @type {{ module: typeof import("./json-schema.ts") }} */
const { module } = await runnerImport("./scripts/json-schema.ts", { root, configFile: false });
writeFileSync(join(root, "data", "saksi-1.schema.json"), module.schemaFile());
