import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { say } from "../bootstrap/progress.mjs";
import { openDatabase } from "./database";
import { appUrl, readRecord } from "./database-record";
import { postGuard } from "./guard";
import { releaseLock, takeLock, type LockHolder } from "./lock-file";
import { patience } from "./patience";
import type { Plan } from "./plan";

const COMMAND = "an admin command";
const LIMITS = { sayAfterMs: 2_000, giveUpAfterMs: 60_000 };
const EVERY_MS = 200;

export interface Borrowed {
  readonly url: string;
  readonly demo: boolean;
  giveBack(): Promise<void>;
}

/** The running instance's database; without one, our own for as long as the command takes. Throws, with the way out, after a minute of waiting. */
export async function borrowDatabase(plan: Plan): Promise<Borrowed> {
  const lock = path.join(plan.dataDir, "instance.lock");
  const advise = patience(LIMITS, performance.now());
  for (;;) {
    const holder = plan.embedded ? takeLock(lock, COMMAND) : "taken by us";
    if (holder === "taken by us") return openOwn(plan, lock);
    const shared = holder.note === COMMAND ? null : await sharedBy(plan);
    if (shared !== null) return shared;
    const advice = advise(performance.now());
    if (advice === "say so") say(`Waiting for ${named(holder)}, which uses ${plan.dataDir} …`);
    if (advice === "give up") throw new Error(wayOut(plan, holder));
    await setTimeout(EVERY_MS);
  }
}

/** Another command stops its database when it is done, so only an instance's is shared. */
async function sharedBy(plan: Plan): Promise<Borrowed | null> {
  const record = readRecord(plan.dataDir);
  const url = record?.port ? appUrl(record) : "";
  if (!url || !(await answers(url))) return null;
  return { url, demo: record?.demo ?? false, giveBack: () => Promise.resolve() };
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
    return rows[0]?.there ?? false;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function named({ pid, note }: LockHolder): string {
  if (note === COMMAND) return `another admin command (process ${pid})`;
  return pid ? `the instance at ${note} (process ${pid})` : note;
}

/** What to do about a holder that neither ends nor shares a database. */
export function wayOut(plan: Pick<Plan, "dataDir">, holder: LockHolder): string {
  const start = `Gave up after ${LIMITS.giveUpAfterMs / 1000} s: ${named(holder)} uses ${plan.dataDir}`;
  if (holder.note === COMMAND) return `${start} and does not end. End that command, then try again.`;
  return (
    `${start} and its embedded database does not answer.\n` +
    "If it was started with DATABASE_URL, set the same DATABASE_URL here; if it is still starting, try again once it is ready."
  );
}

async function openOwn(plan: Plan, lock: string): Promise<Borrowed> {
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  try {
    const database = await openDatabase(plan, postGuard(), fail);
    const giveBack = async () => {
      await database.stop();
      releaseLock(lock);
    };
    return { ...database, giveBack };
  } catch (error) {
    releaseLock(lock);
    throw error;
  }
}
