import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { anyHours } from "./testing/any-hours";
import { countedMinutes } from "./testing/counted-minutes";
import { addWorked, workedMs } from "./working-time";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** What is odd about the zones of the world, and when it shows. */
const CHANGES: readonly (readonly [timeZone: string, instant: string])[] = [
  ["Europe/Berlin", "2024-03-31T01:00Z"],
  ["Europe/Berlin", "2024-10-27T01:00Z"],
  ["America/New_York", "2024-03-10T07:00Z"],
  ["America/New_York", "2024-11-03T06:00Z"],
  ["Asia/Kathmandu", "1985-12-31T18:30Z"],
  ["Australia/Lord_Howe", "2024-04-06T15:00Z"],
  ["Australia/Lord_Howe", "2024-10-05T15:30Z"],
  ["Pacific/Apia", "2011-12-30T10:00Z"],
  ["Africa/Casablanca", "2024-03-10T02:00Z"],
  ["Africa/Casablanca", "2024-04-14T02:00Z"],
];

/** Few, since zones are slow to look up for the first time, and the unit tests are to stay fast. */
const RUNS = { numRuns: 50 };

const hoursOf = (min: number, max: number) => fc.integer({ min: min * 60, max: max * 60 });

/** Business hours, a whole minute near a change of their zone, and a number of minutes after it. */
const aboutAChange = fc.constantFrom(...CHANGES).chain(([timeZone, instant]) =>
  fc.record({
    hours: anyHours(timeZone, Date.parse(instant)),
    from: hoursOf(-30, 6).map((minutes) => new Date(Date.parse(instant) + minutes * MINUTE)),
    length: hoursOf(0, 36),
  }),
);

const anyInstant = fc.date({ min: new Date("1971-01-01T00:00Z"), max: new Date("2040-01-01T00:00Z"), noInvalidDate: true });

/** Business hours with three instants in order, years apart and exact to the millisecond. */
const acrossYears = fc.tuple(fc.constantFrom(...CHANGES), anyInstant).chain(([[timeZone], instant]) =>
  fc.record({
    hours: anyHours(timeZone, instant.getTime()),
    instants: fc.tuple(fc.constant(instant), anyInstant, anyInstant).map((three) => three.sort((a, b) => a.getTime() - b.getTime())),
    ms: fc.oneof(fc.integer({ min: 1, max: 3 * DAY }), fc.integer({ min: 1, max: 100 * DAY })),
  }),
);

test("counts what a person counts who looks at the wall clock every minute", () => {
  fc.assert(
    fc.property(aboutAChange, ({ hours, from, length }) => {
      const counted = countedMinutes(hours, from, length).length;
      expect(workedMs(hours, from, new Date(from.getTime() + length * MINUTE))).toBe(counted * MINUTE);
    }),
    RUNS,
  );
});

test("is used up when the last minute is over that such a person counts, and not before the next one begins", () => {
  fc.assert(
    fc.property(aboutAChange, ({ hours, from, length }) => {
      const counted = countedMinutes(hours, from, length);
      fc.pre(counted.length > 0);
      const last = counted.at(-1) ?? NaN;
      expect(addWorked(hours, from, counted.length * MINUTE)).toEqual(new Date(last + MINUTE));
      expect(addWorked(hours, from, counted.length * MINUTE - 1)).toEqual(new Date(last + MINUTE - 1));
    }),
    RUNS,
  );
});

test("adds up over any split, and neither runs backwards nor faster than time", () => {
  fc.assert(
    fc.property(acrossYears, ({ hours, instants }) => {
      const [a, b, c] = instants;
      expect(workedMs(hours, a, b) + workedMs(hours, b, c)).toBe(workedMs(hours, a, c));
      expect(workedMs(hours, a, b)).toBeGreaterThanOrEqual(0);
      expect(workedMs(hours, a, b)).toBeLessThanOrEqual(b.getTime() - a.getTime());
      expect(workedMs(hours, c, a)).toBe(0);
    }),
    RUNS,
  );
});

test("is used up at the earliest instant by which so much has counted", () => {
  fc.assert(
    fc.property(acrossYears, ({ hours, instants, ms }) => {
      const [from] = instants;
      const end = addWorked(hours, from, ms);
      expect(workedMs(hours, from, end)).toBe(ms);
      expect(workedMs(hours, from, new Date(end.getTime() - 1))).toBe(ms - 1);
    }),
    RUNS,
  );
});

test("is used up at the instant up to which it was counted, or when the hours before that ended", () => {
  fc.assert(
    fc.property(acrossYears, ({ hours, instants }) => {
      const [from, to] = instants;
      const end = addWorked(hours, from, workedMs(hours, from, to));
      expect(end.getTime()).toBeLessThanOrEqual(to.getTime());
      expect(workedMs(hours, end, to)).toBe(0);
    }),
    RUNS,
  );
});

test("all time counts where there is no calendar, and where it is open day and night", () => {
  const always = Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]);
  fc.assert(
    fc.property(acrossYears, ({ hours: { timeZone }, instants, ms }) => {
      const [from, to] = instants;
      const hours = { timeZone, weekly: always, holidays: [], exceptions: {} };
      expect(workedMs(hours, from, to)).toBe(workedMs(null, from, to));
      expect(addWorked(hours, from, ms)).toEqual(addWorked(null, from, ms));
    }),
    RUNS,
  );
});

test("where the machine stands changes nothing (SLA case 17)", () => {
  fc.assert(
    fc.property(acrossYears, fc.constantFrom("UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"), ({ hours, instants, ms }, machine) => {
      const [from, to] = instants;
      const here = [workedMs(hours, from, to), addWorked(hours, from, ms)];
      vi.stubEnv("TZ", machine);
      expect([workedMs({ ...hours }, from, to), addWorked({ ...hours }, from, ms)]).toEqual(here);
    }),
    RUNS,
  );
});

afterEach(() => void vi.unstubAllEnvs());
