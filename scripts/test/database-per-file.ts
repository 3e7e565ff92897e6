import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { isLogBroken } from "@/lib/commands/testing/tampering";
import { database } from "@/lib/db/client";
import { cloneTestDatabase } from "@/lib/db/test-database";

/**
 * Runs before each test file: a clone of the template and a data directory of the file's own. The clone is named after
 * the worker, which runs one file at a time, so the database of the file before is dropped here, when nobody uses it. Afterwards every
 * case that the file made is refolded.
 */
const dataDir = mkdtempSync(path.join(tmpdir(), "relance-file-"));
const name = `relance_test_${process.env.VITEST_POOL_ID ?? "0"}`;

process.env.DATABASE_URL = await cloneTestDatabase(inject("adminUrl"), inject("ownerUrl"), name);
process.env.RELANCE_DATA_DIR = dataDir;
process.env.RELANCE_SECRET = "a secret for tests, known to everybody";
process.env.RELANCE_URL = "http://relance.test";

afterAll(async () => {
  if (!isLogBroken()) await refoldEveryCase();
  await database().$disconnect();
  rmSync(dataDir, { recursive: true, force: true });
});
