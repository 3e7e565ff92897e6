import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { prepareTemplate } from "@/lib/db/test-database";
import { startEmbeddedDatabase } from "../start/embedded-database";
import { postGuard } from "../start/guard";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    ownerUrl: string;
  }
}

/** A test database is thrown away whatever happens, so nothing need survive a power cut. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** Once for a whole run: a server of its own in a new folder, and the template every test file's database is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "relance-test-"));
  const guard = postGuard();
  const giveUp = (reason: string) => {
    throw new Error(reason);
  };
  const server = await startEmbeddedDatabase({ dataDir, guard, giveUp, settings: FAST });
  await prepareTemplate(server.adminUrl, server.url);
  project.provide("adminUrl", server.adminUrl);
  project.provide("ownerUrl", server.url);
  return async () => {
    await server.stop();
    guard.dismiss();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
