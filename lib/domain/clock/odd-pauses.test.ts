import { describe, expect, test } from "vitest";
import { foldCase } from "../case/fold";
import type { EventDraft } from "../case/event";
import { at, claimed, dismissed, filed, filing, logged, notice, paused, rebased, response, resumed, TEXT, told, triaged, usualTerms } from "../case/testing/events";
import { odditiesOf } from "./oddities";

const HOUR = 3_600_000;
const ANALYST = { role: "analyst", label: "analyst" };
const FILED_AT = at("2026-03-02T09:00:00.000Z");
/** Hours after filing. Triage is due after 4, the platform's answer and the removal after 50. */
const after = (hours: number) => new Date(FILED_AT.getTime() + hours * HOUR);
const FILED = filed(FILED_AT);
const SENT = [...FILED, triaged(after(1)), notice(after(2))];

const note = (when: Date): EventDraft => ({ type: "note_added", occurredAt: when, data: { noteId: "note", text: TEXT } });
const furtherReport = (when: Date) => filing(when, { reportId: "report-2", joined: true, items: [] });
const guessed = (when: Date): EventDraft => ({
  type: "response_received",
  occurredAt: when,
  data: { responseId: "guess", kind: "automatic_receipt", isGuess: true, noticeId: null, lacksRedress: false, text: TEXT },
});
const askedOf = (when: Date) => response(when, "information_request", "asked");

function found(kind: string, events: readonly EventDraft[]) {
  return odditiesOf(told(...events)).filter((oddity) => oddity.kind === kind);
}

interface Told {
  readonly clockId: string;
  readonly from: Date;
}

describe("a clock is parked where a pause lasts, something came in, and no staff have acted since", () => {
  test.each<[string, EventDraft[], Told]>([
    ["a reply", [...SENT, paused(after(10)), response(after(12), "refusal")], { clockId: "takedown.policy", from: after(12) }],
    ["a reply that may be no receipt", [...SENT, paused(after(10)), guessed(after(12))], { clockId: "takedown.policy", from: after(12) }],
    ["a further report", [...FILED, paused(after(1), "reporter_asked"), furtherReport(after(2))], { clockId: "triage.policy", from: after(2) }],
    ["the reporter's own notice", [...SENT, paused(after(10)), notice(after(11), { by: "reporter" })], { clockId: "takedown.policy", from: after(11) }],
    ["a removal claim", [...SENT, paused(after(10)), claimed(after(11))], { clockId: "takedown.policy", from: after(11) }],
    ["a reply after the platform's own question", [...SENT, askedOf(after(10)), response(after(20), "other")], { clockId: "takedown.policy", from: after(20) }],
    ["a reply after which somebody only set a further pause", [...FILED, triaged(after(1)), paused(after(1.5)), furtherReport(after(2)), paused(after(2.5), "reporter_asked")], { clockId: "notify.policy.triage", from: after(2) }],
    ["a claim where only its check can stand still any more", [...SENT, paused(after(60)), claimed(after(61))], { clockId: `verify.policy.claim-${after(61).toISOString()}`, from: after(61) }],
  ])("%s", (_title, events, { clockId, from }) => {
    expect(found("parked", events)).toMatchObject([{ clockId, from }]);
  });

  test.each<[string, EventDraft[]]>([
    ["nothing came in", [...SENT, paused(after(10))]],
    ["it came in before the pause", [...SENT, response(after(9), "refusal"), paused(after(10))]],
    ["the pause was lifted", [...SENT, paused(after(10)), response(after(12), "refusal"), resumed(after(13))]],
    ["somebody noted what they make of it", [...SENT, paused(after(10)), response(after(12), "refusal"), note(after(13))]],
    ["we wrote again", [...SENT, paused(after(10)), response(after(12), "refusal"), notice(after(13))]],
    ["triage followed", [...FILED, paused(after(1), "reporter_asked"), furtherReport(after(2)), triaged(after(3))]],
    ["the case was dismissed", [...FILED, paused(after(1), "reporter_asked"), furtherReport(after(2)), dismissed(after(3))]],
    ["it is a receipt, and said to be one", [...SENT, paused(after(10)), response(after(12), "automatic_receipt")]],
    ["we replied to the question", [...SENT, askedOf(after(10)), response(after(20), "other"), notice(after(21))]],
    ["there is only the question itself", [...SENT, askedOf(after(10))]],
    ["no clock waits for the reporter any more", [...SENT, paused(after(10), "reporter_asked"), response(after(12), "refusal")]],
    ["all that could stand still was late already", [...SENT, paused(after(51)), response(after(52), "refusal")]],
  ])("but not where %s", (_title, events) => {
    expect(found("parked", events)).toEqual([]);
  });

  test("what is told: the pause, who set it, and all that came in, when and by whose hand", () => {
    const [oddity] = found("parked", [...SENT, paused(after(10)), response(after(12), "refusal"), furtherReport(after(20))]);
    expect(oddity).toMatchObject({
      about: "pause-legal_hold",
      pause: { reason: "legal_hold", begun: { at: after(10), by: ANALYST }, lifted: null },
      arrivals: [
        { what: "response", occurredAt: after(12), by: ANALYST },
        { what: "report", occurredAt: after(20) },
      ],
    });
  });

  test("a reply that had come before the pause but was logged after it came in after it", () => {
    const before = logged([...SENT, paused(after(10))]);
    const late = logged([response(after(9), "refusal")], after(12), before.length + 1);
    expect(odditiesOf(foldCase([...before, ...late]))[0]).toMatchObject({ kind: "parked", from: after(12) });
  });

  test("what was told together with the platform's question, and is older, did not", () => {
    const history = logged([...SENT, response(after(5), "other"), askedOf(after(10))], after(200));
    expect(odditiesOf(foldCase(history)).filter(({ kind }) => kind === "parked")).toEqual([]);
  });
});

