import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { foldCase } from "../case/fold";
import { at, checked, claimed, closed, filed, logged, notice, reclassified, reopened, response, told, triaged } from "../case/testing/events";
import { odditiesOf } from "./oddities";

const HOUR = 3_600_000;
const ANALYST = { role: "analyst", label: "analyst" };
const DAY = 24;
const FILED_AT = at("2026-03-02T09:00:00.000Z");
/** Hours after filing. The platform's receipt is due after 26, its answer and the removal after 50; our notice, where none is sent, after 5. */
const after = (hours: number) => new Date(FILED_AT.getTime() + hours * HOUR);
const TRIAGED = [...filed(FILED_AT), triaged(after(1))];
const SENT = [...TRIAGED, notice(after(2))];
const ACKNOWLEDGED = [...SENT, response(after(3), "automatic_receipt", "receipt")];

function found(kind: string, events: readonly EventDraft[]) {
  return odditiesOf(told(...events)).filter((oddity) => oddity.kind === kind);
}

interface Told {
  readonly clockId: string;
  readonly from: Date;
}

describe("a case was closed at the edge where that was in the last tenth before a deadline of ours or the platform's, and did not last a week", () => {
  test.each<[string, EventDraft[], Told]>([
    ["the platform's answer", [...ACKNOWLEDGED, closed(after(47)), reopened(after(60))], { clockId: "answer.policy", from: after(60) }],
    ["our first notice", [...TRIAGED, closed(after(4.8)), reopened(after(5))], { clockId: "notify.policy.triage", from: after(5) }],
    ["in the last instant, for a week to the instant", [...ACKNOWLEDGED, closed(after(50)), reopened(after(50 + 7 * DAY))], { clockId: "answer.policy", from: after(50 + 7 * DAY) }],
    ["found still up by a later check", [...ACKNOWLEDGED, closed(after(47)), checked(after(60), "still_up"), reopened(after(60), "still_up")], { clockId: "answer.policy", from: after(60) }],
  ])("%s", (_title, events, { clockId, from }) => {
    expect(found("closed_at_edge", events)).toMatchObject([{ clockId, from }]);
  });

  test.each<[string, EventDraft[]]>([
    ["it closed earlier", [...ACKNOWLEDGED, closed(after(44)), reopened(after(60))]],
    ["it closed when all was late", [...ACKNOWLEDGED, closed(after(51)), reopened(after(60))]],
    ["it stayed closed longer than a week", [...ACKNOWLEDGED, closed(after(47)), reopened(after(47.1 + 7 * DAY))]],
    ["it stayed closed", [...ACKNOWLEDGED, closed(after(47))]],
    ["what was at its edge had been kept already", [...TRIAGED, notice(after(4.7)), closed(after(4.8)), reopened(after(5))]],
    ["it had gone, and came back", [...ACKNOWLEDGED, closed(after(47)), reopened(after(60), "back")]],
    ["it was reported anew", [...ACKNOWLEDGED, closed(after(47)), reopened(after(60), "reappeared")]],
  ])("but not where %s", (_title, events) => {
    expect(found("closed_at_edge", events)).toEqual([]);
  });

  test("what is told: who closed it and as what, who reopened it, and how near the deadline was", () => {
    expect(found("closed_at_edge", [...ACKNOWLEDGED, closed(after(47)), reopened(after(60))])).toMatchObject([
      { closed: { at: after(47), by: ANALYST }, outcome: "withdrawn", reopened: { at: after(60), by: ANALYST }, cause: "asked", edge: { dueAt: after(50), leftMs: 3 * HOUR } },
    ]);
  });
});

const corrected = (when: Date, id = "reply") => reclassified(when, id, "automatic_receipt");

