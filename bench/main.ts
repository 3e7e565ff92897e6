import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startEmbeddedDatabase } from "@/scripts/start/embedded-database";
import { postGuard } from "@/scripts/start/guard";
import { benchClocks } from "./clocks/bench-clocks";
import { benchHistories } from "./histories/bench-histories";

/**
 * Measures what the design promises, each figure beside a floor taken in the same run on the same PostgreSQL. Prints and judges nothing: timings
 * belong to the machine they were taken on.
 */
const dataDir = mkdtempSync(path.join(tmpdir(), "relance-bench-"));
const guard = postGuard();
const giveUp = (reason: string) => {
  console.error(reason);
  process.exit(1);
};
const server = await startEmbeddedDatabase({ dataDir, guard, giveUp, settings: ["max_wal_size=4GB", "shared_buffers=1GB"] });
try {
  await migrate(server.url);
  process.env.DATABASE_URL = server.url;
  const database = openDatabase(server.url);
  await benchClocks(database);
  await database.$disconnect();
  benchHistories();
} finally {
  await server.stop();
  guard.dismiss();
  rmSync(dataDir, { recursive: true, force: true });
}
