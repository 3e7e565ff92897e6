import { expect, test } from "vitest";
import { patience } from "./patience";

const LIMITS = { sayAfterMs: 2_000, giveUpAfterMs: 60_000 };

test("says once what it waits for, and gives up at the end", () => {
  const advise = patience(LIMITS, 500);
  const advice = [500, 2_499, 2_500, 2_700, 60_499, 60_500, 70_000].map(advise);
  expect(advice).toEqual(["wait", "wait", "say so", "wait", "wait", "give up", "give up"]);
});

test("gives up even when the time went by in one stretch", () => {
  expect(patience(LIMITS, 0)(100_000)).toBe("give up");
});
