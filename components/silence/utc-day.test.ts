import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeDaysBetween } from "@/lib/domain/silence/days";
import { dayOf, nextDayAt } from "./utc-day";

test("the next day begins in the millisecond in which a silence grows by one", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }), (at) => {
      const next = nextDayAt(at);
      expect(wholeDaysBetween(at, new Date(next - 1))).toBe(0);
      expect(wholeDaysBetween(at, new Date(next))).toBe(1);
      expect(dayOf(new Date(next))).toBe(dayOf(at) + 1);
    }),
  );
});
