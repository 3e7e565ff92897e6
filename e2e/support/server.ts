import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { serverPlan } from "./server-plan";

const run = promisify(execFile);

/** The address of the app under test. */
export function appUrl(): string {
  return serverPlan().url;
}

/** The database of the app under test, for what no screen shows: inserting a session, looking at a row. */
export function appDatabaseUrl(): string {
  const file = path.join(serverPlan().dataDir, "database.json");
  const { port, password } = JSON.parse(readFileSync(file, "utf8")) as { port: number; password: string };
  return `postgresql://relance:${password}@127.0.0.1:${port}/relance`;
}

/** Runs the admin command line on the app under test and returns its answer, which `--json` makes one object. */
export async function admin(...args: string[]): Promise<unknown> {
  const env = { ...process.env, ...serverPlan().env };
  const { stdout } = await run(process.execPath, ["scripts/admin.mjs", ...args, "--json"], { env });
  return JSON.parse(stdout);
}
