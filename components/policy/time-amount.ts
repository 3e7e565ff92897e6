import { days, hours } from "@/lib/domain/law/duration";

/** The units in which a length of time is written, the largest first. */
export const TIME_UNITS = ["days", "hours", "minutes"] as const;

export type TimeUnit = (typeof TIME_UNITS)[number];

const UNIT_MS: Readonly<Record<TimeUnit, number>> = { days: days(1), hours: hours(1), minutes: 60_000 };

/** A length of time as a person writes it. */
export interface TimeAmount {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/**
 * A length in the largest unit in which it is whole: 48 hours are two days. One day is 24 hours, and business hours are never days, since a day of
 * theirs is as long as the calendar says.
 */
export function timeAmount(ms: number, { isOfCalendar = false } = {}): TimeAmount {
  const isWhole = (unit: TimeUnit) => ms % UNIT_MS[unit] === 0;
  const isInDays = isWhole("days") && ms > UNIT_MS.days && !isOfCalendar;
  const unit = isInDays ? "days" : isWhole("hours") ? "hours" : "minutes";
  return { amount: ms / UNIT_MS[unit], unit };
}

/** The milliseconds of a length as it was typed, with a point or a comma; the text itself where it is no number, for the command to refuse. */
export function typedMs(typed: string, unit: TimeUnit): number | string {
  const text = typed.trim().replace(",", ".");
  return /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * UNIT_MS[unit]) : typed;
}
