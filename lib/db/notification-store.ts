import "server-only";
import type { CaseEventData } from "@/lib/domain/case/event";
import type { Reached } from "@/lib/domain/clock/whom-to-tell";
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
}

/** Those of the announced thresholds on which somebody can still act: their clocks have neither been stopped nor given up. One statement. */
export async function openThresholds(db: Reader, announced: readonly EventPlace[]): Promise<OpenThreshold[]> {
  return db.$queryRaw<OpenThreshold[]>`
    SELECT event.case_id AS "caseId", event.sequence, event.occurred_at AS "reachedAt", event.data ->> 'owner' AS owner, event.data ->> 'threshold' AS threshold,
      owner_case.platform, owner_case.severity, owner_case.assignee_id AS "assigneeId"
    FROM json_to_recordset(${JSON.stringify(announced)}::json) AS place("caseId" uuid, sequence integer)
    JOIN case_event event ON event.case_id = place."caseId" AND event.sequence = place.sequence AND event.type = 'clock_threshold_reached'
    JOIN case_clock clock ON clock.case_id = event.case_id AND clock.clock_id = event.data ->> 'clockId'
      AND clock.stopped_at IS NULL AND clock.abandoned_at IS NULL
    JOIN abuse_case owner_case ON owner_case.id = event.case_id`;
}

/** A threshold as its log has it, and whether its clock is still waited on. */
export interface LoggedThreshold extends EventPlace {
  readonly isOpen: boolean;
  readonly data: CaseEventData["clock_threshold_reached"];
}

/** The thresholds that stand at these places. One statement. */
export async function thresholdsAt(db: Reader, places: readonly EventPlace[]): Promise<LoggedThreshold[]> {
  const asked = places.map(({ caseId, sequence }) => ({ caseId, sequence }));
  return db.$queryRaw<LoggedThreshold[]>`
    SELECT event.case_id AS "caseId", event.sequence, event.data,
      (clock.clock_id IS NOT NULL AND clock.stopped_at IS NULL AND clock.abandoned_at IS NULL) AS "isOpen"
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS place("caseId" uuid, sequence integer)
    JOIN case_event event ON event.case_id = place."caseId" AND event.sequence = place.sequence AND event.type = 'clock_threshold_reached'
    LEFT JOIN case_clock clock ON clock.case_id = event.case_id AND clock.clock_id = event.data ->> 'clockId'`;
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
