const HOUR_MS = 3_600_000;

/** Elapsed hours in milliseconds: never business hours, never shifted by weekends or a change of summer time. */
export function hours(count: number): number {
  return count * HOUR_MS;
}

/** Elapsed days of exactly 24 hours in milliseconds; for calendar days use a calendar. */
export function days(count: number): number {
  return hours(24 * count);
}
