import "server-only";
import { z } from "zod";
import { ruleHistory } from "@/lib/db/rule-store";
import { holidaysKnownUntil, holidaysRunOut } from "@/lib/domain/clock/holidays-known";
import { countedEnds } from "@/lib/domain/clock/hours-preview";
import { instantOnWall } from "@/lib/domain/clock/wall-instant";
import { calendarsInForce, policiesInForce } from "@/lib/domain/policy/in-force";
import { policiesUsing } from "@/lib/domain/policy/policies-using";
import type { CalendarVersion } from "@/lib/domain/policy/policy";
import { refuse } from "@/lib/domain/refusal";
import { TEXT_LIMITS } from "@/lib/input/fields";
import { defineQuery } from "../query";

const input = z.strictObject({
  key: z.string().max(TEXT_LIMITS.short),
  /** A date and time of the calendar's own wall clock, `2026-03-02T09:00`, from which to count; what is none counts from now. */
  start: z.string().optional(),
});

/** One calendar: what it says, from which versions it came, which policies use it, and what it does to a start chosen by the reader. */
export const calendarPageQuery = defineQuery({
  name: "calendar-page",
  permission: "calendar.read",
  input,
  read: async (db, { key, start }, { now }) => {
    const { policies, calendars } = await ruleHistory(db);
    const versions = calendars.filter((calendar) => calendar.key === key).sort((a, b) => b.version - a.version);
    const [inForce] = calendarsInForce(versions, now);
    if (inForce === undefined) return refuse("not_found");
    return {
      inForce,
      /** The latest first: the next is written upon it. */
      versions,
      usedBy: policiesUsing(key, policiesInForce(policies, now)).map((policy) => ({ key: policy.key, name: policy.name })),
      holidaysUntil: holidaysKnownUntil(inForce.hours, now),
      holidaysRunOut: holidaysRunOut(inForce.hours, now),
      preview: previewOf(inForce, start, now),
    };
  },
});

function previewOf({ hours }: CalendarVersion, start: string | undefined, now: Date) {
  const from = (start === undefined ? null : instantOnWall(start, hours.timeZone)) ?? now;
  return { start: from, ends: countedEnds(hours, from) };
}
