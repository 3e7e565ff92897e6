import { beforeAll, describe, expect, test } from "vitest";
import { aPerson, filed } from "@/lib/commands/testing/support";
import { database } from "./client";
import { verifyLog } from "./verify-log";
import { thisFileBreaksTheLog } from "@/lib/commands/testing/tampering";

thisFileBreaksTheLog();

/** Tampers as somebody with full rights on the server could: rights taken back, triggers set aside. */
async function tamper(sql: string): Promise<void> {
  await database().$transaction([
    database().$executeRawUnsafe("GRANT UPDATE, DELETE ON case_event TO CURRENT_USER"),
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

  test("finds a row that is not what its log folds to", async () => {
    await database().abuseCase.update({ where: { id: caseId }, data: { reportCount: 7 } });
    expect((await verifyLog(database())).faults).toEqual([{ reference, sequence: 2, fault: "rows" }]);
    await database().abuseCase.update({ where: { id: caseId }, data: { reportCount: 1 } });
    expect((await verifyLog(database())).faults).toEqual([]);
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
