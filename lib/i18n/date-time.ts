import { FORMAT_LOCALES, type Locale } from "./locales";

/** How an instant is written: `day` 9 January 2024, `shortDay` 9 Jan, `minute` with the time, `exact` with seconds and zone. */
export type DateStyle = "day" | "shortDay" | "minute" | "exact";

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  shortDay: { day: "numeric", month: "short" },
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

/** French writes the first of a month "1er janvier"; `Intl` leaves the bare number. */
function withOrdinalFirst(written: string): string {
  return written.replace(/^1(?=\s)/u, "1er");
}
