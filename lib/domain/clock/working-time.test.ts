import { describe, expect, test } from "vitest";
import type { BusinessHours, Span } from "./business-hours";
import { addWorked, workedMs } from "./working-time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string) => new Date(text);

const span = (text: string): Span => ({ from: text.slice(0, 5), to: text.slice(6) });
const everyDay = (...spans: string[]) => Array.from({ length: 7 }, () => spans.map(span));
const workdays = (...spans: string[]) => everyDay(...spans).map((day, weekday) => (weekday < 5 ? day : []));
const onlyOn = (weekday: number, ...spans: string[]) => everyDay(...spans).map((day, index) => (index === weekday ? day : []));
const [SATURDAY, SUNDAY] = [5, 6];

function calendar(timeZone: string, weekly: BusinessHours["weekly"] = workdays("09:00-17:00"), changes: Partial<BusinessHours> = {}): BusinessHours {
  return { timeZone, weekly, holidays: [], exceptions: {}, ...changes };
}

const BERLIN = calendar("Europe/Berlin");
const NEW_YORK = calendar("America/New_York");
const SPLIT = calendar("Europe/Berlin", workdays("09:00-12:00", "13:00-17:00"));
const ALWAYS = calendar("Europe/Berlin", everyDay("00:00-24:00"));
const NIGHT = calendar("Europe/Berlin", onlyOn(SATURDAY, "22:00-06:00"));
const GAP = calendar("Europe/Berlin", onlyOn(SUNDAY, "02:00-03:00"));
const EASTER = calendar("Europe/Berlin", undefined, { holidays: ["2024-03-29", "2024-04-01"] });
const KATHMANDU = calendar("Asia/Kathmandu", everyDay("09:00-17:00"));
const KATHMANDU_THEN = calendar("Asia/Kathmandu", everyDay("09:00-10:00"));

describe("the instant at which the time is used up", () => {
  test.each([
    ["SLA case 1: over a weekend", BERLIN, "2024-01-12T16:30+01:00", 60, "2024-01-15T08:30Z"],
    ["SLA case 2: from a day without hours", BERLIN, "2024-01-13T11:00+01:00", 240, "2024-01-15T12:00Z"],
    ["SLA case 3: to the very end of a day", BERLIN, "2024-01-16T16:00+01:00", 60, "2024-01-16T17:00+01:00"],
    ["SLA case 4: over lunch", SPLIT, "2024-01-16T11:30+01:00", 60, "2024-01-16T13:30+01:00"],
    ["SLA case 4: to the very beginning of lunch", SPLIT, "2024-01-16T11:30+01:00", 30, "2024-01-16T12:00+01:00"],
    ["SLA case 5: through the night that loses an hour", ALWAYS, "2024-03-30T12:00+01:00", 1440, "2024-03-31T11:00Z"],
    ["SLA case 6: through the night that repeats one", ALWAYS, "2024-10-26T12:00+02:00", 1440, "2024-10-27T10:00Z"],
    ["SLA case 9: New York in spring", NEW_YORK, "2024-03-08T16:00-05:00", 480, "2024-03-11T20:00Z"],
    ["SLA case 9: New York in autumn", NEW_YORK, "2024-11-01T16:00-04:00", 480, "2024-11-04T21:00Z"],
    ["SLA case 10: in the second of two equal hours", calendar("America/New_York", everyDay("00:00-24:00")), "2024-11-03T00:30-04:00", 120, "2024-11-03T06:30Z"],
    ["SLA case 11: over Easter", EASTER, "2024-03-28T13:00+01:00", 480, "2024-04-02T13:00+02:00"],
    ["SLA case 12: onto the leap day", calendar("UTC", everyDay("00:00-24:00")), "2024-02-28T23:00Z", 1440, "2024-02-29T23:00Z"],
    ["SLA case 13: where quarters of an hour matter", KATHMANDU, "2024-01-16T09:00+05:45", 60, "2024-01-16T04:15Z"],
    ["SLA case 14: all day, every day, is all time", ALWAYS, "2024-01-12T16:30:17.123Z", 7 * 1440, "2024-01-19T16:30:17.123Z"],
    ["SLA case 18: by the offset of those years", KATHMANDU_THEN, "1985-06-01T09:00+05:30", 60, "1985-06-01T04:30Z"],
  ])("%s", (_title, hours, from, minutes, expected) => {
    expect(addWorked(hours, at(from), minutes * MINUTE)).toEqual(at(expected));
    expect(workedMs(hours, at(from), at(expected))).toBe(minutes * MINUTE);
  });

  test("SLA case 5 and 6: without a calendar 24 hours are 24 hours", () => {
    expect(addWorked(null, at("2024-03-30T12:00+01:00"), 24 * HOUR)).toEqual(at("2024-03-31T11:00Z"));
    expect(addWorked(null, at("2024-10-26T12:00+02:00"), 24 * HOUR)).toEqual(at("2024-10-27T10:00Z"));
  });

  test("is where it starts when there is nothing to use up, even outside of all hours", () => {
    const sunday = at("2024-01-14T11:00Z");
    expect(addWorked(BERLIN, sunday, 0)).toEqual(sunday);
    expect(addWorked(null, sunday, 0)).toEqual(sunday);
  });

  test("is exact to the millisecond", () => {
    expect(addWorked(BERLIN, at("2024-01-12T15:59:59.999Z"), 2)).toEqual(at("2024-01-15T08:00:00.001Z"));
  });
});
