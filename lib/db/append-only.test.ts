import { beforeAll, describe, expect, test } from "vitest";
import { accept, walkOf } from "@/lib/commands/testing/story";
import { answered, aPerson, filed } from "@/lib/commands/testing/support";
import { run } from "@/lib/commands/run";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { SYSTEM } from "@/lib/domain/access/actor";
import { database } from "./client";
import { thisFileBreaksTheLog } from "@/lib/commands/testing/tampering";

thisFileBreaksTheLog();

beforeAll(async () => {
  const reporter = await aPerson("reporter");
  await accept(walkOf(await filed(reporter, {}, new Date("2026-03-02T09:00:00.000Z"))), await aPerson("analyst"));
  answered(await run(changePersonCommand, { id: reporter.id, role: "reporter", isActive: true }, SYSTEM));
});

const partitions = async () => {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'case_event'::regclass ORDER BY 1`;
  return rows.map((row) => row.name);
};

const refused = (sql: string, why = /permission denied for table/) => expect(database().$executeRawUnsafe(sql), sql).rejects.toThrow(why);

describe("what stands in a log is neither changed nor taken away", () => {
  test.each(["case_event", "case_event_2026", "admin_event"])("not in %s", async (table) => {
    const [row] = await database().$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM ${table}`);
    expect(row?.count).toBeGreaterThan(0n);
    await refused(`UPDATE ${table} SET actor = actor`);
    await refused(`DELETE FROM ${table}`);
    await refused(`TRUNCATE ${table} CASCADE`);
    const [after] = await database().$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM ${table}`);
    expect(after).toEqual(row);
  });

  test("nor in any partition there is", async () => {
    const names = await partitions();
    expect(names).toHaveLength(22);
    for (const name of names) await refused(`TRUNCATE ${name}`);
  });

  test("nor by somebody who has given the rights back to themselves: the triggers stand behind them", async () => {
    const byTrigger = /is append-only: (UPDATE|DELETE|TRUNCATE) refused/;
    for (const table of ["case_event", "case_event_2026", "admin_event"]) {
      await database().$executeRawUnsafe(`GRANT UPDATE, DELETE, TRUNCATE ON ${table} TO CURRENT_USER`);
      await refused(`UPDATE ${table} SET actor = actor`, byTrigger);
      await refused(`DELETE FROM ${table}`, byTrigger);
      await refused(`TRUNCATE ${table} CASCADE`, byTrigger);
      await database().$executeRawUnsafe(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM CURRENT_USER`);
    }
  });

  test("nor together with the case that it tells of", async () => {
    await refused("TRUNCATE abuse_case CASCADE");
    await expect(database().$executeRawUnsafe("DELETE FROM abuse_case")).rejects.toThrow();
  });
});

describe("every event finds a partition", () => {
  test.each(["1999-12-31T23:59:59.999Z", "2025-12-31T23:59:59.999Z", "2026-01-01T00:00:00.000Z", "2045-12-31T23:59:59.999Z", "2101-01-01T00:00:00.000Z"])(
    "recorded at %s",
    async (recordedAt) => {
      const [row] = await database().$queryRaw<{ id: string }[]>`SELECT id FROM abuse_case LIMIT 1`;
      const write = database().$executeRaw`
        INSERT INTO case_event (case_id, sequence, type, occurred_at, recorded_at, actor, data, previous_hash, hash)
        VALUES (${row?.id}::uuid, 900, 'note_added', now(), ${recordedAt}::timestamptz, '{}', '{}', repeat('0', 64), repeat('0', 64))`;
      expect(await write).toBe(1);
    },
  );
});
