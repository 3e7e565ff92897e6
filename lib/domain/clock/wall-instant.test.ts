import { describe, expect, test } from "vitest";
import { instantOnWall, wallTime } from "./wall-instant";

describe("a time of the wall clock", () => {
  test.each([
    ["in winter", "2026-01-05T09:00", "Europe/Paris", "2026-01-05T08:00:00.000Z"],
    ["in summer", "2026-07-06T09:00", "Europe/Paris", "2026-07-06T07:00:00.000Z"],
    ["in a zone of quarter hours", "2026-01-05T09:00", "Asia/Kathmandu", "2026-01-05T03:15:00.000Z"],
    ["that the clock repeats is the first", "2026-10-25T02:30", "Europe/Paris", "2026-10-25T00:30:00.000Z"],
    ["that the clock skips lies after the gap", "2026-03-29T02:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
  ])("%s", (_title, text, zone, instant) => {
    expect(instantOnWall(text, zone)?.toISOString()).toBe(instant);
  });

  test.each(["", "2026-02-29T09:00", "2026-01-05T25:00", "2026-01-05 09:00", "2026-01-05T09:00Z", "9999-01-01T00:00", "-271821-04-19T00:00"])("%j is none", (text) => {
    expect(instantOnWall(text, "Europe/Paris")).toBeNull();
  });
});

test("what the wall clock shows is read back to the minute", () => {
  expect(wallTime(new Date("2026-07-06T07:05:59.900Z"), "Europe/Paris")).toBe("2026-07-06T09:05");
  expect(instantOnWall("2026-07-06T09:05", "Europe/Paris")).toEqual(new Date("2026-07-06T07:05:00Z"));
});
