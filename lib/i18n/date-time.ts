import { FORMAT_LOCALES, type Locale } from "./locales";

/**
 * How an instant is written: `day` 9 January 2024, `shortDay` 9 Jan, `weekday` Tuesday, 9 January 2024, `minute` and `weekdayMinute` with the time,
 * `exact` with seconds and zone.
 */
export type DateStyle = "day" | "shortDay" | "weekday" | "minute" | "weekdayMinute" | "exact";

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  shortDay: { day: "numeric", month: "short" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  weekdayMinute: { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  minute: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  exact: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  },
};

/** Writes an instant for a person of this language, on the wall clock of this zone. */
export function formatInstant(at: Date, style: DateStyle, locale: Locale, zone: string): string {
  const options = { ...STYLES[style], timeZone: zone, hourCycle: "h23" } as const;
  const written = new Intl.DateTimeFormat(FORMAT_LOCALES[locale], options).format(at);
  return locale === "fr" ? withOrdinalFirst(written) : written;
}

/** Writes a date of the calendar (`YYYY-MM-DD`), which is the same wherever one stands. */
export function formatDay(date: string, style: "day" | "weekday", locale: Locale): string {
  return formatInstant(new Date(`${date}T00:00:00Z`), style, locale, "UTC");
}

/** The seven weekdays by name, Monday first. */
export function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(FORMAT_LOCALES[locale], { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
}

/** French writes the first of a month "1er janvier"; `Intl` leaves the bare number. */
function withOrdinalFirst(written: string): string {
  return written.replace(/^(\p{L}+\s)?1(?=\s)/u, (_all, weekday: string = "") => `${weekday}1er`);
}
