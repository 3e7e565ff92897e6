import "server-only";
import { z } from "zod";
import { workingCalendarOf } from "@/lib/db/person-store";
import { rulesInForce } from "@/lib/db/rule-store";
import { defineQuery } from "../query";

/** The hours one may choose to be reminded in, and those chosen: null is at any time, also where the calendar chosen is not there any more. */
export const workingHoursQuery = defineQuery({
  name: "working-hours",
  permission: "settings.own",
  input: z.strictObject({}),
  read: async (db, _input, { actor, now }) => {
    const { calendars } = await rulesInForce(db, now);
    const chosen = actor.id === null ? null : await workingCalendarOf(db, actor.id);
    return {
      calendars: calendars.map(({ key, name, hours }) => ({ key, name, timeZone: hours.timeZone })),
      chosen: calendars.find(({ key }) => key === chosen)?.key ?? null,
    };
  },
});
