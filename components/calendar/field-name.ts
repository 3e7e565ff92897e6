import "server-only";
import { weekdayNames } from "@/lib/i18n/date-time";
import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";

/** The fields of which there is one. */
const SINGLE = {
  name: "calendars.form.name",
  reason: "calendars.form.reason",
  zone: "calendars.form.zone",
  weekly: "calendars.form.weekTitle",
  holidays: "calendars.form.holidaysTitle",
  exceptions: "calendars.form.exceptionsTitle",
  "load.place": "calendars.form.place",
  "load.to": "calendars.form.toYear",
  "preview.start": "calendars.counts.start",
} as const;

const OF_LINE = {
  "holidays.date": "calendars.form.holidayDate",
  "holidays.name": "calendars.form.holidayName",
  "exceptions.date": "calendars.form.dateOfException",
  "exceptions.name": "calendars.form.nameOfException",
} as const;

/** What a field of the form is called where it is spoken of away from its place; null where it is none. */
export function fieldName(field: string, locale: Locale): string | null {
  const t = translatorFor(locale);
  if (has(SINGLE, field)) return t(SINGLE[field]);
  const span = /^(weekly|exceptions)\.(\d+)\.(\d)\.(from|to)$/.exec(field);
  if (span !== null) return spanName(span, locale);
  const [list, line, part] = field.split(".");
  const place = `${list}.${part}`;
  return has(OF_LINE, place) ? t(OF_LINE[place], { number: Number(line) + 1 }) : null;
}

function spanName([, list, line, place, end]: readonly string[], locale: Locale): string {
  const t = translatorFor(locale);
  const number = Number(place) + 1;
  const day =
    list === "weekly"
      ? t("calendars.form.dayHours", { day: weekdayNames(locale)[Number(line)] ?? "", number })
      : t("calendars.form.dateHours", { line: Number(line) + 1, number });
  return `${day} ${t(end === "from" ? "calendars.form.from" : "calendars.form.to")}`;
}

function has<Names extends object>(names: Names, key: string): key is keyof Names & string {
  return Object.hasOwn(names, key);
}
