import { expect, test } from "vitest";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { barShares } from "./bar-share";

function bar(days: number): SilenceBar {
  const from = new Date("2024-01-09T18:30:00.000Z");
  const to = new Date(from.getTime() + days * 86_400_000);
  return { from, to, isOpen: true, stretches: [], marks: [], silentDays: days, notices: 1, receipts: 0, answers: 0 };
}

test("the longest bar has all the room, and the others their part of it", () => {
  const share = barShares([bar(10), null, bar(40)]);
  expect(share(bar(40))).toBe(1);
  expect(share(bar(10))).toBe(0.25);
});

test("a list of nothing but moments draws them all alike", () => {
  expect(barShares([bar(0), bar(0)])(bar(0))).toBe(1);
});
