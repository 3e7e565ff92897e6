import "server-only";
import { randomUUID } from "node:crypto";
import type { Moment } from "@/lib/domain/clock/schedule";
import type { chainEvents } from "./case-event-row";
import type { Transaction } from "./client";

type EventRow = ReturnType<typeof chainEvents>[number]["row"];

/** One announcement: the event, and what the clock has still to announce where this is the last of its moments that were reached. */
export interface Announcement {
  readonly event: EventRow;
  readonly clockId: string;
  readonly pending: readonly Moment[] | null;
  /** Whether the log of the case ends here. */
  readonly isEnd: boolean;
}

/**
 * Writes what a sweep announces in one statement: the events, the ends of their logs, the next moment of each clock, and one message
 * to the worker that tells people. All of it or nothing: whoever dies before the commit has announced nothing.
 */
export async function writeAnnouncements(tx: Transaction, announcements: readonly Announcement[], at: Date): Promise<void> {
  const [first] = announcements;
  if (first === undefined) return;
  const { type, actor } = first.event;
  const rows = announcements.map(({ event, clockId, pending, isEnd }) => [
    event.caseId, event.sequence, event.occurredAt, event.data, event.previousHash, event.hash, clockId, pending, isEnd,
  ]);
  const told = { announced: announcements.map(({ event: { caseId, sequence } }) => ({ caseId, sequence })) };
  await tx.$executeRaw`
    WITH announced AS MATERIALIZED (
      SELECT (cells ->> 0)::uuid AS case_id, (cells ->> 1)::integer AS sequence, (cells ->> 2)::timestamptz AS occurred_at, cells -> 3 AS data,
        cells ->> 4 AS previous_hash, cells ->> 5 AS hash, cells ->> 6 AS clock_id, nullif(cells -> 7, 'null'::jsonb) AS pending,
        (cells ->> 8)::boolean AS is_end
      FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS row(cells)
    ), added AS (
      INSERT INTO case_event (case_id, sequence, type, occurred_at, recorded_at, actor, data, previous_hash, hash)
      SELECT case_id, sequence, ${type}, occurred_at, ${at}, ${JSON.stringify(actor)}::jsonb, data, previous_hash, hash FROM announced
    ), lengthened AS (
      UPDATE abuse_case SET last_sequence = announced.sequence, last_hash = announced.hash
      FROM announced WHERE abuse_case.id = announced.case_id AND announced.is_end
    ), advanced AS (
      UPDATE case_clock SET pending = announced.pending, next_moment_at = (announced.pending -> 0 ->> 'at')::timestamptz
      FROM announced
      WHERE announced.pending IS NOT NULL AND case_clock.case_id = announced.case_id AND case_clock.clock_id = announced.clock_id
    )
    INSERT INTO outbox_message (id, kind, payload, due_at)
    VALUES (${randomUUID()}::uuid, 'clock_news', ${JSON.stringify(told)}::jsonb, ${at})`;
}
