import { hours as hoursMs } from "../law/duration";
import type { BusinessHours } from "./business-hours";
import { addWorked } from "./working-time";

/** The lengths of counted time, in hours, by which a person sees what a calendar does. */
const SHOWN_HOURS = [1, 8, 24] as const;

/** When so many counted hours after a start are over. */
export interface CountedEnd {
  readonly hours: number;
  readonly endsAt: Date;
}

/** What clocks of 1, 8 and 24 hours that start then would do by these hours. By the very arithmetic that the clocks run by. */
export function countedEnds(hours: BusinessHours, start: Date): CountedEnd[] {
  return SHOWN_HOURS.map((count) => ({ hours: count, endsAt: addWorked(hours, start, hoursMs(count)) }));
}
