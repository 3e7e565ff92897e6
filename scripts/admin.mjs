import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("scripts/admin/main.ts", process.argv.slice(2));
