import { expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { holidayCountries, isHolidayPlace } from "./holiday-places";
import { publicHolidays } from "./public-holidays";

const countryOf = (locale: (typeof LOCALES)[number], code: string) => holidayCountries(locale).find((country) => country.code === code);

test("countries are named in the reader's language, and stand where its alphabet puts them", () => {
  expect(countryOf("fr", "DE")?.name).toBe("Allemagne");
  expect(countryOf("en", "DE")?.name).toBe("Germany");
  const names = holidayCountries("fr").map(({ name }) => name);
  expect(names.indexOf("Égypte")).toBeLessThan(names.indexOf("Espagne"));
});

test("a country comes with the parts that have holidays of their own", () => {
  const codes = countryOf("fr", "DE")?.regions.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["BE", "BY", "BY.A"]));
  expect(countryOf("fr", "FR")?.regions).toContainEqual({ code: "57", name: "Département Moselle" });
});

test.each(LOCALES)("in %s, every place that is offered is known and named", (locale) => {
  for (const { code, name, regions } of holidayCountries(locale)) {
    expect(name).not.toBe("");
    expect(isHolidayPlace(code, null)).toBe(true);
    expect(regions.filter((region) => region.name === "" || !isHolidayPlace(code, region.code))).toEqual([]);
  }
});

test("a code that nobody offered is no place", () => {
  expect([isHolidayPlace("XX", null), isHolidayPlace("DE", "57"), isHolidayPlace("", null)]).toEqual([false, false, false]);
  expect(publicHolidays("DE", "BY.A", [2026]).length).toBeGreaterThan(publicHolidays("DE", null, [2026]).length);
});
