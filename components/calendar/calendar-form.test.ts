import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BusinessHours } from "@/lib/domain/clock/business-hours";
import { PRESET_CALENDARS } from "@/lib/domain/policy/preset-calendars";
import { LOCALES } from "@/lib/i18n/locales";
import { fieldName } from "./field-name";
import { holidayLinesByYear, HOURS_FIELD, linesOf, withHolidays, withLine } from "./form-lines";
import { hoursOfValues } from "./hours-of-values";
import { valuesOfCalendar } from "./values-of-calendar";

const CLOSED = [[], [], [], [], [], [], []];
const hoursOf = (values: Record<string, string>) => hoursOfValues({ zone: "Europe/Paris", ...values }).hours;

describe("the week that a form means", () => {
  test("has a day closed where nothing is written, and keeps every day in its place", () => {
    const { weekly } = hoursOf({ "weekly.0.0.from": "", "weekly.0.0.to": "", "weekly.2.0.from": "09:00", "weekly.2.0.to": "12:00" });
    expect(weekly).toEqual([[], [], [{ from: "09:00", to: "12:00" }], [], [], [], []]);
  });

  test("closes the gap between two stretches, and goes over midnight", () => {
    const { weekly } = hoursOf({ "weekly.6.0.from": "22:00", "weekly.6.0.to": "06:00", "weekly.6.2.from": "12:00", "weekly.6.2.to": "24:00" });
    expect(weekly[6]).toEqual([
      { from: "22:00", to: "06:00" },
      { from: "12:00", to: "24:00" },
    ]);
  });

  test.each([
    ["9", "09:00"],
    ["9:30", "09:30"],
    ["9h", "09:00"],
    ["9h30", "09:30"],
    ["18 h 15", "18:15"],
    ["9.05", "09:05"],
    ["0930", "09:30"],
    [" 17:00 ", "17:00"],
    ["24:00", "24:00"],
    ["9:5", "9:5"],
    ["noon", "noon"],
    ["930", "930"],
  ])("reads %j as %j", (typed, expected) => {
    expect(hoursOf({ "weekly.0.0.from": typed, "weekly.0.0.to": "23:00" }).weekly[0]?.[0]?.from).toBe(expected);
  });
});

describe("the dates that a form means", () => {
  test("are those that are ticked", () => {
    const values = { "holidays.0.date": "2026-05-01", "holidays.3.kept": "on", "holidays.3.date": "2026-05-08", "holidays.3.name": "Victory" };
    const { hours, dateNames } = hoursOfValues(values);
    expect([hours.holidays, dateNames]).toEqual([["2026-05-08"], { "2026-05-08": "Victory" }]);
  });

  test("leave out a line that was added and never filled", () => {
    const { holidays, exceptions } = hoursOf(withLine("exceptions", withLine("holidays", {}).values).values);
    expect([holidays, exceptions]).toEqual([[], {}]);
  });

  test("do not lose a name or hours whose date was forgotten", () => {
    const values = { "holidays.0.kept": "on", "holidays.0.date": "", "holidays.0.name": "Feast", "exceptions.1.kept": "on", "exceptions.1.date": "", "exceptions.1.0.from": "9" };
    const { hours, fieldOf } = hoursOfValues(values);
    expect([hours.holidays, hours.exceptions]).toEqual([[""], { "": [{ from: "09:00", to: "" }] }]);
    expect([fieldOf("hours.holidays.0"), fieldOf("hours.exceptions.")]).toEqual(["holidays.0.date", "exceptions.1.date"]);
  });

  test("have their own hours, or none", () => {
    const values = { "exceptions.0.kept": "on", "exceptions.0.date": "2026-12-24", "exceptions.0.1.from": "9", "exceptions.0.1.to": "12", "exceptions.1.kept": "on", "exceptions.1.date": "2026-12-31" };
    expect(hoursOf(values).exceptions).toEqual({ "2026-12-24": [{ from: "09:00", to: "12:00" }], "2026-12-31": [] });
  });

  test("written twice are one, with the hours of both", () => {
    const line = (number: number, from: string, to: string) => ({ [`exceptions.${number}.kept`]: "on", [`exceptions.${number}.date`]: "2026-12-24", [`exceptions.${number}.0.from`]: from, [`exceptions.${number}.0.to`]: to });
    const { hours, fieldOf } = hoursOfValues({ ...line(0, "09:00", "12:00"), ...line(4, "14:00", "99") });
    expect(hours.exceptions["2026-12-24"]).toHaveLength(2);
    expect(fieldOf("hours.exceptions.2026-12-24.1.to")).toBe("exceptions.4.0.to");
  });
});

test("every refusal is led back to its field", () => {
  const values = { "weekly.1.2.from": "9", "weekly.1.2.to": "9", "holidays.7.kept": "on", "holidays.7.date": "soon", "holidays.7.name": "Feast", "exceptions.5.kept": "on", "exceptions.5.date": "never", "exceptions.5.1.from": "x" };
  const { fieldOf } = hoursOfValues(values);
  const expected = {
    "hours.timeZone": "zone",
    "hours.weekly": "weekly",
    "hours.weekly.1.0": "weekly.1.2.to",
    "hours.weekly.1.0.from": "weekly.1.2.from",
    "hours.holidays": "holidays",
    "hours.holidays.0": "holidays.7.date",
    "hours.exceptions.never": "exceptions.5.date",
    "hours.exceptions.never.0.from": "exceptions.5.1.from",
    "dateNames.soon": "holidays.7.name",
    reason: "reason",
    name: "name",
  };
  expect(Object.fromEntries(Object.keys(expected).map((path) => [path, fieldOf(path)]))).toEqual(expected);
});

