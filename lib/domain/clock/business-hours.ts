/**
 * A stretch of the wall clock: `from` included, `to` not. `24:00` is the end of the day; a `to` before `from` is on the next day. One that equals
 * `from` makes no stretch, since nobody can tell nothing from a whole day by it.
 */
export interface Span {
  /** `HH:MM`, 00:00 to 23:59. */
  readonly from: string;
  /** `HH:MM`, 00:00 to 24:00. */
  readonly to: string;
}

/** How many stretches of one date a person may write: a day with two breaks. */
export const MOST_SPANS = 3;

/**
 * Hours that count, on the wall clock of one zone. An instant counts where the wall clock stands inside a span, so a night in which
 * the clock goes back runs the repeated hour twice, and one in which it goes forward lacks the skipped one. A span over midnight
 * belongs to the date on which it begins.
 */
export interface BusinessHours {
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
  /** Seven lists, Monday first. */
  readonly weekly: readonly (readonly Span[])[];
  /** Dates (`YYYY-MM-DD`) without hours. */
  readonly holidays: readonly string[];
  /** Dates whose hours are these instead, whatever weekday or holiday they are; an empty list closes the date. */
  readonly exceptions: Readonly<Record<string, readonly Span[]>>;
}
