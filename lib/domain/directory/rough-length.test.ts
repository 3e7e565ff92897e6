import { expect, test } from "vitest";
import { roughLength } from "./rough-length";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [0, "1 minutes"],
  [90 * MINUTE, "90 minutes"],
  [120 * MINUTE - 1, "120 minutes"],
  [120 * MINUTE, "2 hours"],
  [40.4 * HOUR, "40 hours"],
  [72 * HOUR, "3 days"],
  [36 * 24 * HOUR, "36 days"],
])("%d ms are %s", (ms, words) => {
  const { amount, unit } = roughLength(ms);
  expect(`${amount} ${unit}`).toBe(words);
});
