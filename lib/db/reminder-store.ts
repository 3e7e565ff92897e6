import "server-only";
import { NOTIFIED_EVENTS, type Notified } from "@/lib/domain/case/notified-events";
import type { Platform } from "@/lib/domain/item/platform";
import type { Severity } from "@/lib/domain/law/category";
import type { Transaction } from "./client";

/** What one line of a reminder tells: of one clock, the furthest that it has come; or one thing that came in or went wrong. */
export interface Reminder {
  readonly reference: string;
  readonly platform: Platform;
  readonly severity: Severity;
  readonly reachedAt: Date;
  readonly event: Notified;
}

interface Gathering {
  readonly mailId: string;
  readonly personId: string;
  readonly until: Date;
}

/**
 * Gathers into one mail all that a person may be mailed of by now, and answers what of it is still waited on and unread. No other mail gathers
 * the same, and a mail that is tried again carries what it carried.
 *
 * @param until the moment for which the mail was asked; the present counts where it is later
 */
export async function gatherReminders(tx: Transaction, { mailId, personId, until }: Gathering): Promise<Reminder[]> {
  await tx.$executeRaw`
    UPDATE notification SET mail_id = ${mailId}::uuid
    WHERE person_id = ${personId}::uuid AND mail_id IS NULL AND deliver_at <= greatest(${until}::timestamptz, statement_timestamp())
      AND NOT EXISTS (SELECT FROM notification gathered WHERE gathered.mail_id = ${mailId}::uuid)`;
  return tx.$queryRaw<Reminder[]>`
    SELECT DISTINCT ON (event.case_id, coalesce(clock.clock_id, event.sequence::text))
      owner_case.reference, owner_case.platform, owner_case.severity, event.occurred_at AS "reachedAt",
      json_build_object('type', event.type, 'data', event.data) AS event
    FROM notification
    JOIN case_event event ON event.case_id = notification.case_id AND event.sequence = notification.sequence
    LEFT JOIN case_clock clock ON clock.case_id = event.case_id AND clock.clock_id = event.data ->> 'clockId'
      AND clock.stopped_at IS NULL AND clock.abandoned_at IS NULL
    JOIN abuse_case owner_case ON owner_case.id = event.case_id
    WHERE notification.mail_id = ${mailId}::uuid AND notification.read_at IS NULL
      AND (clock.clock_id IS NOT NULL OR event.type = ANY(${[...NOTIFIED_EVENTS]}))
    ORDER BY event.case_id, coalesce(clock.clock_id, event.sequence::text), event.sequence DESC`;
}

/** Says that the mail of this message went out. */
export async function markMailed(tx: Transaction, mailId: string, at: Date): Promise<void> {
  await tx.notification.updateMany({ where: { mailId, mailedAt: null }, data: { mailedAt: at } });
}