const DAY = 24;

describe("a pause is overlong once it has lasted longer than the terms of a clock that it holds allow (SLA case 33)", () => {
  test.each<[string, EventDraft[], Told]>([
    ["never lifted: from the day on which it ended by itself, which may lie ahead", [...FILED, paused(after(1), "reporter_asked")], { clockId: "triage.policy", from: after(1 + 7 * DAY) }],
    ["lifted too late", [...SENT, paused(after(10)), resumed(after(10 + 91 * DAY))], { clockId: "takedown.policy", from: after(10 + 90 * DAY) }],
    ["a question of the platform, after fourteen days", [...SENT, askedOf(after(10))], { clockId: "takedown.policy", from: after(10 + 14 * DAY) }],
    ["a question replied to after fourteen days", [...SENT, askedOf(after(10)), notice(after(10 + 15 * DAY))], { clockId: "takedown.policy", from: after(10 + 14 * DAY) }],
  ])("%s", (_title, events, { clockId, from }) => {
    expect(found("pause_overlong", events)).toMatchObject([{ clockId, from }]);
  });

  test.each<[string, EventDraft[]]>([
    ["lifted in its last instant", [...SENT, paused(after(10)), resumed(after(10 + 90 * DAY))]],
    ["a question replied to within fourteen days", [...SENT, askedOf(after(10)), notice(after(10 + 14 * DAY))]],
    ["over when the case closed", [...FILED, paused(after(1), "reporter_asked"), dismissed(after(2))]],
    ["nothing that it held was still owed by then", [...FILED, paused(after(1), "reporter_asked"), triaged(after(2)), notice(after(3))]],
    ["set when all that it could hold was late already", [...SENT, paused(after(51))]],
    ["a question that came when the removal was late already", [...SENT, askedOf(after(51))]],
  ])("but not where it was %s", (_title, events) => {
    expect(found("pause_overlong", events)).toEqual([]);
  });

  test("terms that set an end to questions are kept to", () => {
    const terms = usualTerms("ncii", "S1");
    const limited = { ...terms, clocks: terms.clocks.map((clock) => (clock.kind === "takedown" ? { ...clock, pauses: { platform_waits: 3 * DAY * HOUR } } : clock)) };
    expect(found("pause_overlong", [...SENT, rebased(after(3), limited), askedOf(after(10))])).toMatchObject([{ from: after(10 + 3 * DAY) }]);
  });
});

describe("a pause is at the edge where it began in the last tenth and was soon lifted, or in the last hour", () => {
  test.each<[string, EventDraft[], Told]>([
    ["in the last hour before triage is due", [...FILED, paused(after(3), "reporter_asked")], { clockId: "triage.policy", from: after(3) }],
    ["in the instant in which it is due (SLA case 31)", [...FILED, paused(after(4), "reporter_asked")], { clockId: "triage.policy", from: after(4) }],
    ["in the last tenth, and lifted within a day", [...SENT, paused(after(46)), resumed(after(70))], { clockId: "takedown.policy", from: after(70) }],
    ["in the last tenth as it stood after an earlier pause", [...SENT, askedOf(after(10)), notice(after(20)), paused(after(56)), resumed(after(57))], { clockId: "takedown.policy", from: after(57) }],
  ])("%s", (_title, events, { clockId, from }) => {
    expect(found("paused_at_edge", events)).toMatchObject([{ clockId, from }]);
  });

  test.each<[string, EventDraft[]]>([
    ["earlier than the last hour", [...FILED, paused(after(2.9), "reporter_asked")]],
    ["after the deadline", [...FILED, paused(after(4.1), "reporter_asked")]],
    ["in the last tenth, and lasting more than a day", [...SENT, paused(after(46)), resumed(after(70.1))]],
    ["in the last tenth, and lasting still", [...SENT, paused(after(46))]],
    ["before the last tenth, and lifted within a day", [...SENT, paused(after(45)), resumed(after(46))]],
    ["for a reason that holds none of the clocks at their edge", [...SENT, paused(after(46), "reporter_asked"), resumed(after(47), "pause-reporter_asked")]],
    ["while the clock stood still already", [...SENT, askedOf(after(10)), paused(after(49)), resumed(after(49.5))]],
    ["by what would have been the last tenth without an earlier pause", [...SENT, askedOf(after(10)), notice(after(20)), paused(after(46)), resumed(after(47))]],
  ])("but not %s", (_title, events) => {
    expect(found("paused_at_edge", events)).toEqual([]);
  });

  test("of an allowance shorter than two hours, only the last half is its last hour", () => {
    const grave = [...filed(FILED_AT, { category: "life_threat", lifeSafety: true }), triaged(FILED_AT, "life_threat")];
    expect(found("paused_at_edge", [...grave, paused(after(0.4))])).toEqual([]);
    expect(found("paused_at_edge", [...grave, paused(after(0.6))])).toMatchObject([{ edge: { leftMs: 0.4 * HOUR } }]);
  });
});
