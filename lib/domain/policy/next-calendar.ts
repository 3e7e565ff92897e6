import type { BusinessHours } from "../clock/business-hours";
import { refuse, type Refusal } from "../refusal";
import type { CalendarVersion } from "./policy";
import { freshKey } from "./policy-key";

/** A version of a calendar that somebody wants to publish, by hours that `checkHours` let pass. Without a key it is of a new calendar. */
export interface CalendarDraft {
  readonly key?: string;
  /** The highest version of that key that its author saw. */
  readonly seenVersion?: number;
  readonly name: string;
  readonly hours: BusinessHours;
  readonly dateNames?: Readonly<Record<string, string>>;
  readonly reason: string;
}

interface Occasion {
  /** The label of whoever publishes. */
  readonly author: string;
  readonly now: Date;
}

/**
 * The version that a draft is saved as, or why it cannot be. It holds from now on, for cases to come: those that run have copied the hours of
 * the version before.
 *
 * @param calendars every version of every calendar, the shipped ones included
 */
export function nextCalendar(draft: CalendarDraft, calendars: readonly CalendarVersion[], { author, now }: Occasion): CalendarVersion | Refusal {
  const { key, seenVersion, name, reason } = draft;
  const seen = key === undefined ? null : highestVersion(calendars, key);
  if (key !== undefined && seen === null) return refuse("not_found");
  if (seen !== null && seen !== seenVersion) return refuse("stale_version");
  return {
    key: key ?? freshKey(name, new Set(calendars.map((calendar) => calendar.key)), "calendar"),
    version: (seen ?? 0) + 1,
    name,
    hours: inOrder(draft.hours),
    dateNames: namesOf(draft),
    author,
    reason,
    validFrom: now,
  };
}

function highestVersion(calendars: readonly CalendarVersion[], key: string): number | null {
  const versions = calendars.filter((calendar) => calendar.key === key).map(({ version }) => version);
  return versions.length === 0 ? null : Math.max(...versions);
}

/** Each date once and in order, so that two versions can be laid side by side. */
function inOrder(hours: BusinessHours): BusinessHours {
  const exceptions = Object.entries(hours.exceptions).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...hours, holidays: [...new Set(hours.holidays)].sort(), exceptions: Object.fromEntries(exceptions) };
}

/** The names of dates that the calendar has. A blank one is none. */
function namesOf({ hours, dateNames = {} }: CalendarDraft): Record<string, string> {
  const dates = new Set([...hours.holidays, ...Object.keys(hours.exceptions)]);
  return Object.fromEntries(Object.entries(dateNames).filter(([date, name]) => dates.has(date) && name.trim() !== ""));
}
