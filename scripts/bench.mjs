import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("bench/main.ts", process.argv.slice(2));
