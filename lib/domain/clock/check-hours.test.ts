import { describe, expect, test } from "vitest";
import type { BusinessHours } from "./business-hours";
import { checkHours } from "./check-hours";

const OFFICE = [{ from: "09:00", to: "17:00" }];
const SOUND: BusinessHours = {
  timeZone: "Europe/Paris",
  weekly: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  holidays: ["2026-05-01", "2028-02-29"],
  exceptions: { "2026-12-24": [{ from: "09:00", to: "12:00" }], "2026-12-31": [] },
};

const NEVER = Array.from({ length: 7 }, () => []);
const onMonday = (from: string, to: string) => [[{ from, to }], ...NEVER.slice(1)];

/** As many dates in a row, from a Thursday on. */
function datesInARow(count: number): string[] {
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10));
}

describe("hours by which a clock may run", () => {
  test.each([
    ["office hours", {}],
    ["all day, every day", { weekly: Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]) }],
    ["a night", { weekly: onMonday("22:00", "06:00") }],
    ["up to midnight, written as the next day's beginning", { weekly: onMonday("22:00", "00:00") }],
    ["spans that overlap", { weekly: [[...OFFICE, { from: "12:00", to: "20:00" }], ...NEVER.slice(1)] }],
    ["an hour a week, which some weeks skip", { weekly: [...NEVER.slice(1), [{ from: "02:00", to: "03:00" }]] }],
    ["closed for eleven months", { holidays: datesInARow(334) }],
    ["a year of holidays with one day of work in it", { holidays: datesInARow(500), exceptions: { "2026-10-01": OFFICE } }],
    ["a zone without summer time", { timeZone: "UTC" }],
  ])("%s", (_title, changes) => {
    expect(checkHours({ ...SOUND, ...changes })).toEqual([]);
  });
});

describe("hours that are refused (SLA case 15)", () => {
  test.each([
    ["no hours at all", { weekly: NEVER }, "hours_empty", "weekly"],
    ["hours on exceptional dates only", { weekly: NEVER, exceptions: { "2026-05-01": OFFICE } }, "hours_empty", "weekly"],
    ["all hours of a year cancelled by holidays", { holidays: datesInARow(400), exceptions: {} }, "hours_empty", "holidays"],
    ["all hours of a year cancelled by exceptions", { exceptions: Object.fromEntries(datesInARow(400).map((date) => [date, []])) }, "hours_empty", "holidays"],
    ["a span without length", { weekly: onMonday("09:00", "09:00") }, "hours_zero_length", "weekly.0.0"],
    ["a day without length", { weekly: onMonday("00:00", "00:00") }, "hours_zero_length", "weekly.0.0"],
    ["a week of six days", { weekly: SOUND.weekly.slice(1) }, "hours_malformed", "weekly"],
    ["an hour that no clock shows", { weekly: onMonday("25:00", "17:00") }, "hours_malformed", "weekly.0.0.from"],
    ["a beginning at the end of the day", { weekly: onMonday("24:00", "06:00") }, "hours_malformed", "weekly.0.0.from"],
    ["minutes past the end of the day", { weekly: onMonday("09:00", "24:01") }, "hours_malformed", "weekly.0.0.to"],
    ["seconds", { weekly: onMonday("09:00", "17:00:00") }, "hours_malformed", "weekly.0.0.to"],
    ["a missing nought", { weekly: onMonday("9:00", "17:00") }, "hours_malformed", "weekly.0.0.from"],
    ["an unknown zone", { timeZone: "Europe/Lutetia" }, "time_zone_unknown", "timeZone"],
    ["no zone", { timeZone: "" }, "time_zone_unknown", "timeZone"],
    ["a bare offset, which knows no summer", { timeZone: "+01:00" }, "time_zone_unknown", "timeZone"],
    ["a holiday that is no date", { holidays: ["2026-05-01", "2026-02-29"] }, "day_invalid", "holidays.1"],
    ["a holiday of every year", { holidays: ["05-01"] }, "day_invalid", "holidays.0"],
    ["an exception that is no date", { exceptions: { "2026-04-31": [] } }, "day_invalid", "exceptions.2026-04-31"],
    ["an exception without length", { exceptions: { "2026-05-02": [{ from: "09:00", to: "09:00" }] } }, "hours_zero_length", "exceptions.2026-05-02.0"],
  ])("%s", (_title, changes, code, path) => {
    expect(checkHours({ ...SOUND, ...changes })).toEqual([{ refused: true, code, path }]);
  });

  test("are told of all at once", () => {
    const codes = checkHours({ ...SOUND, timeZone: "Nowhere", weekly: onMonday("x", "y"), holidays: ["z"] }).map(({ code }) => code);
    expect(codes).toEqual(["time_zone_unknown", "hours_malformed", "hours_malformed", "day_invalid"]);
  });
});
