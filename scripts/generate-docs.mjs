import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("scripts/generate-docs.ts", process.argv.slice(2));
