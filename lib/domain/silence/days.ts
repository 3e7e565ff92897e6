const DAY_MS = 86_400_000;

/**
 * Days as people count them, from one date to another: 9 January to 14 February is 36, whatever the hours. Dates are those
 * of UTC, so that every reader, wherever they sit, and every program gets the same figure. Never negative.
 */
export function wholeDaysBetween(from: Date, to: Date): number {
  const day = (instant: Date) => Math.floor(instant.getTime() / DAY_MS);
  return Math.max(0, day(to) - day(from));
}
