import { describe, expect, test } from "vitest";
import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { JANUARY_EXAMPLE } from "./january-example";
import { namedMarks } from "./named-marks";
import { placeMarks } from "./place-marks";

const DAY = 86_400_000;
const START = new Date("2024-03-04T00:00:00.000Z");
const day = (days: number) => new Date(START.getTime() + days * DAY);

function names(marks: readonly (readonly [number, SilenceMark["kind"]])[]) {
  const bar: SilenceBar = {
    ...JANUARY_EXAMPLE,
    from: day(0),
    to: day(100),
    marks: marks.map(([days, kind]) => ({ at: day(days), kind })),
  };
  return namedMarks(bar, placeMarks(bar, 15)).map(({ placed, kind, lies }) => [
    (placed.mark.at.getTime() - START.getTime()) / DAY,
    kind,
    lies,
  ]);
}

describe("which marks are named", () => {
  test("the January case: four dates and the press", () => {
    const named = namedMarks(JANUARY_EXAMPLE, placeMarks(JANUARY_EXAMPLE, 15));
    expect(named.map(({ kind }) => kind)).toEqual(["press", "follow_up", "follow_up", "follow_up", "follow_up"]);
  });

  test.each([
    ["a flag lies towards the roomier side", [[20, "escalation"], [80, "press"]], [[20, "escalation", "after"], [80, "press", "before"]]],
    ["of two flags too near each other the later is named", [[60, "escalation"], [80, "press"]], [[80, "press", "before"]]],
    ["a date gives way to a flag", [[70, "follow_up"], [80, "press"]], [[80, "press", "before"]]],
    ["of two dates too near each other the earlier is written", [[40, "follow_up"], [45, "follow_up"]], [[40, "follow_up", "across"]]],
    ["first notice, receipts, answers and removal have no name", [[0, "notice"], [1, "receipt"], [50, "answer"], [100, "removal"]], []],
  ] as const)("%s", (_title, marks, expected) => {
    expect(names(marks)).toEqual(expected);
  });
});
