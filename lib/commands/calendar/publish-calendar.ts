import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { ruleHistory } from "@/lib/db/rule-store";
import { insertRuleVersion, lockRules } from "@/lib/db/rule-writer";
import { nextCalendar } from "@/lib/domain/policy/next-calendar";
import { isRefusal } from "@/lib/domain/refusal";
import { calendarHours, dateNames } from "@/lib/input/calendar-hours";
import { safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  /** Absent for a new calendar. */
  key: z.string().max(TEXT_LIMITS.short).optional(),
  /** The highest version of that key that its author saw. */
  seenVersion: version.optional(),
  name: safeText(TEXT_LIMITS.short),
  hours: calendarHours,
  dateNames: dateNames.optional(),
  reason: safeText(TEXT_LIMITS.reason),
});

/** Publishes a new calendar, or the next version of one, for cases to come. Clocks that run keep the hours that their case has copied. */
export const publishCalendarCommand = defineCommand({
  name: "publish-calendar",
  permission: "calendar.manage",
  input,
  handle: async (tx, draft, { actor, now }) => {
    await lockRules(tx);
    const { calendars } = await ruleHistory(tx);
    const calendar = nextCalendar(draft, calendars, { author: actor.label, now });
    if (isRefusal(calendar)) return calendar;
    const { logged, id } = loggedActor(actor);
    await insertRuleVersion(tx, "calendar", calendar, { authorId: id, now });
    await logAdmin(tx, logged, { type: "calendar_published", subjectId: calendar.key, data: { version: calendar.version } }, now);
    return { calendar: { key: calendar.key, version: calendar.version } };
  },
});
