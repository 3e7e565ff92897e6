import { existsSync } from "node:fs";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { say, step } from "../bootstrap/progress.mjs";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import { readRecord, writeRecord } from "./database-record";
import { startEmbeddedDatabase } from "./embedded-database";
import type { Guard } from "./guard";
import { childEnvironment, type Plan } from "./plan";

export interface ReadyDatabase {
  readonly url: string;
  readonly demo: boolean;
  stop(): Promise<void>;
}

/** The database of this plan, answering and up to date. */
export async function openDatabase(plan: Plan, guard: Guard, giveUp: (reason: string) => void): Promise<ReadyDatabase> {
  if (!plan.embedded) {
    const url = plan.databaseUrl ?? "";
    await migrateAloud(url);
    return { url, demo: plan.demoAsked ?? false, stop: () => Promise.resolve() };
  }
  const isFirst = !existsSync(path.join(plan.dataDir, "database.json"));
  const open = () => startEmbeddedDatabase({ dataDir: plan.dataDir, guard, giveUp });
  const server = isFirst ? await step("Preparing the embedded PostgreSQL", open) : await open();
  try {
    await migrateAloud(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url, demo: rememberDemo(plan), stop: server.stop };
}

async function migrateAloud(url: string): Promise<void> {
  for (const name of await migrate(url)) say(`  Applied migration ${name}`);
}

/** The embedded default shows the demo story; what the first start decided stays so until RELANCE_DEMO says otherwise. */
function rememberDemo(plan: Plan): boolean {
  const record = readRecord(plan.dataDir);
  const demo = plan.demoAsked ?? record?.demo ?? true;
  if (record && record.demo === undefined) writeRecord(plan.dataDir, { ...record, demo });
  return demo;
}

/**
 * Tells the demo story to a database that has not heard it. In the embedded one that is noted down; in any other the
 * seed itself must see that its story is there and leave it alone.
 */
export async function seedDemo(plan: Plan, database: ReadyDatabase, signal: AbortSignal): Promise<void> {
  const record = plan.embedded ? readRecord(plan.dataDir) : null;
  if (!database.demo || record?.seeded) return;
  const env = childEnvironment(plan, database.url, true);
  await step("Telling the demo story", () => runQuietly(process.execPath, typescriptArguments("scripts/seed.ts"), { env, signal }));
  if (record) writeRecord(plan.dataDir, { ...record, seeded: true });
}
