import type { BusinessHours } from "./business-hours";
import { countedBefore, wallWhenCounted } from "./wall-hours";
import { offsetStretches } from "./zone-offsets";

/** How long `addWorked` looks for an hour that counts before it gives up: fifty years. */
const HORIZON_MS = 50 * 366 * 86_400_000;

/**
 * Milliseconds that count between two instants: those at which the wall clock of the calendar's zone stands in a span of its hours. An hour that
 * the wall clock repeats counts twice and one that it skips not at all, by the rules that the zone had at that time. Where `hours` is null all
 * time counts. 0 where `to` is not after `from`; additive over any split.
 */
export function workedMs(hours: BusinessHours | null, from: Date, to: Date): number {
  if (to <= from) return 0;
  if (hours === null) return to.getTime() - from.getTime();
  let worked = 0;
  for (const { from: start, to: end, offsetMs } of offsetStretches(hours.timeZone, from.getTime(), to.getTime())) {
    worked += countedBefore(hours, end + offsetMs) - countedBefore(hours, start + offsetMs);
  }
  return worked;
}

/**
 * The earliest instant at which `ms` whole milliseconds have counted since `from`. The last hour of a day ends that day: an hour from 16:00 where work
 * ends at 17:00 is over at 17:00, not on the next morning. `from` itself where `ms` is 0 or less.
 *
 * @throws where nothing counts for fifty years, which hours that `checkHours` lets pass never do
 */
export function addWorked(hours: BusinessHours | null, from: Date, ms: number): Date {
  if (ms <= 0) return from;
  if (hours === null) return new Date(from.getTime() + ms);
  let left = ms;
  let lastCounted = from.getTime();
  for (const { from: start, to: end, offsetMs } of offsetStretches(hours.timeZone, from.getTime(), Infinity)) {
    const before = countedBefore(hours, start + offsetMs);
    const counted = countedBefore(hours, end + offsetMs) - before;
    if (counted >= left) return new Date(wallWhenCounted(hours, before + left, start + offsetMs, end + offsetMs) - offsetMs);
    left -= counted;
    if (counted > 0) lastCounted = end;
    if (end - lastCounted > HORIZON_MS) break;
  }
  throw new Error(`Nothing counts in ${hours.timeZone} for fifty years after ${new Date(lastCounted).toISOString()}`);
}
