import { existsSync } from "node:fs";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { say, step } from "../bootstrap/progress.mjs";
import { dropUnfinishedCopy } from "./database-copy";
import { APP_DATABASE, readRecord, writeRecord } from "./database-record";
import { startEmbeddedDatabase } from "./embedded-database";
import type { Guard } from "./guard";
import type { Plan } from "./plan";

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
    if (await dropUnfinishedCopy(server.adminUrl, APP_DATABASE)) say("  The last start ended while it told the demo story; what it had told is dropped.");
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
