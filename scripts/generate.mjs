import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("scripts/generate.ts", process.argv.slice(2));
