import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("scripts/scores.ts", process.argv.slice(2));
