import { describe, expect, test } from "vitest";
import { checkHours } from "@/lib/domain/clock/check-hours";
import { formatDay, formatInstant, weekdayNames } from "./date-time";
import { timeZones } from "./time-zones";

describe("an instant with its weekday", () => {
  test.each([
    ["en", "Friday, 1 May 2026 at 09:30"],
    ["fr", "vendredi 1er mai 2026 à 09:30"],
  ] as const)("in %s", (locale, written) => {
    expect(formatInstant(new Date("2026-05-01T07:30:00Z"), "weekdayMinute", locale, "Europe/Paris")).toBe(written);
  });
});

describe("a date of the calendar", () => {
  test.each([
    ["2026-05-01", "weekday", "fr", "vendredi 1er mai 2026"],
    ["2026-05-11", "weekday", "fr", "lundi 11 mai 2026"],
    ["2026-05-01", "day", "fr", "1er mai 2026"],
    ["2026-05-01", "weekday", "en", "Friday, 1 May 2026"],
  ] as const)("%s, %s, in %s", (date, style, locale, written) => {
    expect(formatDay(date, style, locale)).toBe(written);
  });

  test("stands in a week that begins on Monday", () => {
    expect([weekdayNames("en")[0], weekdayNames("fr")[6]]).toEqual(["Monday", "dimanche"]);
  });
});

test("every zone that is offered can be saved, and the organisation's own comes first", () => {
  const weekly = [[{ from: "09:00", to: "17:00" }], [], [], [], [], [], []];
  const refused = timeZones().filter((timeZone) => checkHours({ timeZone, weekly, holidays: [], exceptions: {} }).length > 0);
  expect(refused).toEqual([]);
  expect(timeZones().slice(0, 2)).toEqual(["Europe/Paris", "UTC"]);
  expect(new Set(timeZones()).size).toBe(timeZones().length);
});
