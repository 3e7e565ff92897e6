import { spawn } from "node:child_process";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
import { say } from "../bootstrap/progress.mjs";
import { borrowDatabase } from "./borrow-database";
import { ensureClient } from "./generate-client";
import { childEnvironment, makePlan } from "./plan";

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
  const database = await borrowDatabase(plan);
  try {
    code = await runScript(script, args, childEnvironment(plan, database.url, database.demo));
  } finally {
    await database.giveBack();
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
process.exit(code);
