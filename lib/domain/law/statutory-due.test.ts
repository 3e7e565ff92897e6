import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUTE_IDS, STATUTES, type StatuteId } from "./statutes";
import { statutoryDue } from "./statutory-due";

const at = (text: string) => new Date(text);
const due = (id: StatuteId, startedAt: string, extended = false) => statutoryDue(STATUTES[id], at(startedAt), { extended });

describe("hours", () => {
  test("LAW case 10: of another law than the EU's end as they pass, weekend or not", () => {
    const end = at("2026-03-07T17:20:00.000Z");
    expect(due("fr_lcen_6_1", "2026-03-06T17:20:00.000Z")).toEqual({ until: end, untilLegalLatest: end });
  });

  test("LAW case 10: of an EU act end with the last full hour in the latest reading", () => {
    expect(due("eu_tco", "2026-03-06T17:20:00.000Z")).toEqual({
      until: at("2026-03-06T18:20:00.000Z"),
      untilLegalLatest: at("2026-03-06T19:00:00.000Z"),
    });
  });

  test.each([
    ["spring", "2026-03-28T12:00:00.000Z", "2026-03-30T12:00:00.000Z"],
    ["autumn", "2026-10-24T12:00:00.000Z", "2026-10-26T12:00:00.000Z"],
  ])("LAW case 12: 48 hours across the change of %s are 48 elapsed hours", (_season, start, end) => {
    expect(due("us_take_it_down", start)).toEqual({ until: at(end), untilLegalLatest: at(end) });
  });
});

test("LAW case 11: six months from 31 August end on 28 February, a Sunday, and in law on Monday", () => {
  expect(due("dsa_20", "2026-08-31T10:00:00.000Z")).toEqual({
    until: at("2027-02-28T22:59:59.999Z"),
    untilLegalLatest: at("2027-03-01T22:59:59.999Z"),
  });
});

test("six months that end on a public holiday end in law on the next working day", () => {
  expect(due("dsa_20", "2025-11-01T10:00:00.000Z")).toEqual({
    until: at("2026-05-01T21:59:59.999Z"),
    untilLegalLatest: at("2026-05-04T21:59:59.999Z"),
  });
});

describe("LAW case 18: the out-of-court body", () => {
  const START = "2026-03-02T10:00:00.000Z";

  test("has ninety calendar days", () => {
    const end = at("2026-05-31T21:59:59.999Z");
    expect(due("dsa_21", START)).toEqual({ until: end, untilLegalLatest: at("2026-06-01T21:59:59.999Z") });
  });

  test("has a hundred and eighty in all once it took its further period, counted from the same start", () => {
    const end = at("2026-08-29T21:59:59.999Z");
    expect(due("dsa_21", START, true)).toEqual({ until: end, untilLegalLatest: at("2026-08-31T21:59:59.999Z") });
  });

  test("is the only one that can be given more", () => {
    const given = STATUTE_IDS.filter((id) => due(id, START, true).until > due(id, START).until);
    expect(given).toEqual(["dsa_21"]);
  });
});

test("the latest reading is never before the plain one, and both are after the start", () => {
  const anyStart = fc.date({ min: at("2000-01-01T00:00:00Z"), max: at("2100-01-01T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...STATUTE_IDS), anyStart, fc.boolean(), (id, startedAt, extended) => {
      const { until, untilLegalLatest } = statutoryDue(STATUTES[id], startedAt, { extended });
      expect(until > startedAt).toBe(true);
      expect(untilLegalLatest >= until).toBe(true);
    }),
  );
});
