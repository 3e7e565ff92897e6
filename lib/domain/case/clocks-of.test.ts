import { describe, expect, test } from "vitest";
import type { Clock, ClockKind } from "../clock/clock";
import { clockState, dueAt } from "../clock/clock-state";
import { clocksOf } from "./clocks-of";
import type { EventDraft } from "./event";
import { at, checked, claimed, closed, dismissed, escalated, filed, notice, reclassified, reopened, response, told, triaged } from "./testing/events";

const day = (n: number, hour = 9) => new Date(Date.UTC(2026, 2, n, hour));
const SENT = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11))];

function clocks(kind: ClockKind, ...story: readonly EventDraft[]): Clock[] {
  return clocksOf(told(...story)).filter((clock) => clock.kind === kind);
}

function stateOf(kind: ClockKind, now: Date, ...story: readonly EventDraft[]) {
  return clocks(kind, ...story).map((clock) => clockState(clock, now));
}

describe("what each kind of response stops", () => {
  test.each([
    ["automatic_receipt", "met", "running", "running"],
    ["human_receipt", "met", "running", "running"],
    ["transfer", "met", "running", "running"],
    ["other", "met", "running", "running"],
    ["information_request", "met", "met", "paused"],
    ["action_taken", "met", "met", "running"],
    ["partial_action", "met", "met", "running"],
    ["refusal", "met", "met", "running"],
  ] as const)("%s: acknowledge %s, answer %s, takedown %s", (kind, ...states) => {
    const story = [...SENT, response(day(2, 15), kind)];
    const now = day(2, 16);
    expect((["acknowledge", "answer", "takedown"] as const).flatMap((clock) => stateOf(clock, now, ...story))).toEqual(states);
  });
});

test("an automatic receipt leaves the answer due when it was (LAW case 19)", () => {
  const due = (...story: EventDraft[]) => clocks("answer", ...story).map((clock) => dueAt(clock, day(3)));
  expect(due(...SENT, response(day(2, 15), "automatic_receipt"))).toEqual(due(...SENT));
});

test("a follow-up restarts nothing", () => {
  const started = clocks("answer", ...SENT, notice(day(4), { followUpTo: "first" })).map((clock) => clock.startedAt);
  expect(started).toEqual([day(2, 11)]);
});

test("what was said before anything was asked answers nothing", () => {
  expect(stateOf("answer", day(3), ...SENT, response(day(1), "refusal"))).toEqual(["running"]);
  expect(stateOf("acknowledge", day(2, 12), ...SENT, response(day(1), "automatic_receipt"))).toEqual(["running"]);
  expect(stateOf("answer", day(3), ...SENT, response(day(2, 11), "refusal"))).toEqual(["met"]);
});

describe("a question of the platform", () => {
  const ASKED = [...SENT, response(day(3), "information_request")];
  const REPLIED = [...ASKED, notice(day(5), { followUpTo: "first" })];

  test("starts our own clock to reply, and our reply stops it", () => {
    expect(clocks("notify", ...ASKED).map(({ ordinal, startedAt, stoppedAt }) => ({ ordinal, startedAt, stoppedAt }))).toEqual([
      { ordinal: 1, startedAt: day(2, 10), stoppedAt: day(2, 11) },
      { ordinal: 2, startedAt: day(3), stoppedAt: null },
    ]);
    expect(clocks("notify", ...REPLIED)[1]?.stoppedAt).toEqual(day(5));
  });

  test("pauses the takedown only until then", () => {
    expect(clocks("takedown", ...REPLIED)[0]?.pauses).toMatchObject([{ from: day(3), to: day(5) }]);
  });

  test("is not replied to by what we sent in the very moment it came", () => {
    expect(clocks("takedown", ...ASKED, notice(day(3)))[0]?.pauses).toMatchObject([{ from: day(3), to: null }]);
  });

  test("a second question in the meantime is the same pause", () => {
    expect(clocks("takedown", ...ASKED, response(day(4), "information_request"))[0]?.pauses).toMatchObject([{ from: day(3), to: null }]);
  });

  test("that turns out to be a receipt never paused anything", () => {
    const corrected = [...ASKED, reclassified(day(6), `response-${day(3).toISOString()}`, "automatic_receipt")];
    expect(clocks("takedown", ...corrected)[0]?.pauses).toEqual([]);
    expect(clocks("notify", ...corrected)).toHaveLength(1);
  });
});

