import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { step } from "../bootstrap/progress.mjs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import { withBuildLock } from "./build-lock";
import { holderOf, takeLock } from "./lock-file";
import { hashOf } from "./source-hash";

const BUILDS = path.join(".tmp", "builds");
const USER_PREFIX = "used-by-";
const NOT_SERVED = new Set(["cache", "dev", "types", "trace", "trace-build", "diagnostics", "lock"]);

const SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "prisma/schema",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "tsconfig.next.json",
  "package.json",
  "package-lock.json",
];

/**
 * Builds the app if its sources changed, and returns the folder to serve it from. What is served is a copy named after
 * the sources, so that building a newer one never pulls the floor from under an instance that is running.
 */
export async function ensureBuilt(signal?: AbortSignal): Promise<string> {
  return withBuildLock(async () => {
    const target = path.join(BUILDS, hashOf(SOURCES));
    if (!existsSync(target)) {
      await step("Building the app", () => build(signal));
      keepCopy(target);
    }
    takeLock(path.join(target, `${USER_PREFIX}${process.pid}`), "an instance");
    discardUnused(target);
    return target;
  });
}

async function build(signal?: AbortSignal): Promise<void> {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", RELANCE_DIST_DIR: "" };
  await runQuietly(process.execPath, [next, "build"], { env, signal });
}

function keepCopy(target: string): void {
  const unfinished = `${target}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(BUILDS, { recursive: true });
  const served = (file: string) => !NOT_SERVED.has(path.relative(".next", file).split(path.sep)[0] ?? "");
  cpSync(".next", unfinished, { recursive: true, filter: served });
  renameSync(unfinished, target);
}

/** Older builds go, unless an instance still serves from one. */
function discardUnused(current: string): void {
  for (const name of readdirSync(BUILDS)) {
    const folder = path.join(BUILDS, name);
    if (folder === current) continue;
    const users = readdirSync(folder).filter((file) => file.startsWith(USER_PREFIX));
    if (!users.some((user) => holderOf(path.join(folder, user)))) rmSync(folder, { recursive: true, force: true });
  }
}
