import { daysAfter, latestReadingOfHours, monthsAfter } from "../clock/regulation-1182-71";
import { hours } from "./duration";
import type { Statute } from "./statutes";

/** When a deadline in law ends, in the two readings it can be given. */
export interface StatutoryDue {
  /** Plain: whoever acts by then is on time whichever way one counts. Chase by it. */
  readonly until: Date;
  /** The latest that the law's own counting allows: only after it may anybody say "breach" (LAW case 16). */
  readonly untilLegalLatest: Date;
}

/** The zone whose days count for days and months, and whose public holidays do: that of the organisation that runs Relance. */
const ZONE = "Europe/Paris";

/**
 * When the deadline of a statute ends that started at an instant. Hours are elapsed ones and move over no weekend. `extended`: its one
 * further period was taken, which counts from the same start (DSA art. 21(4): 90 days, 180 in all, LAW case 18); where the statute knows no
 * further period it changes nothing.
 */
export function statutoryDue({ length }: Statute, startedAt: Date, { extended }: { readonly extended: boolean }): StatutoryDue {
  if ("hours" in length) {
    const until = new Date(startedAt.getTime() + hours(length.hours));
    return { until, untilLegalLatest: length.counting === "elapsed" ? until : latestReadingOfHours(until) };
  }
  const { conservative, legalLatest } =
    "months" in length
      ? monthsAfter(startedAt, length.months, ZONE)
      : daysAfter(startedAt, length.days + (extended ? length.furtherDays : 0), ZONE);
  return { until: conservative, untilLegalLatest: legalLatest };
}
