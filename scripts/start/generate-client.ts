import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step } from "../bootstrap/progress.mjs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import { withBuildLock } from "./build-lock";
import { hashOf } from "./source-hash";

const OUTPUT = path.join("lib", "db", "generated");
const MARKER = path.join(".tmp", "generated");
const SOURCES = ["prisma/schema", "prisma.config.ts", "package-lock.json"];

/** Writes Prisma's client where it is absent or the schema has changed. */
export async function ensureClient(signal?: AbortSignal): Promise<void> {
  await withBuildLock(async () => {
    const hash = hashOf(SOURCES);
    if (existsSync(OUTPUT) && existsSync(MARKER) && readFileSync(MARKER, "utf8") === hash) return;
    await step("Generating the database client", () => generate(signal));
    writeFileSync(MARKER, hash);
  });
}

async function generate(signal?: AbortSignal): Promise<void> {
  const prisma = path.join("node_modules", "prisma", "build", "index.js");
  // The client needs no engine, yet the command line insists that one be there and would download it. It only looks
  // whether the file exists.
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath;
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: engine, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  await runQuietly(process.execPath, [prisma, "generate"], { env, signal });
}
