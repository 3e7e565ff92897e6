import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serverPlan } from "./server-plan";

const run = promisify(execFile);

/** The address of the app under test. */
export function appUrl(): string {
  return serverPlan().url;
}

/** Runs the admin command line on the app under test and returns its answer, which `--json` makes one object. */
export async function admin(...args: string[]): Promise<unknown> {
  const env = { ...process.env, ...serverPlan().env };
  const { stdout } = await run(process.execPath, ["scripts/admin.mjs", ...args, "--json"], { env });
  return JSON.parse(stdout);
}
