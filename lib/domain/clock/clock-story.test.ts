import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clocksOf } from "../case/clocks-of";
import type { EventDraft } from "../case/event";
import { checked, claimed, closed, escalated, filed, HURRIED_RULES, logged, notice, paused, rebased, reclassified, reopened, response, resumed, triaged } from "../case/testing/events";
import { anyHistory } from "../case/testing/random-history";
import { termsFor } from "../policy/case-terms";
import type { Clock } from "./clock";
import { bearing, knownDue, type ClockMove } from "./clock-moves";
import { clockStory, type StoryEntry } from "./clock-story";

const day = (n: number, hour = 11) => new Date(Date.UTC(2026, 2, n, hour));
const NOW = day(30);
/** The removal is due two days after the notice of 2 March, 11:00. */
const SENT = [...filed(day(2, 9)), triaged(day(2, 10)), notice(day(2))];
const HURRIED = termsFor(HURRIED_RULES, { platform: "discord", category: "ncii", severity: "S1", surface: "unknown", notifier: "volunteer" });

function story(clockId: string, drafts: readonly EventDraft[], now = NOW): StoryEntry[] {
  return clockStory(logged(drafts), clockId, now) ?? [];
}

/** Each entry as a word for what it is and what it moved. */
function read(entries: readonly StoryEntry[]): string[] {
  return entries.map((entry) => (entry.type === "event" ? [entry.event.type, ...entry.moves.map(({ what }) => what)].join(" ") : entry.type));
}

const moves = (entries: readonly StoryEntry[]) => entries.flatMap((entry) => (entry.type === "event" ? entry.moves : []));

describe("what moved a clock", () => {
  const CASES: [string, string, readonly EventDraft[], string[]][] = [
    ["what starts it and what stops it", "answer.policy", [...SENT, response(day(3), "refusal")], ["notice_sent started", "response_received stopped"]],
    ["its start first, though what stopped it had happened before", "notify.policy.triage", [...filed(day(2, 9)), triaged(day(2, 10)), notice(day(1))], [
      "case_triaged started",
      "notice_sent stopped",
    ]],
    ["no receipt", "answer.policy", [...SENT, response(day(3), "automatic_receipt")], ["notice_sent started"]],
    ["a question pauses a removal until our reply", "takedown.policy", [...SENT, response(day(3), "information_request"), notice(day(4))], [
      "notice_sent started",
      "response_received paused due",
      "notice_sent pause_ended due",
    ]],
    ["a hold, set and lifted", "takedown.policy", [...SENT, paused(day(3)), resumed(day(4))], ["notice_sent started", "clocks_paused paused due", "clocks_resumed pause_ended due"]],
    ["no pause that its terms do not know", "answer.policy", [...SENT, paused(day(3)), resumed(day(4))], ["notice_sent started"]],
    ["no pause of a clock that is late already", "takedown.policy", [...SENT, paused(day(9)), resumed(day(10))], ["notice_sent started"]],
    ["other terms", "answer.policy", [...SENT, rebased(day(3), HURRIED)], ["notice_sent started", "clocks_rebased terms due"]],
    ["no terms that came too late for it", "answer.policy", [...SENT, rebased(day(9), HURRIED)], ["notice_sent started"]],
    ["a correction that takes its stop away", "answer.policy", [...SENT, response(day(3), "refusal", "r"), reclassified(day(4), "r", "automatic_receipt")], [
      "notice_sent started",
      "response_received stopped",
      "response_reclassified reopened",
    ]],
    ["a correction that gives it one", "answer.policy", [...SENT, response(day(3), "other", "r"), reclassified(day(5), "r", "refusal")], [
      "notice_sent started",
      "response_reclassified stopped",
    ]],
    ["the closing, and the reopening", "answer.policy", [...SENT, closed(day(3)), reopened(day(4))], ["notice_sent started", "case_closed abandoned", "case_reopened owed_again"]],
    ["a removal that turns out not to be one", "takedown.policy", [...SENT, claimed(day(3)), checked(day(4), "gone"), checked(day(5), "back")], [
      "notice_sent started",
      "removal_verified stopped",
      "removal_verified reopened",
    ]],
    ["a further period of the body", "settlement.statute", [...SENT, escalated(day(3), "out_of_court"), { type: "settlement_extended", occurredAt: day(20), data: { note: { id: "t", sha256: "" } } }], [
      "case_escalated started",
      "settlement_extended due",
    ]],
  ];
  test.each(CASES)("%s", (_title, clockId, drafts, expected) => {
    expect(read(story(clockId, drafts))).toEqual(expected);
  });

  test("says what was due before and what is due after", () => {
    expect(moves(story("takedown.policy", [...SENT, paused(day(3)), resumed(day(4))]))).toEqual([
      { what: "started", at: day(2) },
      { what: "paused", reason: "legal_hold", at: day(3) },
      { what: "due", from: day(4), to: day(94) },
      { what: "pause_ended", reason: "legal_hold", at: day(4) },
      { what: "due", from: day(94), to: day(5) },
    ]);
    expect(moves(story("takedown.policy", [...SENT, response(day(3), "information_request")])).at(-1)).toEqual({ what: "due", from: day(4), to: null });
  });

  test("is told in the order of the world, though logged in another", () => {
    const drafts = logged([...SENT, paused(day(5)), response(day(3), "refusal")]);
    expect(read(clockStory(drafts, "answer.policy", NOW) ?? [])).toEqual(["notice_sent started", "response_received stopped"]);
    const earlier = logged([...SENT, response(day(10), "refusal"), { ...notice(day(1)), occurredAt: day(1) }]);
    const entries = clockStory(earlier, "answer.policy", NOW) ?? [];
    expect(read(entries)).toEqual(["notice_sent start_moved due", "notice_sent started", "response_received stopped"]);
  });
});

