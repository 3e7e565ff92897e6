import "server-only";
import { NOTIFIED_EVENTS, type Notified, type NotifiedEvent } from "@/lib/domain/case/notified-events";
import type { Reached } from "@/lib/domain/clock/whom-to-tell";
import type { ProposedStep } from "@/lib/domain/clock/terms";
import type { Severity } from "@/lib/domain/law/category";
import type { Reader, Transaction } from "./client";

/** An event's place in the log of its case. */
export interface EventPlace {
  readonly caseId: string;
  readonly sequence: number;
}

/** A threshold that was announced and is still waited on, with what decides who is told of it, and when. */
export interface OpenThreshold extends EventPlace, Reached {
  readonly reachedAt: Date;
  readonly severity: Severity;
  readonly proposal: ProposedStep | null;
}

/** Those of the announced thresholds on which somebody can still act: their clocks have neither been stopped nor given up. One statement. */
export async function openThresholds(db: Reader, announced: readonly EventPlace[]): Promise<OpenThreshold[]> {
  return db.$queryRaw<OpenThreshold[]>`
    SELECT event.case_id AS "caseId", event.sequence, event.occurred_at AS "reachedAt", event.data ->> 'owner' AS owner, event.data ->> 'threshold' AS threshold,
      event.data ->> 'proposal' AS proposal, owner_case.platform, owner_case.severity, owner_case.assignee_id AS "assigneeId"
    FROM json_to_recordset(${JSON.stringify(announced)}::json) AS place("caseId" uuid, sequence integer)
    JOIN case_event event ON event.case_id = place."caseId" AND event.sequence = place.sequence AND event.type = 'clock_threshold_reached'
    JOIN case_clock clock ON clock.case_id = event.case_id AND clock.clock_id = event.data ->> 'clockId'
      AND clock.stopped_at IS NULL AND clock.abandoned_at IS NULL
    JOIN abuse_case owner_case ON owner_case.id = event.case_id`;
}

/** An event that somebody was told of, as its log has it, and whether its clock, where it is of one, is still waited on. */
export type LoggedNotified = EventPlace & Notified & { readonly isOpen: boolean };

/** What stands at these places of the logs. One statement. */
export async function notifiedEvents(db: Reader, places: readonly EventPlace[]): Promise<LoggedNotified[]> {
  const asked = places.map(({ caseId, sequence }) => ({ caseId, sequence }));
  return db.$queryRaw<LoggedNotified[]>`
    SELECT event.case_id AS "caseId", event.sequence, event.type, event.data,
      (event.type <> 'clock_threshold_reached' OR (clock.clock_id IS NOT NULL AND clock.stopped_at IS NULL AND clock.abandoned_at IS NULL)) AS "isOpen"
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS place("caseId" uuid, sequence integer)
    JOIN case_event event ON event.case_id = place."caseId" AND event.sequence = place.sequence
      AND event.type = ANY(${[...NOTIFIED_EVENTS, "clock_threshold_reached"]})
    LEFT JOIN case_clock clock ON clock.case_id = event.case_id AND clock.clock_id = event.data ->> 'clockId'`;
}

/** An event that staff are to be told of, with what decides who, and when. */
export interface NewlyNotified {
  readonly sequence: number;
  readonly type: NotifiedEvent;
  readonly occurredAt: Date;
  readonly actorId: string | null;
  readonly assigneeId: string | null;
  readonly severity: Severity;
}

/** Those of the events at these places that staff are told of. One statement. */
export async function notifiedAt(db: Reader, places: readonly EventPlace[]): Promise<NewlyNotified[]> {
  return db.$queryRaw<NewlyNotified[]>`
    SELECT event.sequence, event.type, event.occurred_at AS "occurredAt", event.actor_id AS "actorId",
      owner_case.assignee_id AS "assigneeId", owner_case.severity
    FROM json_to_recordset(${JSON.stringify(places)}::json) AS place("caseId" uuid, sequence integer)
    JOIN case_event event ON event.case_id = place."caseId" AND event.sequence = place.sequence AND event.type = ANY(${[...NOTIFIED_EVENTS]})
    JOIN abuse_case owner_case ON owner_case.id = event.case_id`;
}

/** One person to be told of one event. */
export interface NewNotification extends EventPlace {
  readonly personId: string;
  readonly reachedAt: Date;
  readonly deliverAt: Date;
  /** When a mail is to go out that carries it. */
  readonly mailAt: Date;
}

/**
 * Writes notifications, and for each person and moment a message to mail what may be mailed by then; for those without an address the
 * notification alone. What was written before is left as it is, and no mail is asked for it again. One statement, however many there are.
 */
export async function writeNotifications(tx: Transaction, notifications: readonly NewNotification[], at: Date): Promise<void> {
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT "personId" AS person_id, "caseId" AS case_id, sequence, "reachedAt" AS reached_at, "deliverAt" AS deliver_at, "mailAt" AS mail_at
      FROM json_to_recordset(${JSON.stringify(notifications)}::json) AS notification(
        "personId" uuid, "caseId" uuid, sequence integer, "reachedAt" timestamptz, "deliverAt" timestamptz, "mailAt" timestamptz)
    ), written AS (
      INSERT INTO notification (id, person_id, case_id, sequence, reached_at, created_at, deliver_at)
      SELECT gen_random_uuid(), person_id, case_id, sequence, reached_at, ${at}, deliver_at FROM wanted
      ON CONFLICT (person_id, case_id, sequence) DO NOTHING
      RETURNING person_id, case_id, sequence
    )
    INSERT INTO outbox_message (id, kind, payload, due_at)
    SELECT gen_random_uuid(), 'reminder_mail', jsonb_build_object('personId', person_id, 'until', max(deliver_at)), mail_at
    FROM written JOIN wanted USING (person_id, case_id, sequence) JOIN person ON person.id = person_id AND email IS NOT NULL
    GROUP BY person_id, mail_at`;
}

/** Says that a person has read all that they had been told by an instant. */
export async function markRead(tx: Transaction, personId: string, until: Date, at: Date): Promise<number> {
  const { count } = await tx.notification.updateMany({ where: { personId, readAt: null, createdAt: { lte: until } }, data: { readAt: at } });
  return count;
}

/** Forgets notifications written before this instant, read or not: what they tell of stays in the logs. */
export async function forgetNotifications(db: Reader, before: Date): Promise<void> {
  await db.notification.deleteMany({ where: { createdAt: { lt: before } } });
}
