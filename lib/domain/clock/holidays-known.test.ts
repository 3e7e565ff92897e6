import { describe, expect, test } from "vitest";
import type { BusinessHours } from "./business-hours";
import { holidaysKnownUntil, holidaysRunOut } from "./holidays-known";

const calendar = (holidays: readonly string[], timeZone = "Europe/Paris"): BusinessHours => ({ timeZone, weekly: [[], [], [], [], [], [], []], holidays, exceptions: {} });
const JUNE = new Date("2026-06-01T12:00:00Z");

describe("the holidays of a calendar are known", () => {
  test.each([
    ["not at all", [], null, false],
    ["for this year, so that the next is not covered", ["2026-01-01"], 2026, true],
    ["for this year and the next", ["2026-01-01", "2027-01-01"], 2027, false],
    ["up to the first gap, whatever comes after it", ["2026-01-01", "2027-01-01", "2029-01-01"], 2027, false],
    ["for years that are over", ["2024-01-01", "2025-01-01"], null, true],
    ["only for years to come", ["2027-01-01"], null, true],
  ] as const)("%s", (_title, holidays, until, runsOut) => {
    expect(holidaysKnownUntil(calendar(holidays), JUNE)).toBe(until);
    expect(holidaysRunOut(calendar(holidays), JUNE)).toBe(runsOut);
  });

  test("by the year of the calendar's own zone", () => {
    const newYearThere = new Date("2026-12-31T11:00:00Z");
    expect(holidaysKnownUntil(calendar(["2026-01-01"], "Pacific/Auckland"), newYearThere)).toBeNull();
    expect(holidaysKnownUntil(calendar(["2026-01-01"], "Europe/Paris"), newYearThere)).toBe(2026);
  });
});
