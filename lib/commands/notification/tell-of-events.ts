import "server-only";
import { z } from "zod";
import { databaseTime } from "@/lib/db/database-time";
import { notifiedAt, writeNotifications, type NewNotification } from "@/lib/db/notification-store";
import { listRecipients } from "@/lib/db/person-store";
import { rulesInForce } from "@/lib/db/rule-store";
import { whomToTellOfEvent } from "@/lib/domain/case/notified-events";
import { whenToTell } from "@/lib/domain/clock/when-to-tell";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";

const input = z.strictObject({
  caseId: z.uuid(),
  sequences: z.array(z.int().positive()).max(100),
  /** The time of a story or a test; the database's own where left out. */
  asOf: instant.optional(),
});

/** Tells staff of what came in, what went wrong and what waits to be read: a notification each, and a mail in their hours. Done again, it tells nobody twice. */
export const tellOfEventsCommand = defineCommand({
  name: "tell-of-events",
  permission: "notification.send",
  input,
  handle: async (tx, { caseId, sequences, asOf }) => {
    const at = asOf ?? (await databaseTime(tx));
    const events = await notifiedAt(tx, sequences.map((sequence) => ({ caseId, sequence })));
    const people = await listRecipients(tx, []);
    const { calendars } = await rulesInForce(tx, at);
    const notifications = events.flatMap(({ sequence, severity, occurredAt, ...event }) =>
      whomToTellOfEvent(event, people).map(({ id, workingCalendar }): NewNotification => {
        const hours = calendars.find(({ key }) => key === workingCalendar)?.hours ?? null;
        return { personId: id, caseId, sequence, reachedAt: occurredAt, ...whenToTell(hours, severity, at) };
      }),
    );
    if (notifications.length > 0) await writeNotifications(tx, notifications, at);
    return { events: events.length, notifications: notifications.length };
  },
});
