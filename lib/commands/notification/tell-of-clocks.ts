import "server-only";
import { z } from "zod";
import { databaseTime } from "@/lib/db/database-time";
import { openThresholds, writeNotifications, type NewNotification, type OpenThreshold } from "@/lib/db/notification-store";
import { enqueueChasing, enqueueReportersNews } from "@/lib/db/outbox";
import { listRecipients } from "@/lib/db/person-store";
import { rulesInForce } from "@/lib/db/rule-store";
import { whenToTell, type Telling } from "@/lib/domain/clock/when-to-tell";
import { isForReporters, whomToTell } from "@/lib/domain/clock/whom-to-tell";
import type { Severity } from "@/lib/domain/law/category";
import type { CalendarVersion } from "@/lib/domain/policy/policy";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";

const input = z.strictObject({
  announced: z.array(z.strictObject({ caseId: z.uuid(), sequence: z.int().positive() })),
  /** The time of a story or a test; the database's own where left out. */
  asOf: instant.optional(),
});

/**
 * Tells of what clocks have announced: a notification for everybody who can act, and a mail to be sent in their hours. Those who reported are
 * told only that there is news. What nobody waits for any more is passed over. Done again, it tells nobody twice.
 */
export const tellOfClocksCommand = defineCommand({
  name: "tell-of-clocks",
  permission: "notification.send",
  input,
  handle: async (tx, { announced, asOf }) => {
    const at = asOf ?? (await databaseTime(tx));
    const open = await openThresholds(tx, announced);
    const people = await listRecipients(tx, [...new Set(open.map(({ platform }) => platform))]);
    const hasHours = people.some(({ workingCalendar }) => workingCalendar !== null);
    const whenFor = tellings(hasHours ? (await rulesInForce(tx, at)).calendars : [], at);
    const notifications = open.flatMap((reached) =>
      whomToTell(reached, people).map(({ id, workingCalendar }): NewNotification => {
        const { caseId, sequence, reachedAt, severity } = reached;
        return { personId: id, caseId, sequence, reachedAt, ...whenFor(workingCalendar, severity) };
      }),
    );
    if (notifications.length > 0) await writeNotifications(tx, notifications, at);
    await enqueueChasing(tx, open.filter(({ proposal }) => proposal === "follow_up" || proposal === "next_rung"), at);
    await enqueueReportersNews(tx, lastForReporters(open), at);
    return { thresholds: open.length, notifications: notifications.length };
  },
});

/** When to tell, by the key of somebody's calendar: worked out once for all who share it. A key that no calendar has is no calendar. */
function tellings(calendars: readonly CalendarVersion[], at: Date): (key: string | null, severity: Severity) => Telling {
  const known = new Map<string, Telling>();
  return (key, severity) => {
    const place = `${severity} ${key}`;
    const telling = known.get(place) ?? whenToTell(calendars.find((calendar) => calendar.key === key)?.hours ?? null, severity, at);
    known.set(place, telling);
    return telling;
  };
}

/** One for each case whose reporters can act, named by the last event of it: however much was announced at once, they are told once. */
function lastForReporters(open: readonly OpenThreshold[]): OpenThreshold[] {
  const ordered = open.filter(({ owner }) => isForReporters(owner)).sort((a, b) => a.sequence - b.sequence);
  return [...new Map(ordered.map((reached) => [reached.caseId, reached])).values()];
}
