import type { Database } from "@/lib/db/client";

/** Clocks of one case, as an unanswered notice leaves them. */
const KINDS = ["acknowledge", "answer", "takedown"];

/**
 * Fills an empty database with cases whose three platform clocks run: rows as the app writes them, made by the server itself, since a million
 * notices would take an hour to log one by one. The first moment of every clock lies a month ahead.
 */
export async function fillWithRunningClocks(database: Database, clocks: number): Promise<void> {
  const cases = Math.ceil(clocks / KINDS.length);
  await database.$executeRaw`TRUNCATE case_clock, outbox_message`;
  await database.$executeRaw`
    INSERT INTO abuse_case (id, reference, status, category, severity, platform, surface, life_safety, opened_at, answered, first_notice_at,
      unanswered_since, next_due_at, notice_count, receipt_count, report_count, last_sequence, version, last_hash, notifier, silence_bar)
    SELECT gen_random_uuid(), 'BENCH-' || n, 'awaiting_platform', 'ncii', 'S1', 'discord', 'public', false, now(), false, now(),
      now(), now() + interval '1 month', 1, 0, 1, 4, 4, repeat('0', 64), 'volunteer',
      '{"from": "2026-01-09T09:00:00.000Z", "closedTo": null, "stretches": [], "marks": [], "notices": 1, "receipts": 0, "answers": 0}'
    FROM generate_series((SELECT count(*) + 1 FROM abuse_case), ${cases}) AS n`;
  await database.$executeRaw`
    INSERT INTO case_clock (case_id, clock_id, kind, ordinal, owner, basis, started_at, due_at, due_legal_latest, next_moment_at, pending, proposals)
    SELECT id, kind || '.policy', kind, 1, 'platform', 'policy', now(), now() + interval '2 months', now() + interval '2 months',
      ahead.at, jsonb_build_array(
        jsonb_build_object('name', '50%', 'at', to_char(ahead.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
        jsonb_build_object('name', '80%', 'at', '2098-01-01T00:00:00.000Z'), jsonb_build_object('name', '100%', 'at', '2099-01-01T00:00:00.000Z'),
        jsonb_build_object('name', '+1d', 'at', '2099-01-02T00:00:00.000Z')), '{"100%": "follow_up"}'
    FROM (SELECT id FROM abuse_case ORDER BY id LIMIT ${cases}) AS filed, unnest(${KINDS}::text[]) AS kind,
      LATERAL (SELECT now() + interval '1 month' + random() * interval '1 month' AS at) AS ahead`;
  await settle(database);
}

/** Makes this many clocks due within the last minute, spread over the table. */
export async function makeDue(database: Database, clocks: number): Promise<void> {
  await database.$executeRaw`
    UPDATE case_clock SET next_moment_at = due.at,
      pending = jsonb_build_array(jsonb_build_object('name', '50%', 'at', to_char(due.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
        jsonb_build_object('name', '80%', 'at', '2098-01-01T00:00:00.000Z'), jsonb_build_object('name', '100%', 'at', '2099-01-01T00:00:00.000Z'),
        jsonb_build_object('name', '+1d', 'at', '2099-01-02T00:00:00.000Z'))
    FROM (SELECT case_id, clock_id, now() - random() * interval '1 minute' AS at FROM case_clock ORDER BY md5(case_id::text || clock_id) LIMIT ${clocks}) AS due
    WHERE case_clock.case_id = due.case_id AND case_clock.clock_id = due.clock_id`;
  await settle(database);
}

/** No vacuum of an earlier step should run during a later one. */
async function settle(database: Database): Promise<void> {
  await database.$executeRawUnsafe("VACUUM ANALYZE case_clock");
  await database.$executeRawUnsafe("VACUUM ANALYZE abuse_case");
  await database.$executeRawUnsafe("CHECKPOINT").catch(() => undefined);
}
