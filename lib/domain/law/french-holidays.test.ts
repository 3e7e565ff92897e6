import { describe, expect, test } from "vitest";
import { frenchHolidays, isFrenchHoliday } from "./french-holidays";

describe("the eleven public holidays of France, Code du travail art. L3133-1", () => {
  test("of 2026", () => {
    expect(frenchHolidays(2026)).toEqual([
      "2026-01-01",
      "2026-04-06",
      "2026-05-01",
      "2026-05-08",
      "2026-05-14",
      "2026-05-25",
      "2026-07-14",
      "2026-08-15",
      "2026-11-01",
      "2026-11-11",
      "2026-12-25",
    ]);
  });

  test.each([
    ["the earliest Easter of these centuries, 23 March", 2008, "2008-03-24"],
    ["the latest, 25 April", 2038, "2038-04-26"],
    ["19 April, though its moon would put it a week later", 1981, "1981-04-20"],
    ["18 April, likewise", 2049, "2049-04-19"],
    ["a century that is no leap year", 2100, "2100-03-29"],
  ])("Easter Monday: %s", (_title, year, monday) => {
    expect(frenchHolidays(year)).toContain(monday);
  });

  test("Ascension on 1 May takes that date twice", () => {
    expect(frenchHolidays(2008).filter((date) => date === "2008-05-01")).toHaveLength(2);
    expect(frenchHolidays(2008)).toHaveLength(11);
  });
});

test.each([
  ["2026-05-14", true],
  ["2026-05-15", false],
  ["2026-04-03", false],
  ["2026-12-26", false],
  ["2026-04-05", false],
])("%s is a public holiday all over France: %s", (date, expected) => {
  expect(isFrenchHoliday(date)).toBe(expected);
});
