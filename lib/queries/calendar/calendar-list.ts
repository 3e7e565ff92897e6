import "server-only";
import { z } from "zod";
import { ruleHistory } from "@/lib/db/rule-store";
import { holidaysKnownUntil, holidaysRunOut } from "@/lib/domain/clock/holidays-known";
import { calendarsInForce, policiesInForce } from "@/lib/domain/policy/in-force";
import { policiesUsing } from "@/lib/domain/policy/policies-using";
import { defineQuery } from "../query";

/** Every calendar as it is in force, and by how many policies in force it is used. */
export const calendarListQuery = defineQuery({
  name: "calendar-list",
  permission: "calendar.read",
  input: z.strictObject({}),
  read: async (db, _input, { now }) => {
    const { policies, calendars } = await ruleHistory(db);
    const held = policiesInForce(policies, now);
    const items = calendarsInForce(calendars, now).map(({ key, name, version, validFrom, hours }) => ({
      key,
      name,
      version,
      validFrom,
      timeZone: hours.timeZone,
      hasHolidays: hours.holidays.length > 0,
      holidaysUntil: holidaysKnownUntil(hours, now),
      holidaysRunOut: holidaysRunOut(hours, now),
      policyCount: policiesUsing(key, held).length,
    }));
    return { items: items.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  },
});
