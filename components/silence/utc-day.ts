const DAY_MS = 86_400_000;

/** The day of an instant, counted from 1970. Silence is counted in days of UTC (`wholeDaysBetween`), the same for every reader. */
export function dayOf(at: Date): number {
  return Math.floor(at.getTime() / DAY_MS);
}

/** When the next day begins, in epoch milliseconds; at the very beginning of a day, that of the day after. */
export function nextDayAt(at: Date): number {
  return (dayOf(at) + 1) * DAY_MS;
}
