import "server-only";
import Holidays from "date-holidays";
import type { Locale } from "@/lib/i18n/locales";

/** A part of a country that has holidays of its own. */
export interface HolidayRegion {
  /** For `publicHolidays`, such as `57` for Moselle, or `BY.A` for Augsburg in Bavaria. */
  readonly code: string;
  /** As the country itself writes it. */
  readonly name: string;
}

export interface HolidayCountry {
  /** ISO 3166-1 */
  readonly code: string;
  readonly name: string;
  readonly regions: readonly HolidayRegion[];
}

/** Every country whose holidays are known, by its name in this language and in the order of its alphabet. */
export function holidayCountries(locale: Locale): HolidayCountry[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const list = new Holidays();
  const countries = Object.keys(list.getCountries()).map((code) => ({ code, name: names.of(code) ?? code, regions: regionsOf(list, code) }));
  return countries.sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Whether there is such a country and, unless it is null, such a part of it. */
export function isHolidayPlace(country: string, region: string | null): boolean {
  const list = new Holidays();
  if (!Object.hasOwn(list.getCountries(), country)) return false;
  return region === null || regionsOf(list, country).some(({ code }) => code === region);
}

function regionsOf(list: Holidays, country: string): HolidayRegion[] {
  return Object.entries(statesOf(list, country)).flatMap(([state, name]) => {
    const parts = Object.entries(partsOf(list, country, state));
    return [{ code: state, name }, ...parts.map(([part, partName]) => ({ code: `${state}.${part}`, name: `${name}, ${partName}` }))];
  });
}

type Names = Readonly<Record<string, string>>;

/** The library answers nothing where there is nothing, whatever its types say. */
function statesOf(list: Holidays, country: string): Names {
  const states: Names | undefined = list.getStates(country);
  return states ?? {};
}

function partsOf(list: Holidays, country: string, state: string): Names {
  const parts: Names | undefined = list.getRegions(country, state);
  return parts ?? {};
}