describe("a response was taken for an answer at the edge where that was in the last hour before the answer was due, or late, and was corrected", () => {
  test.each<[string, EventDraft[], Told & { leftMs: number }]>([
    ["an hour before", [...SENT, response(after(49), "action_taken", "reply"), corrected(after(60))], { clockId: "answer.policy", from: after(60), leftMs: HOUR }],
    ["in the last instant", [...SENT, response(after(50), "action_taken", "reply"), corrected(after(60))], { clockId: "answer.policy", from: after(60), leftMs: 0 }],
    ["when it was late", [...SENT, response(after(51), "action_taken", "reply"), corrected(after(60))], { clockId: "answer.policy", from: after(60), leftMs: -HOUR }],
    ["by a change of kind", [...ACKNOWLEDGED, reclassified(after(51), "receipt", "refusal"), corrected(after(60), "receipt")], { clockId: "answer.policy", from: after(60), leftMs: -HOUR }],
  ])("%s", (_title, events, { clockId, from, leftMs }) => {
    expect(found("reclassified_at_edge", events)).toMatchObject([{ clockId, from, edge: { leftMs } }]);
  });

  test.each<[string, EventDraft[]]>([
    ["it was earlier", [...SENT, response(after(48.9), "action_taken", "reply"), corrected(after(60))]],
    ["it was not corrected", [...SENT, response(after(51), "action_taken", "reply")]],
    ["it was corrected to another answer", [...SENT, response(after(51), "action_taken", "reply"), reclassified(after(60), "reply", "refusal")]],
    ["it never was taken for an answer", [...SENT, response(after(51), "other", "reply"), corrected(after(60))]],
    ["there was a true answer before", [...SENT, response(after(40), "refusal"), response(after(49), "action_taken", "reply"), corrected(after(60))]],
  ])("but not where %s", (_title, events) => {
    expect(found("reclassified_at_edge", events)).toEqual([]);
  });

  test("what counts is when it was taken for one, and not when it came", () => {
    const early = logged(SENT);
    const late = logged([response(after(10), "action_taken", "reply"), corrected(after(52))], after(52), early.length + 1);
    expect(odditiesOf(foldCase([...early, ...late]))).toMatchObject([{ kind: "reclassified_at_edge", receivedAt: after(10), taken: { at: after(52) }, edge: { leftMs: -2 * HOUR } }]);
  });
});

describe("a removal was claimed at the edge where that was in the last tenth before it was due, or late, and it was found still up", () => {
  test.each<[string, EventDraft[], Told]>([
    ["in the last tenth", [...SENT, claimed(after(46)), checked(after(48), "still_up")], { clockId: "takedown.policy", from: after(48) }],
    ["when it was late", [...SENT, claimed(after(55)), checked(after(56), "still_up")], { clockId: "takedown.policy", from: after(56) }],
    ["of a part", [...SENT, claimed(after(46), "partially_removed"), checked(after(48), "still_up")], { clockId: "takedown.policy", from: after(48) }],
  ])("%s", (_title, events, { clockId, from }) => {
    expect(found("claim_at_edge", events)).toMatchObject([{ clockId, from }]);
  });

  test.each<[string, EventDraft[]]>([
    ["it was earlier", [...SENT, claimed(after(45)), checked(after(48), "still_up")]],
    ["nobody has checked", [...SENT, claimed(after(46))]],
    ["it was gone", [...SENT, claimed(after(46)), checked(after(48), "gone")]],
    ["it was gone, and later back", [...SENT, claimed(after(46)), checked(after(48), "gone"), checked(after(70), "back")]],
  ])("but not where %s", (_title, events) => {
    expect(found("claim_at_edge", events)).toEqual([]);
  });

  test("a check that is logged before the claim it follows tells the same", () => {
    const facts = logged([...SENT, claimed(after(20)), checked(after(48), "still_up"), claimed(after(46))]);
    expect(odditiesOf(foldCase(facts))).toMatchObject([{ kind: "claim_at_edge", clockId: "takedown.policy", claimedAt: after(46) }]);
  });
});
