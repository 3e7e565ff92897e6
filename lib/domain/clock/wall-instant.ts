import { Temporal } from "temporal-polyfill";

const WALL_TIME = /^(?:19[7-9]|20\d|21\d)\d-\d\d-\d\dT\d\d:\d\d$/;

/**
 * The instant at which the wall clock of a zone shows this date and time (`2026-03-02T09:00`), in the years 1970 to 2199; null where the text is
 * none. A time that the clock repeats is the first of the two, and one that it skips is as long after the gap as it was into it.
 */
export function instantOnWall(text: string, timeZone: string): Date | null {
  if (!WALL_TIME.test(text)) return null;
  try {
    const wall = Temporal.PlainDateTime.from(text, { overflow: "reject" });
    return new Date(wall.toZonedDateTime(timeZone).epochMilliseconds);
  } catch (error) {
    // How Temporal says that no calendar has such a date; there is no way to ask without trying.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the wall clock of a zone shows at an instant, to the minute: `2026-03-02T09:00`. */
export function wallTime(at: Date, timeZone: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return wall.toString({ smallestUnit: "minute" });
}
