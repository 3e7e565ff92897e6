import { describe, expect, test } from "vitest";
import { clocksOf } from "../case/clocks-of";
import { anActor } from "../case/testing/decisions";
import { at, escalated, filed, notice, TEXT, told, triaged } from "../case/testing/events";
import type { EventDraft } from "../case/event";
import { days } from "../law/duration";
import { clockState } from "./clock-state";
import { logSettlement, type SettlementStep } from "./log-settlement";

const STEP = at("2026-03-05T09:00:00.000Z");
const after = (count: number) => new Date(STEP.getTime() + days(count));
const NOW = after(300);
const BEFORE_BODY = [...filed(at("2026-03-02T09:00:00.000Z")), triaged(at("2026-03-02T10:00:00.000Z")), notice(at("2026-03-02T11:00:00.000Z")), escalated(STEP, "out_of_court")];

const tell = (story: readonly EventDraft[], step: SettlementStep, toldAt: Date) =>
  logSettlement(told(...story), { step, toldAt, note: TEXT }, { now: NOW, actor: anActor() });

/** The story with the step in it; a refusal fails the test. */
function withStep(story: readonly EventDraft[], step: SettlementStep, toldAt: Date): EventDraft[] {
  const decision = tell(story, step, toldAt);
  if (!Array.isArray(decision)) throw new Error(JSON.stringify(decision));
  return [...story, ...(decision as EventDraft[])];
}

function state(story: readonly EventDraft[]) {
  const clock = clocksOf(told(...story)).find(({ kind }) => kind === "settlement");
  return clock === undefined ? undefined : clockState(clock, NOW);
}

describe("what an out-of-court body told", () => {
  test("gives the same in whatever order it is logged: extended at 80 days, decided at 150", () => {
    const inOrder = withStep(withStep(BEFORE_BODY, "extended", after(80)), "decided", after(150));
    const asLogged = withStep(withStep(BEFORE_BODY, "decided", after(150)), "extended", after(80));
    expect([state(inOrder), state(asLogged)]).toEqual(["met", "met"]);
  });

  test("an extension told after the time was over extends nothing", () => {
    expect(state(withStep(BEFORE_BODY, "extended", after(140)))).toBe("breached");
  });

  test.each([
    ["before the case went to it", "decided", after(-1), "date_before_start"],
    ["after it had decided", "extended", after(160), "not_before_body"],
    ["twice", "decided", after(160), "not_before_body"],
  ] as const)("nothing %s", (_title, step, toldAt, code) => {
    expect(tell(withStep(BEFORE_BODY, "decided", after(150)), step, toldAt)).toMatchObject({ refused: true, code });
  });
});

test("the law's windows are none of a time before the law", () => {
  const old = [...filed(at("2010-03-02T09:00:00.000Z")), escalated(at("2010-03-05T09:00:00.000Z"), "out_of_court")];
  expect(state(old)).toBeUndefined();
});
