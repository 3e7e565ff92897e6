import "server-only";
import { z } from "zod";
import { rulesInForce } from "@/lib/db/rule-store";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";

const input = z.strictObject({
  /** Key of a calendar that is in force; null is at any time. */
  calendar: z.string().max(200).nullable(),
});

/** Keeps the hours in which somebody wants to be reminded. */
export const setWorkingHoursCommand = defineCommand({
  name: "set-working-hours",
  permission: "settings.own",
  input,
  handle: async (tx, { calendar }, { actor, now }) => {
    const { calendars } = await rulesInForce(tx, now);
    const isKnown = calendar === null || calendars.some(({ key }) => key === calendar);
    if (!isKnown) return refuse("field_choice", { path: "calendar" });
    await tx.person.updateMany({ where: { id: { in: actor.id === null ? [] : [actor.id] } }, data: { workingCalendar: calendar } });
    return { calendar };
  },
});
