import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
import { say } from "../bootstrap/progress.mjs";
import { openDatabase } from "./database";
import { appUrl, readRecord } from "./database-record";
import { ensureClient } from "./generate-client";
import { postGuard } from "./guard";
import { releaseLock, takeLock } from "./lock-file";
import { childEnvironment, makePlan, type Plan } from "./plan";

const COMMAND = "an admin command";

interface Borrowed {
  readonly url: string;
  readonly demo: boolean;
  giveBack(): Promise<void>;
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

/** The running instance's database; without one, our own for as long as the command takes. */
async function borrow(plan: Plan): Promise<Borrowed> {
  const lock = path.join(plan.dataDir, "instance.lock");
  for (;;) {
    const holder = plan.embedded ? takeLock(lock, COMMAND) : "taken by us";
    if (holder === "taken by us") return openOwn(plan, lock);
    const record = readRecord(plan.dataDir);
    const url = record?.port ? appUrl(record) : "";
    // Another command stops its database when it is done, so only an instance's is shared.
    if (holder.note !== COMMAND && url && (await answers(url))) {
      return { url, demo: record?.demo ?? false, giveBack: () => Promise.resolve() };
    }
    await setTimeout(200);
  }
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

function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [...typescriptArguments(script), ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const [script = "", ...args] = process.argv.slice(2);
let code = 1;
try {
  const plan = makePlan(false);
  await ensureClient();
  const database = await borrow(plan);
  try {
    code = await runScript(script, args, childEnvironment(plan, database.url, database.demo));
  } finally {
    await database.giveBack();
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
process.exit(code);
