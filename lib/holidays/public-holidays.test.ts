import { afterEach, describe, expect, test, vi } from "vitest";
import { frenchHolidays } from "@/lib/domain/law/french-holidays";
import { publicHolidays } from "./public-holidays";

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function daysOff(country: string, region: string | null, year: number): string[] {
  return publicHolidays(country, region, [year])
    .filter(({ isUsuallyWorked }) => !isUsuallyWorked)
    .map(({ date }) => date);
}

afterEach(() => void vi.unstubAllEnvs());

test("those of France are what its law says, year by year", () => {
  for (const year of years(1990, 2060)) expect(daysOff("FR", null, year)).toEqual([...new Set(frenchHolidays(year))]);
});

describe("observances are not holidays unless somebody ticks them (SLA case 16)", () => {
  test.each([
    ["FR", "2026-05-24", "Whit Sunday"],
    ["US", "2026-10-31", "Halloween"],
    ["US", "2026-12-24", "Christmas Eve"],
    ["IS", "2026-12-24", "a public holiday from one o'clock on"],
  ])("of %s, %s: %s is offered, and worked", (country, date) => {
    expect(publicHolidays(country, null, [2026])).toContainEqual(expect.objectContaining({ date, isUsuallyWorked: true }));
  });

  test("a date that is both is not worked", () => {
    const firstOfMay = publicHolidays("PT", null, [2022]).filter(({ date }) => date === "2022-05-01");
    expect(firstOfMay).toEqual([{ date: "2022-05-01", name: { en: "Labour Day, Mother's Day", fr: "Fête du travail, Fête des Mères" }, isUsuallyWorked: false }]);
  });
});

describe("a holiday", () => {
  test("is named in both languages, and in English rather than a script that few here read", () => {
    const names = (country: string, date: string) => publicHolidays(country, null, [2026]).find((holiday) => holiday.date === date)?.name;
    expect(names("FR", "2026-07-14")).toEqual({ en: "Bastille Day", fr: "Fête Nationale de la France" });
    expect(names("DE", "2026-04-03")).toEqual({ en: "Good Friday", fr: "Vendredi saint" });
    expect(names("GB", "2026-05-04")).toEqual({ en: "Early May bank holiday", fr: "Early May bank holiday" });
  });

  test("that two occasions share has both names", () => {
    const [shared] = publicHolidays("FR", null, [2008]).filter(({ date }) => date === "2008-05-01");
    expect(shared).toEqual({ date: "2008-05-01", name: { en: "Labour Day, Ascension Day", fr: "Fête du travail, Ascension" }, isUsuallyWorked: false });
  });

  test("of several days takes each of them, over a new year too", () => {
    expect(daysOff("BA", null, 2026)).toEqual(expect.arrayContaining(["2026-05-27", "2026-05-28", "2026-05-29", "2026-05-30"]));
    expect(daysOff("SZ", null, 2026)).toEqual(expect.arrayContaining(["2026-01-01", "2026-01-02", "2026-12-28", "2026-12-31"]));
  });

  test("on a night that loses an hour is a whole day", () => {
    expect(daysOff("AL", null, 2025)).toContain("2025-03-30");
  });

  test("belongs to a part of the country where only that has it", () => {
    expect(daysOff("FR", "57", 2026)).toEqual(expect.arrayContaining(["2026-04-03", "2026-12-26"]));
    expect(daysOff("DE", "BY.A", 2026)).toContain("2026-08-08");
    expect(daysOff("DE", "BY", 2026)).not.toContain("2026-08-08");
  });

  test.each(["UTC", "Pacific/Kiritimati", "America/Los_Angeles"])("is on the same date wherever the machine stands: %s", (zone) => {
    const here = [publicHolidays("JP", null, [2026]), publicHolidays("AE", null, [2026])];
    vi.stubEnv("TZ", zone);
    expect([publicHolidays("JP", null, [2026]), publicHolidays("AE", null, [2026])]).toEqual(here);
  });

  test.each([
    ["ZZ", null],
    ["FR", "99"],
    ["fr", null],
    ["constructor", null],
  ])("of a place that is not known, %s %s, is an error rather than no holiday", (country, region) => {
    expect(() => publicHolidays(country, region, [2026])).toThrow("No holidays are known");
  });
});

test("several years come in order, each date once", () => {
  const dates = publicHolidays("BE", null, [2028, 2027, 2027]).map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].toSorted());
  expect([dates[0], dates.at(-1)].map((date) => date?.slice(0, 4))).toEqual(["2027", "2028"]);
});
