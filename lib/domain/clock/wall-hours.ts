import type { BusinessHours } from "./business-hours";
import { DAY_MS, dayHours, stretchesOf, type DayHours, type Stretch } from "./day-hours";

/**
 * Business hours laid out on the wall clock, which is measured in milliseconds as if it were UTC and had no zone. A date is its number of days since
 * 1970-01-01.
 */
interface WallHours {
  /** Monday first. */
  readonly week: readonly DayHours[];
  /** Milliseconds of the week that lie before each weekday; the eighth is the whole week. */
  readonly weekMs: readonly number[];
  /** Dates that are not as their weekday is: holidays, exceptions, and the date after each, into which the hours of a night reach. */
  readonly special: ReadonlyMap<number, DayHours>;
  /** The dates of `special` in order. */
  readonly specialDays: readonly number[];
  /** How many milliseconds more than its weekday each of them has, added up from the first to the last. */
  readonly specialMs: readonly number[];
}

/**
 * Laid out once for each calendar. Still pure: business hours never change, the layout follows from them alone, and it is forgotten together
 * with them. Nothing but the time it takes tells whether it was remembered.
 */
const LAID_OUT = new WeakMap<BusinessHours, WallHours>();

/**
 * Milliseconds that count up to an instant of the wall clock, from a moment that is the same for all: only the difference of two has a
 * meaning. Takes the logarithm of the number of holidays, however far the instant.
 */
export function countedBefore(hours: BusinessHours, wall: number): number {
  const laidOut = wallHours(hours);
  const day = Math.floor(wall / DAY_MS);
  const intoDay = wall - day * DAY_MS;
  const today = hoursOf(laidOut, day).stretches;
  return today.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, intoDay) - from), countedBeforeDay(laidOut, day));
}

/**
 * The first instant of the wall clock by which `counted` milliseconds count, as `countedBefore` has them. There must be one after `from` and not
 * after `to`.
 */
export function wallWhenCounted(hours: BusinessHours, counted: number, from: number, to: number): number {
  const laidOut = wallHours(hours);
  const day = firstWhere(Math.floor(from / DAY_MS), Math.floor(to / DAY_MS), (candidate) => countedBeforeDay(laidOut, candidate + 1) >= counted);
  let left = counted - countedBeforeDay(laidOut, day);
  for (const stretch of hoursOf(laidOut, day).stretches) {
    const length = stretch.to - stretch.from;
    if (left <= length) return day * DAY_MS + stretch.from + left;
    left -= length;
  }
  throw new Error(`The wall clock does not count ${counted} ms by ${to}`);
}

/** Whether holidays and exceptions leave a year of the calendar without any hour. */
export function hasYearWithoutHours(hours: BusinessHours): boolean {
  const laidOut = wallHours(hours);
  return laidOut.specialDays.some((day) => countedBeforeDay(laidOut, day + 366) === countedBeforeDay(laidOut, day));
}

function wallHours(hours: BusinessHours): WallHours {
  const known = LAID_OUT.get(hours) ?? layOut(hours);
  LAID_OUT.set(hours, known);
  return known;
}

function layOut(hours: BusinessHours): WallHours {
  const weekly = hours.weekly.map(stretchesOf);
  const stretchesOn = stretchesByDate(hours, weekly);
  const week = weekly.map((stretches, weekday) => dayHours(weekly[(weekday + 6) % 7] ?? [], stretches));
  const weekMs = sums([0, ...week.map(({ totalMs }) => totalMs)]);
  const changed = [...hours.holidays, ...Object.keys(hours.exceptions)].map(dayOf);
  const specialDays = [...new Set(changed.flatMap((day) => [day, day + 1]))].sort((a, b) => a - b);
  const special = new Map(specialDays.map((day) => [day, dayHours(stretchesOn(day - 1), stretchesOn(day))]));
  const more = specialDays.map((day) => (special.get(day)?.totalMs ?? 0) - (week[weekdayOf(day)]?.totalMs ?? 0));
  return { week, weekMs, special, specialDays, specialMs: sums(more) };
}

function stretchesByDate({ holidays, exceptions }: BusinessHours, weekly: readonly (readonly Stretch[])[]): (day: number) => readonly Stretch[] {
  const exceptional = new Map(Object.entries(exceptions).map(([date, spans]) => [dayOf(date), stretchesOf(spans)]));
  const closed = new Set(holidays.map(dayOf));
  return (day) => exceptional.get(day) ?? (closed.has(day) ? [] : (weekly[weekdayOf(day)] ?? []));
}

function hoursOf({ special, week }: WallHours, day: number): DayHours {
  const found = special.get(day) ?? week[weekdayOf(day)];
  if (found === undefined) throw new Error("Business hours have seven weekdays");
  return found;
}

function countedBeforeDay({ weekMs, specialDays, specialMs }: WallHours, day: number): number {
  const weekday = weekdayOf(day);
  const specialBefore = firstWhere(0, specialDays.length, (index) => (specialDays[index] ?? Infinity) >= day);
  return ((day - weekday - MONDAY) / 7) * (weekMs[7] ?? 0) + (weekMs[weekday] ?? 0) + (specialMs[specialBefore - 1] ?? 0);
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** 1970-01-05, the first Monday of the count. */
const MONDAY = 4;

/** Monday is 0. */
function weekdayOf(day: number): number {
  return (((day - MONDAY) % 7) + 7) % 7;
}

/** Each with all before it. */
function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

/** The first whole number from `low` to `high` of which it is true. It stays true once it is, and is true of `high`. */
function firstWhere(low: number, high: number, isTrue: (candidate: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
