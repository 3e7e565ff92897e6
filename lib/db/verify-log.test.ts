import { beforeAll, describe, expect, test } from "vitest";
import { aPerson, filed } from "@/lib/commands/testing/support";
import { database } from "./client";
import { verifyLog } from "./verify-log";

/** Tampers as somebody with full rights on the server could: with the triggers set aside. */
async function tamper(sql: string): Promise<void> {
  await database().$transaction([
    database().$executeRawUnsafe("ALTER TABLE case_event DISABLE TRIGGER USER"),
    database().$executeRawUnsafe(sql),
    database().$executeRawUnsafe("ALTER TABLE case_event ENABLE TRIGGER USER"),
  ]);
}

describe("verifying the log", () => {
  let reference = "";
  let caseId = "";

  beforeAll(async () => {
    const reporter = await aPerson("reporter");
    await filed(reporter);
    reference = (await filed(reporter)).case.reference;
    const row = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
    caseId = row.id;
  });

  test("finds nothing wrong in a log that nobody touched", async () => {
    expect(await verifyLog(database())).toEqual({ cases: 2, events: 4, faults: [] });
  });

  test("names the first event whose data was altered (LAW.md section 8, case 32)", async () => {
    await tamper(`UPDATE case_event SET data = data || '{"joined": true}' WHERE case_id = '${caseId}' AND sequence = 2`);
    expect((await verifyLog(database())).faults).toEqual([{ reference, sequence: 2, fault: "hash" }]);
  });

  test("names the end where the last event was cut off", async () => {
    await tamper(`DELETE FROM case_event WHERE case_id = '${caseId}' AND sequence = 2`);
    expect((await verifyLog(database())).faults).toEqual([{ reference, sequence: 2, fault: "hash" }]);
  });
});
