import fc from "fast-check";
import { expect, test } from "vitest";
import { hours as hoursMs } from "../law/duration";
import type { BusinessHours } from "./business-hours";
import { countedEnds } from "./hours-preview";
import { workedMs } from "./working-time";

const DAY = [{ from: "09:00", to: "17:00" }];
const OFFICE: BusinessHours = { timeZone: "Europe/Paris", weekly: [DAY, DAY, DAY, DAY, DAY, [], []], holidays: ["2026-05-01"], exceptions: {} };

test("a person sees when 1, 8 and 24 counted hours are over", () => {
  const ends = countedEnds(OFFICE, new Date("2026-04-30T14:30:00Z"));
  expect(ends.map(({ hours, endsAt }) => [hours, endsAt.toISOString()])).toEqual([
    [1, "2026-05-04T07:30:00.000Z"],
    [8, "2026-05-04T14:30:00.000Z"],
    [24, "2026-05-06T14:30:00.000Z"],
  ]);
});

test("what is shown is what a clock would count", () => {
  const start = fc.date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2034-01-01T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(start, (from) => {
      for (const { hours, endsAt } of countedEnds(OFFICE, from)) expect(workedMs(OFFICE, from, endsAt)).toBe(hoursMs(hours));
    }),
  );
});
