import { Client } from "pg";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
import { step } from "../bootstrap/progress.mjs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import type { ReadyDatabase } from "./database";
import { changeInCopy } from "./database-copy";
import { adminUrl, APP_DATABASE, appUrl, readRecord, writeRecord } from "./database-record";
import { childEnvironment, type Plan } from "./plan";

/**
 * Tells the demo story to a database that has not heard it, and says whether there are demo people to sign in as. The embedded
 * database hears it in a copy, so that a start that is cut short leaves no half of it, and that it was told is noted down.
 * In any other, the seed itself must see that its story is there and leave it alone.
 */
export async function tellDemoOnce(plan: Plan, database: ReadyDatabase, signal: AbortSignal): Promise<boolean> {
  if (!database.demo) return false;
  const record = plan.embedded ? readRecord(plan.dataDir) : null;
  if (record === null) await tell(plan, database.url, signal);
  else if (!record.seeded) {
    await changeInCopy(adminUrl(record), APP_DATABASE, (copy) => tell(plan, appUrl(record, copy), signal));
    writeRecord(plan.dataDir, { ...record, seeded: true });
  }
  return hasDemoPeople(database.url);
}

async function tell(plan: Plan, url: string, signal: AbortSignal): Promise<void> {
  const env = childEnvironment(plan, url, true);
  await step("Telling the demo story", () => runQuietly(process.execPath, typescriptArguments("scripts/seed.ts"), { env, signal }));
}

/** The seed tells nothing where there are cases already; its people must not be promised then. */
async function hasDemoPeople(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM person WHERE is_demo AND is_active LIMIT 1");
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
