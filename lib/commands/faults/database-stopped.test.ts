import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type Database } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { ask } from "@/lib/queries/ask";
import { caseListQuery } from "@/lib/queries/case/case-list";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "@/scripts/start/embedded-database";
import { postGuard } from "@/scripts/start/guard";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { fileReportCommand } from "../report/file-report";
import { run } from "../run";
import { answered, aReport, refusedWith } from "../testing/support";

const ANALYST: Actor = { ...SYSTEM, role: "analyst", label: "an analyst" };

const giveUp = (reason: string) => {
  throw new Error(reason);
};

describe("a database that stops while the app runs", () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "relance-outage-"));
  const guard = postGuard();
  const start = () => startEmbeddedDatabase({ dataDir, guard, giveUp });
  let server: EmbeddedDatabase;
  let database: Database;

  beforeAll(async () => {
    server = await start();
    await migrate(server.url);
    database = openDatabase(server.url);
  }, 60_000);

  afterAll(async () => {
    await database.$disconnect();
    await server.stop();
    guard.dismiss();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test("is said to be away for now, and used again as soon as it is back, without a restart", async () => {
    answered(await run(fileReportCommand, aReport(), ANALYST, { database }));
    await server.stop();
    expect(refusedWith(await run(fileReportCommand, aReport(), ANALYST, { database }))).toEqual(["unavailable"]);
    expect(refusedWith(await ask(caseListQuery, {}, ANALYST, { database }))).toEqual(["unavailable"]);

    server = await start();
    const { items } = answered(await ask(caseListQuery, {}, ANALYST, { database }));
    expect(items).toHaveLength(1);
    answered(await run(fileReportCommand, aReport(), ANALYST, { database }));
  }, 60_000);

  test("loses a write that it stopped in the middle of, whole, and says so", async () => {
    const before = await database.caseEvent.count();
    const stopMidway = {
      ...fileReportCommand,
      handle: async (...parameters: Parameters<typeof fileReportCommand.handle>) => {
        const answer = await fileReportCommand.handle(...parameters);
        await server.stop();
        return answer;
      },
    };
    expect(refusedWith(await run(stopMidway, aReport(), ANALYST, { database }))).toEqual(["unavailable"]);
    server = await start();
    expect(await database.caseEvent.count()).toBe(before);
  }, 60_000);
});
