import "server-only";
import { randomUUID } from "node:crypto";
import type { Moment } from "@/lib/domain/clock/schedule";
import type { ChainEnd, chainEvents } from "./case-event-row";
import type { Transaction } from "./client";

type EventRow = ReturnType<typeof chainEvents>[number]["row"];

/** All that one sweep has to write. */
export interface Announcements {
  readonly events: readonly EventRow[];
  /** The new end of the log of each case that was added to. */
  readonly ends: readonly ChainEnd[];
  /** What each claimed clock has still to announce. */
  readonly clocks: readonly { readonly caseId: string; readonly clockId: string; readonly pending: readonly Moment[] }[];
  readonly at: Date;
}

/**
 * Writes what a sweep announces in one statement: the events, the ends of their logs, the next moment of each clock, and one message
 * to the worker that tells people. All of it or nothing: whoever dies before the commit has announced nothing.
 */
export async function writeAnnouncements(tx: Transaction, { events, ends, clocks, at }: Announcements): Promise<void> {
  const told = { announced: events.map(({ caseId, sequence }) => ({ caseId, sequence })) };
  await tx.$executeRaw`
    WITH added AS (
      INSERT INTO case_event (case_id, sequence, type, occurred_at, recorded_at, actor, actor_id, data, previous_hash, hash)
      SELECT "caseId", sequence, type, "occurredAt", "recordedAt", actor, "actorId", data, "previousHash", hash
      FROM json_to_recordset(${JSON.stringify(events)}::json) AS event(
        "caseId" uuid, sequence integer, type text, "occurredAt" timestamptz, "recordedAt" timestamptz, actor jsonb, "actorId" uuid,
        data jsonb, "previousHash" text, hash text)
    ), lengthened AS (
      UPDATE abuse_case SET last_sequence = log.sequence, last_hash = log.hash
      FROM json_to_recordset(${JSON.stringify(ends)}::json) AS log("caseId" uuid, sequence integer, hash text)
      WHERE id = log."caseId"
    ), advanced AS (
      UPDATE case_clock SET pending = clock.pending, next_moment_at = (clock.pending -> 0 ->> 'at')::timestamptz
      FROM json_to_recordset(${JSON.stringify(clocks)}::json) AS clock("caseId" uuid, "clockId" text, pending jsonb)
      WHERE case_id = clock."caseId" AND clock_id = clock."clockId"
    )
    INSERT INTO outbox_message (id, kind, payload, due_at)
    VALUES (${randomUUID()}::uuid, 'clock_news', ${JSON.stringify(told)}::jsonb, ${at})`;
}
