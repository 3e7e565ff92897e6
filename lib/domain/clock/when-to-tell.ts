import type { Severity } from "../law/category";
import type { BusinessHours } from "./business-hours";
import { addWorked, workedMs } from "./working-time";

/** For how long reminders are gathered into one mail, so that a day of downtime is told once and not fifty times. */
export const GATHERING_MS = 5 * 60_000;

export interface Telling {
  /** From when on it may be mailed. */
  readonly deliverAt: Date;
  /** When a mail goes out that carries it, with whatever else may be mailed by then. */
  readonly mailAt: Date;
}

/**
 * When somebody is reminded of what was reached: now where they are at work, else when they next are; `hours` null is always. The gathering
 * ends with their hours. Danger to life or to a child (S0) waits for neither. Only the reminder waits: when a deadline was reached or
 * missed is not asked here.
 */
export function whenToTell(hours: BusinessHours | null, severity: Severity, now: Date): Telling {
  if (severity === "S0") return { deliverAt: now, mailAt: now };
  const deliverAt = nextWorkingInstant(hours, now);
  const gathered = workedMs(hours, deliverAt, new Date(deliverAt.getTime() + GATHERING_MS));
  return { deliverAt, mailAt: addWorked(hours, deliverAt, gathered) };
}

/** This instant where it counts, else the first that does: the one by whose end a millisecond has counted. */
function nextWorkingInstant(hours: BusinessHours | null, now: Date): Date {
  return new Date(addWorked(hours, now, 1).getTime() - 1);
}