describe("removal", () => {
  const CLAIMED = [...SENT, claimed(day(3))];

  test("claimed starts our check; only the check meets the takedown, at the time of the claim", () => {
    expect(clocks("verify", ...CLAIMED)[0]?.stoppedAt).toBeNull();
    expect(clocks("takedown", ...CLAIMED)[0]?.stoppedAt).toBeNull();
    expect(clocks("takedown", ...CLAIMED, checked(day(4), "gone"))[0]?.stoppedAt).toEqual(day(3));
  });

  test("found still up keeps the original start (LAW case 22)", () => {
    const [takedown] = clocks("takedown", ...CLAIMED, checked(day(4), "still_up"));
    expect(takedown).toMatchObject({ startedAt: day(2, 11), stoppedAt: null });
    expect(clocks("verify", ...CLAIMED, checked(day(4), "still_up"))[0]?.stoppedAt).toEqual(day(4));
  });

  test.each(["back", "reappeared"] as const)("undone by %s makes the takedown run as if it had never stopped", (cause) => {
    const gone = [...CLAIMED, checked(day(4), "gone"), closed(day(4), "removed")];
    const again = cause === "back" ? [checked(day(9), "back"), reopened(day(9), "back")] : [reopened(day(9), "reappeared")];
    expect(clocks("takedown", ...gone, ...again)[0]).toMatchObject({ startedAt: day(2, 11), stoppedAt: null });
    expect(stateOf("answer", day(10), ...gone, ...again)).toEqual(["overdue"]);
  });
});

describe("our own clocks", () => {
  test("a triage that makes the case less grave does not excuse its own lateness", () => {
    const late = [...filed(day(2)), triaged(day(3), "impersonation")];
    expect(stateOf("triage", day(3), ...late)).toEqual(["overdue"]);
    expect(stateOf("triage", day(2, 13), ...filed(day(2)))).toEqual(["running"]);
  });

  test("a dismissed case owes no notice, and once reopened only from then", () => {
    expect(clocks("notify", ...filed(day(2)), dismissed(day(3)))).toEqual([]);
    expect(clocks("notify", ...filed(day(2)), dismissed(day(3)), reopened(day(8))).map((clock) => clock.startedAt)).toEqual([day(8)]);
  });

  test("a case taken up and closed in one moment did owe one", () => {
    expect(clocks("notify", ...filed(day(2)), triaged(day(3)), closed(day(3))).map((clock) => clock.abandonedAt)).toEqual([day(3)]);
  });
});

describe("the reporter's window to complain", () => {
  const DECIDED = [...SENT, response(at("2026-08-31T10:00:00.000Z"), "refusal")];

  test("runs six months from the first decision, in law, and outlives the case (LAW case 15)", () => {
    const [window] = clocks("complaint", ...DECIDED, closed(at("2026-09-01T10:00:00.000Z")));
    expect(window).toMatchObject({ owner: "reporter", basis: "statute", abandonedAt: null });
    expect(window?.allowance).toEqual({ until: at("2027-02-28T22:59:59.999Z"), untilLegalLatest: at("2027-03-01T22:59:59.999Z") });
  });

  test("is not started by a question", () => {
    expect(clocks("complaint", ...SENT, response(day(3), "information_request"))).toEqual([]);
  });

  test("is used by a complaint of the decision, not by one made before it", () => {
    expect(clocks("complaint", ...DECIDED, escalated(day(9), "complaint"))[0]?.stoppedAt).toBeNull();
    const complained = at("2026-09-09T10:00:00.000Z");
    expect(clocks("complaint", ...DECIDED, escalated(complained, "complaint"))[0]?.stoppedAt).toEqual(complained);
  });
});
