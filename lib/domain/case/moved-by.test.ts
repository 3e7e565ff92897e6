import { describe, expect, test } from "vitest";
import type { EventDraft } from "./event";
import { movedBy } from "./moved-by";
import { claimed, escalated, filed, notice, told, triaged } from "./testing/events";

const day = (n: number, hour = 9) => new Date(Date.UTC(2026, 2, n, hour));
const START = [...filed(day(2)), triaged(day(2))];
const FIRST = notice(day(3));
const REMOVAL = day(10, 14);

function moved(...story: readonly EventDraft[]) {
  return movedBy(told(...START, ...story), REMOVAL);
}

describe("what moved it is the last outward act before the removal", () => {
  test.each([
    ["nothing, where nothing was done", [], null],
    ["the notice", [FIRST], { what: "notice", hours: 173 }],
    ["a follow-up", [FIRST, notice(day(8))], { what: "follow_up", hours: 53 }],
    ["the press", [FIRST, escalated(day(10, 9), "press")], { what: "press", hours: 5 }],
    ["a regulator written to", [FIRST, notice(day(9), { recipient: "regulator" })], { what: "regulator", hours: 29 }],
    ["the police, where an authority was written to", [FIRST, notice(day(9), { recipient: "authority" })], { what: "police", hours: 29 }],
    ["an act in the very moment of the removal", [FIRST, escalated(REMOVAL, "press")], { what: "press", hours: 0 }],
    ["not what came after it", [FIRST, escalated(day(10, 15), "press")], { what: "notice", hours: 173 }],
    ["the later of two, whichever was logged first", [escalated(day(9), "press"), FIRST], { what: "press", hours: 29 }],
    ["the notice, though a follow-up was logged before it", [notice(day(8)), FIRST], { what: "follow_up", hours: 53 }],
  ] as const)("%s", (_title, story, expected) => {
    const result = moved(...story);
    expect(result === null ? null : { what: result.what, hours: result.hours }).toEqual(expected);
  });

  test("the earliest notice is the notice, even when it is logged last", () => {
    const late = [notice(day(8)), notice(day(9, 9)), FIRST];
    expect(movedBy(told(...START, ...late), day(4))?.what).toBe("notice");
  });
});

describe("an escalation without its date", () => {
  test("logged before the claim is what moved it, and no time is made up for it", () => {
    expect(moved(FIRST, escalated(day(12), "press", false), claimed(REMOVAL))).toEqual({ what: "press", at: null, hours: null });
  });

  test("gives way to an act that is known to lie close before the removal", () => {
    const journalist = notice(day(10, 9), { recipient: "press" });
    for (const story of [[escalated(day(12), "regulator", false), journalist], [journalist, escalated(day(12), "regulator", false)]]) {
      expect(moved(FIRST, ...story, claimed(REMOVAL))).toMatchObject({ what: "press", hours: 5 });
    }
  });

  test("logged after the claim counts for nothing", () => {
    expect(moved(FIRST, claimed(REMOVAL), escalated(day(12), "press", false))).toMatchObject({ what: "notice" });
  });

  test("with its date counts where its date says", () => {
    expect(moved(FIRST, escalated(day(12), "press", true), claimed(REMOVAL))).toMatchObject({ what: "notice" });
  });
});