describe.each(LOCALES)("every field that can be wrong has a name, in %s", (locale) => {
  const fields = ["name", "reason", "zone", "weekly", "holidays", "exceptions", "weekly.6.2.to", "exceptions.0.1.from", "holidays.3.date", "holidays.3.name", "exceptions.0.date", "exceptions.0.name", "load.place", "load.to", "preview.start"];
  test.each(fields)("%s", (field) => {
    expect(fieldName(field, locale)).toBeTruthy();
  });

  test("of its own", () => {
    expect(new Set(fields.map((field) => fieldName(field, locale))).size).toBe(fields.length);
    expect(fieldName("elsewhere", locale)).toBeNull();
  });
});

describe("holidays that are loaded", () => {
  const offered = [
    { date: "2026-05-01", name: "Labour Day", isTicked: true },
    { date: "2026-05-24", name: "Pentecost", isTicked: false },
    { date: "2026-12-25", name: "Christmas", isTicked: true },
  ];
  const typed = { name: "Typed", "holidays.0.kept": "on", "holidays.0.date": "2026-07-14", "holidays.0.name": "Ours", "holidays.1.date": "2026-12-25", "holidays.1.name": "Open", "holidays.2.kept": "on", "holidays.2.date": "" };

  test("stand in their order among those that were there, which stay as a person left them", () => {
    const { values, added } = withHolidays(typed, offered);
    expect(added).toBe(2);
    expect(linesOf("holidays", values).map((line) => [values[`holidays.${line}.date`], values[`holidays.${line}.kept`] ?? ""])).toEqual([
      ["2026-05-01", "on"],
      ["2026-05-24", ""],
      ["2026-07-14", "on"],
      ["2026-12-25", ""],
      ["", "on"],
    ]);
    expect(values).toMatchObject({ name: "Typed", "holidays.2.name": "Ours", "holidays.3.name": "Open" });
  });

  test("a second time add nothing", () => {
    const once = withHolidays(typed, offered);
    expect(withHolidays(once.values, offered)).toEqual({ values: once.values, added: 0 });
  });
});

test("lines lie by year, and those without a date last", () => {
  const values = { "holidays.0.date": "", "holidays.1.date": "2027-01-01", "holidays.2.date": "2026-12-25", "holidays.3.date": "2027-05-06", "holidays.4.date": "soon" };
  expect(holidayLinesByYear(values)).toEqual([
    ["2026", [2]],
    ["2027", [1, 3]],
    ["", [0, 4]],
  ]);
});

test("a line more has a number of its own", () => {
  const { values, line } = withLine("exceptions", { "exceptions.4.date": "2026-01-02" });
  expect([linesOf("exceptions", values), line]).toEqual([[4, 5], "exceptions.5"]);
});

const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:00`);
const spans = fc.array(fc.record({ from: time, to: time }), { maxLength: 3 });
const date = fc.date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true }).map((instant) => instant.toISOString().slice(0, 10));
const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  timeZone: fc.constantFrom("Europe/Paris", "Asia/Tokyo"),
  weekly: fc.array(spans, { minLength: 7, maxLength: 7 }),
  holidays: fc.uniqueArray(date, { maxLength: 30 }),
  exceptions: fc.dictionary(date, spans, { maxKeys: 10, noNullPrototype: true }),
});

test("what the form shows of a calendar is what it would save", () => {
  fc.assert(
    fc.property(anyHours, (hours) => {
      const [first] = hours.holidays;
      const dateNames = first === undefined ? {} : { [first]: "Named" };
      const { hours: read, dateNames: names } = hoursOfValues(valuesOfCalendar({ hours, dateNames }));
      expect([read, names]).toEqual([hours, dateNames]);
    }),
  );
  for (const { hours } of PRESET_CALENDARS) expect(hoursOfValues(valuesOfCalendar({ hours })).hours).toEqual(hours);
});

test("nothing that is read as hours reaches the command a second time", () => {
  const names = Object.keys(valuesOfCalendar({ hours: { timeZone: "UTC", weekly: [[{ from: "1", to: "2" }], ...CLOSED.slice(1)], holidays: ["2026-01-01"], exceptions: { "2026-01-02": [] } } }));
  expect([...names, "load.place", "preview.start", "step"].filter((name) => !HOURS_FIELD.test(name))).toEqual([]);
  expect(["name", "reason", "key", "confirm.key", "timeZone", "version:number"].filter((name) => HOURS_FIELD.test(name))).toEqual([]);
});

test("nothing that is sent breaks it", () => {
  const name = fc.constantFrom("weekly.0.0.from", "weekly.__proto__.0.from", "holidays.0.date", "holidays.99999999.date", "exceptions.0.date", "exceptions.0.0.to", "exceptions.0.kept", "zone");
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(fc.string(), fc.constant("__proto__"))), (values) => {
      hoursOfValues(values);
      withHolidays(values, []);
    }),
  );
});
