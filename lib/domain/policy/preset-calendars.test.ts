import { describe, expect, test } from "vitest";
import { checkHours } from "../clock/check-hours";
import { holidaysKnownUntil } from "../clock/holidays-known";
import { addWorked } from "../clock/working-time";
import { hours } from "../law/duration";
import { PRESET_CALENDARS } from "./preset-calendars";
import { PRESETS } from "./presets";

const [PARIS] = PRESET_CALENDARS;

describe("the shipped calendar of an office in Paris", () => {
  test.each(PRESET_CALENDARS)("$key could be saved", (calendar) => {
    expect(checkHours(calendar.hours)).toEqual([]);
  });

  test.each([
    ["over the midday break", "2026-03-02T11:00:00Z", "2026-03-02T13:00:00Z"],
    ["over a weekend", "2026-03-06T16:30:00Z", "2026-03-09T08:30:00Z"],
    ["over Easter Monday", "2026-04-03T15:30:00Z", "2026-04-07T07:30:00Z"],
    ["over the Friday of 1 May", "2026-04-30T15:30:00Z", "2026-05-04T07:30:00Z"],
  ])("counts an hour %s", (_title, from, to) => {
    expect(addWorked(PARIS!.hours, new Date(from), hours(1)).toISOString()).toBe(new Date(to).toISOString());
  });

  test("knows the holidays of twelve years, eleven in each", () => {
    expect(PARIS?.hours.holidays).toHaveLength(12 * 11);
    expect(holidaysKnownUntil(PARIS!.hours, new Date("2026-03-02T09:00:00Z"))).toBe(2035);
  });

  test("is used by no shipped policy: what is urgent runs by elapsed time", () => {
    expect(PRESETS.flatMap(({ clocks }) => clocks).filter(({ calendar }) => calendar !== undefined)).toEqual([]);
  });
});
