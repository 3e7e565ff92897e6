import { z } from "zod";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0 };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
});

export function addTallies(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** What a step without tests counts: nothing when it went well, one failure when it did not. */
export function tallyOfCheck(code: number): Tally {
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/**
 * What a test run counts, from the report it wrote (null: it wrote none). A run that ends badly without a failed test (a
 * file that does not compile, a server that did not start) is one failure all the same.
 */
export function tallyOfRun(report: unknown, code: number): Tally {
  const counted = read(report);
  if (code !== 0 && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

function read(report: unknown): Tally {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
  const playwright = playwrightReport.safeParse(report);
  if (!playwright.success) return NOTHING;
  const { expected, flaky, unexpected } = playwright.data.stats;
  return { passed: expected + flaky, failed: unexpected };
}
