import "server-only";
import { z } from "zod";
import { holidaysKnownUntil, holidaysRunOut } from "@/lib/domain/clock/holidays-known";
import { countedEnds } from "@/lib/domain/clock/hours-preview";
import { instantOnWall } from "@/lib/domain/clock/wall-instant";
import { refuse } from "@/lib/domain/refusal";
import { calendarHours } from "@/lib/input/calendar-hours";
import { defineQuery } from "../query";

const input = z.strictObject({
  hours: calendarHours,
  /** A date and time of the calendar's own wall clock, `2026-03-02T09:00`. */
  start: z.string(),
});

/** What hours that nobody has saved yet would do, by the arithmetic that clocks run by. */
export const hoursPreviewQuery = defineQuery({
  name: "hours-preview",
  permission: "calendar.manage",
  input,
  read: async (_db, { hours, start }, { now }) => {
    const from = instantOnWall(start, hours.timeZone);
    if (from === null) return refuse("date_invalid", { path: "start" });
    return { start: from, ends: countedEnds(hours, from), holidaysUntil: holidaysKnownUntil(hours, now), holidaysRunOut: holidaysRunOut(hours, now) };
  },
});
