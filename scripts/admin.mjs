import { handOver } from "./bootstrap/hand-over.mjs";

await handOver("scripts/start/with-database.ts", ["scripts/admin.ts", ...process.argv.slice(2)]);
