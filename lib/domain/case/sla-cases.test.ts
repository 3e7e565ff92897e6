import { describe, expect, test } from "vitest";
import type { Clock } from "../clock/clock";
import { clockState, dueAt, elapsedMs } from "../clock/clock-state";
import { officeWeek } from "../clock/testing/week";
import type { CaseTerms } from "../clock/terms";
import { days, hours } from "../law/duration";
import { clocksOf } from "./clocks-of";
import type { EventDraft } from "./event";
import { isAnswered } from "./facts";
import { pendingOf } from "./announced";
import { at, claimed, closed, filed, filing, logged, notice, paused, rebased, reclassified, reopened, response, resumed, TEXT, told, triaged, usualTerms } from "./testing/events";
import { foldCase } from "./fold";

/** The numbered cases of "SLA semantics" that are about what counts, pausing and change. */

const day = (n: number, hour = 9) => new Date(Date.UTC(2026, 2, n, hour));
const SENT = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11))];

function clock(id: string, ...story: readonly EventDraft[]): Clock {
  const found = clocksOf(told(...story)).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No clock ${id}`);
  return found;
}

/** The shipped terms with other lengths, or a calendar, for some clocks. */
function terms(changes: Partial<Record<string, { ms?: number; calendar?: string }>>): CaseTerms {
  const usual = usualTerms("ncii", "S1");
  return { clocks: usual.clocks.map((each) => ({ ...each, ...changes[each.kind] })), calendars: { office: officeWeek("Europe/London") } };
}

describe("what counts", () => {
  test("SLA case 19: the platform's automatic receipt stops the receipt's clock, and the answer's runs", () => {
    const story = [...SENT, response(day(2, 12), "automatic_receipt")];
    expect(clockState(clock("acknowledge.policy", ...story), day(2, 13))).toBe("met");
    expect(clockState(clock("answer.policy", ...story), day(2, 13))).toBe("running");
  });

  test("SLA case 20: nothing but triage stops our own first clock; news to a reporter is no event at all", () => {
    const others = [filing(day(3), { reportId: "second", items: [] }), response(day(3), "refusal"), notice(day(3), { by: "reporter" })];
    expect(clock("triage.policy", ...filed(day(2)), ...others).stoppedAt).toBeNull();
  });

  test("SLA case 21: an internal note changes no clock, and there are no other notes", () => {
    const note: EventDraft = { type: "note_added", occurredAt: day(3), data: { noteId: "n", text: TEXT } };
    expect(clocksOf(told(...SENT, note))).toEqual(clocksOf(told(...SENT)));
  });

  test("SLA case 22: what somebody else wrote back to a notice of theirs answers nothing for the platform", () => {
    const toHotline = notice(day(2, 12), { noticeId: "to-hotline", recipient: "hotline" });
    const theirs: EventDraft = { ...response(day(3), "refusal"), data: { ...dataOf(response(day(3), "refusal")), noticeId: "to-hotline" } } as EventDraft;
    const story = [...SENT, toHotline, theirs];
    expect(clock("acknowledge.policy", ...story).stoppedAt).toBeNull();
    expect(clock("answer.policy", ...story).stoppedAt).toBeNull();
    expect(isAnswered(told(...story))).toBe(false);
  });

  test("SLA case 23, where our rule differs: a bounce or an absence note is logged as `other`, which acknowledges and never answers", () => {
    const story = [...SENT, response(day(2, 12), "other")];
    expect(clockState(clock("acknowledge.policy", ...story), day(2, 13))).toBe("met");
    expect(clockState(clock("answer.policy", ...story), day(2, 13))).toBe("running");
  });

  test("SLA case 24: five letters of the volunteer leave the clock at the oldest that was not answered", () => {
    const letters = [1, 2, 3, 4, 5].map((hour) => notice(day(3, hour), { by: "reporter", followUpTo: "first" }));
    expect(clock("answer.policy", ...SENT, ...letters).startedAt).toEqual(day(2, 11));
  });

  test("SLA case 25: a case that we open late runs from the reporter's own first letter", () => {
    const before = notice(at("2026-01-09T09:00:00.000Z"), { by: "reporter" });
    expect(clock("answer.policy", ...filed(day(2)), before).startedAt).toEqual(at("2026-01-09T09:00:00.000Z"));
  });

  test("SLA case 26: an answer and a pause in one moment are both on record", () => {
    const story = [...SENT, response(day(3), "refusal"), paused(day(3))];
    expect(clock("answer.policy", ...story).stoppedAt).toEqual(day(3));
    expect(clock("takedown.policy", ...story).pauses).toMatchObject([{ from: day(3), reason: "legal_hold" }]);
  });

  test("SLA case 28: closed unanswered, the clock ends as never met, and grows no later", () => {
    const answer = clock("answer.policy", ...SENT, closed(day(10)));
    expect(answer).toMatchObject({ stoppedAt: null, abandonedAt: day(10) });
    expect(elapsedMs(answer, day(30))).toBe(elapsedMs(answer, day(10)));
    expect(pendingOf(told(...SENT, closed(day(10))), answer)).toEqual([]);
  });

  test("SLA case 41: what follows the first notice has a clock of its own, which starts with the platform's question and not before", () => {
    expect(() => clock("notify.policy.question-q", ...SENT)).toThrow();
    expect(clock("notify.policy.question-q", ...SENT, response(day(3), "information_request", "q")).startedAt).toEqual(day(3));
  });
});

function dataOf(draft: EventDraft) {
  return draft.data as object;
}

describe("pausing by reason", () => {
  test("a hold stops what would act on the item, the reporter's silence only our own reading; an answer waits for nobody", () => {
    const pausedBy = (reason: "legal_hold" | "reporter_asked") =>
      clocksOf(told(...SENT, claimed(day(3)), paused(day(3), reason))).filter((each) => each.pauses.length > 0).map(({ id }) => id);
    expect(pausedBy("legal_hold")).toEqual(["notify.policy.triage", "takedown.policy", `verify.policy.claim-${day(3).toISOString()}`]);
    expect(pausedBy("reporter_asked")).toEqual(["triage.policy", "notify.policy.triage"]);
  });

  test("LAW case 15: the platform's question pauses our policy's clock and is in the log, and the law's window runs on", () => {
    const story = [...SENT, response(day(3), "refusal"), response(day(4), "information_request")];
    expect(clockState(clock("takedown.policy", ...story), day(4, 12))).toBe("paused");
    expect(clockState(clock("complaint.statute", ...story), day(4, 12))).toBe("running");
    expect(clock("complaint.statute", ...story, paused(day(5))).pauses).toEqual([]);
  });

  test("closing lifts a pause: a case that opens again does not open paused", () => {
    const story = [...SENT, paused(day(3)), closed(day(4)), reopened(day(6))];
    expect(clock("takedown.policy", ...story).pauses).toMatchObject([{ from: day(3), to: day(4) }]);
  });
});

describe("re-basing", () => {
  const longer = rebased(day(3), terms({ answer: { ms: days(5) }, acknowledge: { ms: days(5) } }));

  test("SLA case 36: a clock keeps its terms until it is re-based; one that had ended never changes", () => {
    const story = [...SENT, response(day(2, 15), "automatic_receipt"), longer];
    expect(clock("answer.policy", ...story).allowance).toMatchObject({ ms: days(5) });
    expect(clock("acknowledge.policy", ...story).allowance).toMatchObject({ ms: hours(24) });
  });

  test("one that was late is not made punctual", () => {
    expect(clockState(clock("acknowledge.policy", ...SENT, { ...longer, occurredAt: day(4) }), day(5))).toBe("overdue");
  });

  test("what ended before, but was logged after, keeps the terms of its time: the order of logging does not matter", () => {
    const story = [...SENT, longer, response(day(2, 20), "refusal")];
    const inOrder = [...SENT, response(day(2, 20), "refusal"), longer];
    expect(clock("answer.policy", ...story).allowance).toEqual(clock("answer.policy", ...inOrder).allowance);
  });

  test("SLA case 34: during or after a pause, what the pause gave back stays given", () => {
    const story = [...SENT, paused(day(2, 12)), resumed(day(3, 12)), rebased(day(3, 13), terms({ takedown: { ms: hours(72) } }))];
    expect(dueAt(clock("takedown.policy", ...story), day(3, 14))).toEqual(new Date(day(2, 11).getTime() + hours(72 + 24)));
  });

  test("SLA case 37: a clock that no policy sets any more is gone with all it would have announced, and its history is not", () => {
    const promised = { ...terms({}), clocks: [...terms({}).clocks, { ...terms({}).clocks[5], kind: "takedown", basis: "commitment" }] } as CaseTerms;
    const story = [...SENT, rebased(day(2, 12), promised), rebased(day(2, 13), terms({}))];
    expect(clocksOf(told(...story)).some(({ basis }) => basis === "commitment")).toBe(false);
    expect(clocksOf(told(...story.slice(0, -1))).some(({ id }) => id === "takedown.commitment")).toBe(true);
    expect(told(...story).rebasings).toHaveLength(2);
  });

  test("SLA case 39: a graver case counts from where its clocks began, and says so; law alone can be breached, and follows no severity", () => {
    const story = [...SENT, rebased(day(2, 14), terms({ answer: { ms: hours(4) } }))];
    expect(dueAt(clock("answer.policy", ...story), day(2, 14))).toEqual(new Date(day(2, 11).getTime() + hours(4)));
  });
});

describe("reopening", () => {
  test("SLA case 43: twice gives two cycles of our own, and what the platform did stays done", () => {
    const story = [...SENT, response(day(2, 15), "automatic_receipt"), closed(day(4)), reopened(day(6)), closed(day(8)), reopened(day(9))];
    const notifies = clocksOf(told(...story)).filter(({ kind }) => kind === "notify");
    expect(notifies.map(({ ordinal, startedAt }) => [ordinal, startedAt])).toEqual([[1, day(2, 10)], [2, day(6)], [3, day(9)]]);
    expect(clocksOf(told(...story)).filter(({ kind }) => kind === "acknowledge")).toHaveLength(1);
    expect(clock("acknowledge.policy", ...story).stoppedAt).toEqual(day(2, 15));
  });
});

test("a response logged late, reclassified or found out later gives what the true order would have given", () => {
  const inOrder = [...SENT, response(day(2, 20), "refusal", "r"), response(day(5), "action_taken", "late")];
  const asLogged = [...SENT, response(day(5), "action_taken", "late"), response(day(2, 20), "automatic_receipt", "r"), reclassified(day(7), "r", "refusal")];
  const told = foldCase(logged(asLogged, day(8)));
  expect(clocksOf(told).map(({ id, startedAt, stoppedAt }) => ({ id, startedAt, stoppedAt }))).toEqual(
    clocksOf(foldCase(logged(inOrder, day(8)))).map(({ id, startedAt, stoppedAt }) => ({ id, startedAt, stoppedAt })),
  );
});
