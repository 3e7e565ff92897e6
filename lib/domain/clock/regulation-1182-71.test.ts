import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFrenchHoliday } from "../law/french-holidays";
import { daysAfter, latestReadingOfHours, monthsAfter } from "./regulation-1182-71";

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
      fc.property(fc.date({ max: at("9999-12-31T23:59:59.999Z"), noInvalidDate: true }), (plain) => {
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

  test.each([
    ["1 May, a Friday, moves over the weekend", "2025-11-01T10:00:00.000Z", "2026-05-01T21:59:59.999Z", "2026-05-04T21:59:59.999Z"],
    ["a Sunday before Easter Monday moves to Tuesday", "2025-10-05T10:00:00.000Z", "2026-04-05T21:59:59.999Z", "2026-04-07T21:59:59.999Z"],
    ["Ascension moves by a day", "2025-11-14T10:00:00.000Z", "2026-05-14T21:59:59.999Z", "2026-05-15T21:59:59.999Z"],
    ["Christmas, a Friday, moves to Monday", "2026-06-25T10:00:00.000Z", "2026-12-25T22:59:59.999Z", "2026-12-28T22:59:59.999Z"],
  ])("%s", (_title, event, conservative, legalLatest) => {
    expect(monthsAfter(at(event), 6, PARIS)).toEqual({ conservative: at(conservative), legalLatest: at(legalLatest) });
  });

  test("goes by the holidays of the place it is told", () => {
    const germanUnity = (date: string) => date === "2026-10-03" || date === "2026-10-05";
    expect(monthsAfter(at("2026-04-03T10:00:00.000Z"), 6, "Europe/Berlin", germanUnity).legalLatest).toEqual(at("2026-10-06T21:59:59.999Z"));
  });

  test("legally it never ends on a Saturday, a Sunday or a public holiday, and moves by four days at most", () => {
    fc.assert(
      fc.property(fc.date({ min: at("2000-01-01T00:00:00Z"), max: at("2100-01-01T00:00:00Z"), noInvalidDate: true }), (event) => {
        const { conservative, legalLatest } = monthsAfter(event, 6, "UTC");
        expect([0, 6]).not.toContain(legalLatest.getUTCDay());
        expect(isFrenchHoliday(legalLatest.toISOString().slice(0, 10))).toBe(false);
        expect(legalLatest.getTime() - conservative.getTime()).toBeLessThanOrEqual(4 * 86_400_000);
      }),
    );
  });
});

describe("90 days of the out-of-court body, 180 where it takes its further period, art. 3(2)(b) and 3(4) (LAW case 18)", () => {
  test.each([
    ["90 days end on a Monday", 90, "2026-03-03T10:00:00.000Z", "2026-06-01T21:59:59.999Z", "2026-06-01T21:59:59.999Z"],
    ["180 days from the same start", 180, "2026-03-03T10:00:00.000Z", "2026-08-30T21:59:59.999Z", "2026-08-31T21:59:59.999Z"],
    ["the last hour of a day still counts from that day", 90, "2026-03-03T22:59:59.999Z", "2026-06-01T21:59:59.999Z", "2026-06-01T21:59:59.999Z"],
    ["a public holiday moves", 90, "2026-04-15T10:00:00.000Z", "2026-07-14T21:59:59.999Z", "2026-07-15T21:59:59.999Z"],
    ["over the night that loses an hour", 30, "2026-03-10T10:00:00.000Z", "2026-04-09T21:59:59.999Z", "2026-04-09T21:59:59.999Z"],
  ])("%s", (_title, days, event, conservative, legalLatest) => {
    expect(daysAfter(at(event), days, PARIS)).toEqual({ conservative: at(conservative), legalLatest: at(legalLatest) });
  });

  test.each([
    ["two days from a Friday have Monday and Tuesday in them, art. 3(5)", 2, "2026-03-06T10:00:00.000Z", "2026-03-10T22:59:59.999Z"],
    ["two days from a Monday are over on Wednesday", 2, "2026-03-09T10:00:00.000Z", "2026-03-11T22:59:59.999Z"],
    ["one day from a Friday is over on Monday", 1, "2026-03-06T10:00:00.000Z", "2026-03-09T22:59:59.999Z"],
    ["four days from Maundy Thursday have Friday and Tuesday in them", 4, "2026-04-02T10:00:00.000Z", "2026-04-07T21:59:59.999Z"],
  ])("%s", (_title, days, event, legalLatest) => {
    expect(daysAfter(at(event), days, PARIS).legalLatest).toEqual(at(legalLatest));
  });
});
