import type { Actor } from "@/lib/domain/access/actor";
import { publishCalendarCommand } from "../calendar/publish-calendar";
import { run, type RunOptions } from "../run";
import { answered } from "./support";

const DAY = [{ from: "09:00", to: "17:00" }];

/** A calendar that passes every check: a week of offices in Paris. */
export function aCalendarDraft(changes: Record<string, unknown> = {}) {
  return { name: "Desk of the morning", hours: anOfficeWeek(), reason: "To have one.", ...changes };
}

export function anOfficeWeek(changes: Record<string, unknown> = {}) {
  return { timeZone: "Europe/Paris", weekly: [DAY, DAY, DAY, DAY, DAY, [], []], holidays: [], exceptions: {}, ...changes };
}

/** Publishes a calendar that must be sound; its key and version. */
export async function publishedCalendar(actor: Actor, changes: Record<string, unknown> = {}, options?: RunOptions) {
  return answered(await run(publishCalendarCommand, aCalendarDraft(changes), actor, options)).calendar;
}