describe("a pause that has lasted as long as it may", () => {
  const ASKED = [...filed(day(2, 9)), paused(day(2, 10), "reporter_asked")];
  const over = (threshold: `pause ${string}`): EventDraft => ({
    type: "clock_threshold_reached",
    occurredAt: day(9, 10),
    data: { clockId: "triage.policy", kind: "triage", ordinal: 1, basis: "policy", owner: "us", threshold, proposal: null },
  });

  test("is over by itself", () => {
    expect(story("triage.policy", ASKED).at(-1)).toEqual({ type: "pause_ran_out", at: day(9, 10), reason: "reporter_asked" });
    expect(read(story("triage.policy", ASKED, day(9, 9)))).toEqual(["case_opened started", "clocks_paused paused due"]);
  });

  test("is told once, by the announcement where there is one", () => {
    expect(read(story("triage.policy", [...ASKED, over("pause pause-reporter_asked")]))).toEqual(["case_opened started", "clocks_paused paused due", "clock_threshold_reached"]);
  });

  test("is not ended once more by whoever lifts it later", () => {
    expect(read(story("triage.policy", [...ASKED, resumed(day(12), "pause-reporter_asked")]))).toEqual(["case_opened started", "clocks_paused paused due", "pause_ran_out"]);
  });
});

test("what other clocks announce is no part of it", () => {
  const data = { clockId: "answer.policy", kind: "answer", ordinal: 1, basis: "policy", owner: "platform", threshold: "50%", proposal: null } as const;
  const announced: EventDraft = { type: "clock_threshold_reached", occurredAt: day(3), data };
  expect(read(story("answer.policy", [...SENT, announced]))).toEqual(["notice_sent started", "clock_threshold_reached"]);
  expect(read(story("takedown.policy", [...SENT, announced]))).toEqual(["notice_sent started"]);
});

test("a case has no story of a clock it does not have", () => {
  expect(clockStory(logged(SENT), "verify.policy.claim", NOW)).toBeNull();
});

/** The clock that the moves come to, told one after the other as they were logged. */
function retold(all: readonly ClockMove[]) {
  return all.reduce<{ startedAt?: Date; stoppedAt: Date | null; abandoned: boolean; open: number }>(
    (clock, move) => {
      switch (move.what) {
        case "started":
          return { startedAt: move.at, stoppedAt: null, abandoned: false, open: 0 };
        case "start_moved":
          return { ...clock, startedAt: move.to };
        case "stopped":
          return { ...clock, stoppedAt: move.at, abandoned: false };
        case "stop_moved":
          return { ...clock, stoppedAt: move.to };
        case "reopened":
          return { ...clock, stoppedAt: null };
        case "abandoned":
          return { ...clock, abandoned: true };
        case "owed_again":
          return { ...clock, abandoned: false };
        case "paused":
          return { ...clock, open: clock.open + 1 };
        case "pause_undone":
          return { ...clock, open: clock.open - 1 };
        default:
          return clock;
      }
    },
    { stoppedAt: null, abandoned: false, open: 0 },
  );
}

test("whatever happened, the moves add up to the clock as it is, and the last due to the one that it has", () => {
  fc.assert(
    fc.property(anyHistory, ({ events, state }) => {
      for (const clock of clocksOf(state)) {
        const entries = clockStory(events, clock.id, NOW) ?? [];
        const told = entries.flatMap((entry) => (entry.type === "event" ? [entry] : [])).sort((a, b) => a.event.sequence - b.event.sequence);
        const all = told.flatMap((entry) => entry.moves);
        expect(retold(all)).toEqual(endOf(clock));
        const lastDue = all.findLast((move) => move.what === "due");
        if (lastDue?.what === "due" && all.filter(({ what }) => what === "started").length === 1) expect(lastDue.to).toEqual(knownDue(clock));
      }
    }),
  );
});

function endOf(clock: Clock) {
  const isAbandoned = clock.abandonedAt !== null;
  return { startedAt: clock.startedAt, stoppedAt: clock.stoppedAt, abandoned: isAbandoned, open: bearing(clock).length };
}
