import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestReadingOfHours, monthsAfter } from "./regulation-1182-71";

const at = (text: string) => new Date(text);
const PARIS = "Europe/Paris";

describe("the latest reading of a period in hours, art. 3(1)", () => {
  test.each([
    ["2026-03-07T17:20:00.000Z", "2026-03-07T18:00:00.000Z"],
    ["2026-03-07T17:00:00.001Z", "2026-03-07T18:00:00.000Z"],
    ["2026-03-07T18:00:00.000Z", "2026-03-07T19:00:00.000Z"],
  ])("%s may be read as %s", (plain, latest) => {
    expect(latestReadingOfHours(at(plain))).toEqual(at(latest));
  });

  test("is later than the plain one, and by an hour at most", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (plain) => {
        const more = latestReadingOfHours(plain).getTime() - plain.getTime();
        expect(more > 0 && more <= 3_600_000).toBe(true);
      }),
    );
  });
});

describe("six months after a decision, art. 3(2)(c) and 3(4) (LAW case 11)", () => {
  test.each([
    ["told on 31 August, ends on 28 February, a Sunday", "2026-08-31T10:00:00.000Z", "2027-02-28T22:59:59.999Z", "2027-03-01T22:59:59.999Z"],
    ["the day is that of Paris, not of UTC", "2026-08-30T22:30:00.000Z", "2027-02-28T22:59:59.999Z", "2027-03-01T22:59:59.999Z"],
    ["a Wednesday stays a Wednesday", "2026-03-09T10:00:00.000Z", "2026-09-09T21:59:59.999Z", "2026-09-09T21:59:59.999Z"],
    ["a Saturday moves to Monday", "2026-03-12T10:00:00.000Z", "2026-09-12T21:59:59.999Z", "2026-09-14T21:59:59.999Z"],
    ["29 February exists in a leap year", "2027-08-31T10:00:00.000Z", "2028-02-29T22:59:59.999Z", "2028-02-29T22:59:59.999Z"],
  ])("%s", (_title, event, conservative, legalLatest) => {
    expect(monthsAfter(at(event), 6, PARIS)).toEqual({ conservative: at(conservative), legalLatest: at(legalLatest) });
  });

  test("legally it never ends at a weekend", () => {
    fc.assert(
      fc.property(fc.date({ min: at("2000-01-01T00:00:00Z"), max: at("2100-01-01T00:00:00Z"), noInvalidDate: true }), (event) => {
        const { conservative, legalLatest } = monthsAfter(event, 6, "UTC");
        expect([0, 6]).not.toContain(legalLatest.getUTCDay());
        expect(legalLatest.getTime() - conservative.getTime()).toBeLessThanOrEqual(2 * 86_400_000);
      }),
    );
  });
});
