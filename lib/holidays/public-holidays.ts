import "server-only";
import Holidays, { type HolidaysTypes } from "date-holidays";
import type { Locale } from "@/lib/i18n/locales";
import { isHolidayPlace } from "./holiday-places";

/** A date that a calendar may leave out. Several occasions on one date are one holiday, with their names in a row. */
export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** Whether people work all the same: it is no public holiday, or one of a part of the day. Offered, but taken only where somebody asks for it. */
  readonly isUsuallyWorked: boolean;
}

/**
 * The holidays and observances of a country in these years, in order. Taken from a list that others keep and that errs at times, so they are shown and
 * copied into a calendar by a person, and no deadline looks them up.
 *
 * @param country ISO 3166-1 code, as `holidayCountries` has it
 * @param region code of a part of the country, as `holidayCountries` has it; null for what the whole country has
 * @throws where there is no such place: an empty answer would read as "no holidays"
 */
export function publicHolidays(country: string, region: string | null, years: readonly number[]): Holiday[] {
  if (!isHolidayPlace(country, region)) throw new Error(`No holidays are known of ${country} ${region ?? ""}`);
  const place = region === null ? country : `${country}.${region}`;
  const english = occasions(place, "en", years);
  const french = occasions(place, "fr", years);
  const dates = [...new Set(english.map(({ date }) => date))].sort();
  return dates.map((date) => {
    const isThen = (occasion: Occasion) => occasion.date === date;
    const all = english.filter(isThen);
    return {
      date,
      name: { en: nameOf(all), fr: nameOf(french.filter(isThen)) },
      isUsuallyWorked: all.every(({ isUsuallyWorked }) => isUsuallyWorked),
    };
  });
}

/** One date of an occasion. */
interface Occasion {
  readonly date: string;
  readonly name: string;
  readonly isUsuallyWorked: boolean;
}

/** Asks for the year before as well: a feast of several days may begin in it. A list of its own for each language, since asking for another changes it. */
function occasions(place: string, locale: Locale, years: readonly number[]): Occasion[] {
  const list = new Holidays(place, { languages: [locale, "en"] });
  const asked = [...new Set(years.flatMap((year) => [year - 1, year]))];
  return asked.flatMap((year) => list.getHolidays(year).flatMap(datesOf)).filter(({ date }) => years.includes(Number(date.slice(0, 4))));
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Every date that is wholly its own. One that has part of a date only takes that date, and leaves it worked. */
function datesOf({ date, start, end, name, type }: HolidaysTypes.Holiday): Occasion[] {
  // An hour more, since a day of which the clock skips an hour is a day all the same.
  const wholeDays = Math.floor((end.getTime() - start.getTime() + HOUR_MS) / DAY_MS);
  const isUsuallyWorked = type !== "public" || wholeDays === 0;
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: Math.max(1, wholeDays) }, (_, index) => ({
    date: new Date(first + index * DAY_MS).toISOString().slice(0, 10),
    name,
    isUsuallyWorked,
  }));
}

function nameOf(occasions: readonly Occasion[]): string {
  return [...new Set(occasions.map(({ name }) => name))].join(", ");
}
