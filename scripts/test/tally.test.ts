import { expect, test } from "vitest";
import { addTallies, tallyOfCheck, tallyOfRun } from "./tally";

const vitest = (passed: number, failed: number) => ({ numPassedTests: passed, numFailedTests: failed, success: true });
const playwright = (expected: number, flaky: number, unexpected: number) => ({
  suites: [],
  stats: { expected, flaky, unexpected, skipped: 4 },
});

test.each([
  ["a good run of unit tests", vitest(12, 0), 0, { passed: 12, failed: 0 }],
  ["a bad one", vitest(11, 1), 1, { passed: 11, failed: 1 }],
  ["a file that does not compile", vitest(11, 0), 1, { passed: 11, failed: 1 }],
  ["no report at all", null, 1, { passed: 0, failed: 1 }],
  ["good journeys, one at the second try", playwright(8, 1, 0), 0, { passed: 9, failed: 0 }],
  ["a journey that failed", playwright(7, 0, 2), 1, { passed: 7, failed: 2 }],
])("%s", (_title, report, code, expected) => {
  expect(tallyOfRun(report, code)).toEqual(expected);
});

test("a check counts only when it fails", () => {
  expect(tallyOfCheck(0)).toEqual({ passed: 0, failed: 0 });
  expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1 });
});

test("tallies add up", () => {
  expect(addTallies({ passed: 3, failed: 1 }, { passed: 4, failed: 2 })).toEqual({ passed: 7, failed: 3 });
});
