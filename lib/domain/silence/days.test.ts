import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeDaysBetween } from "./days";

const at = (text: string) => new Date(text);

test.each([
  ["2024-01-09T18:30:00.000Z", "2024-02-14T15:10:00.000Z", 36],
  ["2024-01-09T18:30:00.000Z", "2024-02-13T23:59:59.999Z", 35],
  ["2024-01-09T00:00:00.000Z", "2024-01-09T23:59:59.999Z", 0],
  ["2024-01-09T23:59:59.999Z", "2024-01-10T00:00:00.000Z", 1],
  ["2024-02-28T12:00:00.000Z", "2024-03-01T12:00:00.000Z", 2],
  ["2024-03-30T23:30:00.000Z", "2024-03-31T22:30:00.000Z", 1],
  ["2024-01-10T00:00:00.000Z", "2024-01-09T00:00:00.000Z", 0],
  ["1969-12-31T23:00:00.000Z", "1970-01-01T01:00:00.000Z", 1],
])("from %s to %s are %i days", (from, to, days) => {
  expect(wholeDaysBetween(at(from), at(to))).toBe(days);
});

test("days add up, whatever the hours between", () => {
  fc.assert(
    fc.property(fc.tuple(...[0, 1, 2].map(() => fc.date({ noInvalidDate: true }))), (dates) => {
      const [first, second, third] = [...dates].sort((a, b) => a.getTime() - b.getTime());
      if (!first || !second || !third) return;
      expect(wholeDaysBetween(first, second) + wholeDaysBetween(second, third)).toBe(wholeDaysBetween(first, third));
    }),
  );
});
