import { afterEach, describe, expect, test, vi } from "vitest";
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

describe("the time that counts between two instants", () => {
  const always = (timeZone: string) => calendar(timeZone, everyDay("00:00-24:00"));
  const inWinter = ["2024-01-13T12:00Z", "2024-01-14T12:00Z"] as const;
  const inSpring = ["2024-03-30T12:00Z", "2024-03-31T12:00Z"] as const;
  const inAutumn = ["2024-10-26T12:00Z", "2024-10-27T12:00Z"] as const;
  const closedOn = (date: string) => ({ ...NIGHT, holidays: [date] });
  const twice = calendar("Europe/Berlin", everyDay("09:00-13:00", "11:00-15:00", "12:00-13:00"));
  const skipped = ["2011-12-29T10:00Z", "2011-12-31T10:00Z"] as const;

  test.each([
    ["SLA case 7: a night in winter", NIGHT, inWinter, 480],
    ["SLA case 7: the night that loses an hour", NIGHT, inSpring, 420],
    ["SLA case 7: the night that repeats one", NIGHT, inAutumn, 540],
    ["SLA case 8: the lost hour itself", GAP, inSpring, 0],
    ["SLA case 8: the repeated hour itself", GAP, inAutumn, 120],
    ["SLA case 18: years before a zone changed its rules", KATHMANDU_THEN, ["1985-05-31T18:30Z", "1985-06-01T03:45Z"], 15],
    ["SLA case 18: and after", KATHMANDU_THEN, ["1987-05-31T18:15Z", "1987-06-01T03:45Z"], 30],
    ["half an hour of summer time on Lord Howe, lost", always("Australia/Lord_Howe"), ["2024-10-05T13:30Z", "2024-10-06T13:00Z"], 23.5 * 60],
    ["a date that Apia never had", always("Pacific/Apia"), skipped, 48 * 60],
    ["a Thursday, and no Friday, since it was that date", calendar("Pacific/Apia"), skipped, 480],
    ["a night that begins on a holiday", closedOn("2024-01-13"), inWinter, 0],
    ["a night that ends on one", closedOn("2024-01-14"), inWinter, 480],
    ["an exception on a holiday", { ...EASTER, exceptions: { "2024-04-01": [span("10:00-11:30")] } }, ["2024-04-01T00:00Z", "2024-04-01T23:00Z"], 90],
    ["an exception after a night", { ...NIGHT, exceptions: { "2024-01-14": [span("05:00-07:00")] } }, inWinter, 540],
    ["overlapping spans", twice, inWinter, 360],
  ] as const)("%s", (_title, hours, [from, to], minutes) => {
    expect(workedMs(hours, at(from), at(to))).toBe(minutes * MINUTE);
  });

  test("is none backwards", () => {
    expect(workedMs(BERLIN, at("2024-01-16T12:00Z"), at("2024-01-16T11:00Z"))).toBe(0);
    expect(workedMs(null, at("2024-01-16T12:00Z"), at("2024-01-16T11:00Z"))).toBe(0);
  });
});

test("SLA case 8: a window that a night skips ends in the next week", () => {
  expect(addWorked(GAP, at("2024-03-30T12:00Z"), HOUR)).toEqual(at("2024-04-07T01:00Z"));
});

describe("SLA case 15: hours that never come", () => {
  test.each([
    ["no hours", calendar("Europe/Berlin", everyDay())],
    ["hours without length", calendar("Europe/Berlin", everyDay("09:00-09:00"))],
    ["hours of the past alone", calendar("Europe/Berlin", everyDay(), { exceptions: { "2020-01-01": [span("09:00-10:00")] } })],
  ])("%s are an error and no endless loop", (_title, hours) => {
    expect(() => addWorked(hours, at("2024-01-01T00:00Z"), MINUTE)).toThrow("Nothing counts in Europe/Berlin for fifty years after 2024-01-01T00:00:00.000Z");
    expect(workedMs(hours, at("2024-01-01T00:00Z"), at("2074-01-01T00:00Z"))).toBe(0);
  });

  test("though centuries of few hours are none", () => {
    const rare = calendar("UTC", onlyOn(SUNDAY, "12:00-12:01"));
    expect(addWorked(rare, at("2024-01-01T00:00Z"), 24 * HOUR)).toEqual(at("2051-08-06T12:01Z"));
  });
});

describe("SLA case 17: where the machine stands changes nothing", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  test.each(["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])("%s", (timeZone) => {
    vi.stubEnv("TZ", timeZone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    expect(addWorked(EASTER, at("2024-03-28T12:00Z"), 8 * HOUR)).toEqual(at("2024-04-02T11:00Z"));
    expect(workedMs(EASTER, at("2024-03-28T12:00Z"), at("2024-04-02T11:00Z"))).toBe(8 * HOUR);
  });

  test("nor what year it believes it to be", () => {
    vi.useFakeTimers({ now: at("1971-01-01T00:00Z") });
    expect(workedMs(KATHMANDU_THEN, at("1980-01-01T09:15+05:30"), at("1990-01-01T09:15+05:45"))).toBe(3_653 * HOUR);
  });
});
