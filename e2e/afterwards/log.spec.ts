import { expect, test } from "@playwright/test";
import { admin } from "../support/server";

test("the log of every case that the journeys made holds, and folds to its rows", async () => {
  const report = (await admin("log", "verify")) as { cases: number; events: number; faults: unknown[] };
  expect(report.faults).toEqual([]);
  expect(report.cases).toBeGreaterThan(30);
  expect(report.events).toBeGreaterThan(report.cases);
});
