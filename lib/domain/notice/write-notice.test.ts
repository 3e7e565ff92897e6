import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { anActor } from "../case/testing/decisions";
import { closed, escalated, filed, filing, item, notice, queued, TEXT, told, triaged, undelivered } from "../case/testing/events";
import type { Decision } from "../case/decision";
import { isRefusal } from "../refusal";
import { needsSecondReader } from "./check-notice";
import { sendNotice } from "./send-notice";
import { proposeNotice, queueNotice, readNotice, withdrawNotice, type QueuedNotice, type WrittenNotice } from "./write-notice";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const NOW = day(9);
const AUTHOR = { now: NOW, actor: anActor() };
const READER = { now: NOW, actor: { ...anActor(), label: "second reader" } };

const START = [...filed(day(2)), triaged(day(2))];
const UNSURE = [...START, filing(day(3), { reportId: "report-2", joined: true, manifest: "unsure", items: [] })];
const WRITTEN: WrittenNotice = { noticeId: "draft", recipient: "platform", channel: "email", subject: TEXT, body: TEXT };
const MAIL: QueuedNotice = { ...WRITTEN, to: TEXT, isAutomatic: false };

/** The story, and what the decision added to it. */
function after(story: readonly EventDraft[], decision: Decision): EventDraft[] {
  if (isRefusal(decision)) throw new Error(decision.code);
  return [...story, ...decision];
}

const codeOf = (decision: Decision) => (isRefusal(decision) ? decision.code : "done");
const propose = (story: readonly EventDraft[], changes: Partial<WrittenNotice> = {}) => proposeNotice(told(...story), { ...WRITTEN, ...changes }, AUTHOR);
const queue = (story: readonly EventDraft[], changes: Partial<QueuedNotice> = {}) => queueNotice(told(...story), { ...MAIL, ...changes }, AUTHOR);
const read = (story: readonly EventDraft[], verdict: "approved" | "returned" = "approved", note = verdict === "approved" ? null : TEXT) =>
  readNotice(told(...story), { noticeId: "draft", verdict, note }, READER);
const record = (story: readonly EventDraft[], changes: object = {}) =>
  sendNotice(told(...story), { noticeId: "new", recipient: "platform", channel: "web_form", by: "us", body: null, externalReference: null, ...changes }, AUTHOR);

describe("LAW case 7: where a report was unsure, somebody else reads the notice first", () => {
  const PROPOSED = after(UNSURE, propose(UNSURE));
  const APPROVED = after(PROPOSED, read(PROPOSED));

  test.each([
    ["nothing goes by mail before", queue(UNSURE), "second_reader_needed"],
    ["nor is anything recorded as sent by a form", record(UNSURE), "second_reader_needed"],
    ["nor while the reading is awaited", queue(PROPOSED, { draftId: "draft" }), "draft_not_approved"],
    ["its author is never its reader", readNotice(told(...PROPOSED), { noticeId: "draft", verdict: "approved", note: null }, AUTHOR), "reader_is_author"],
    ["nor sends it back", readNotice(told(...PROPOSED), { noticeId: "draft", verdict: "returned", note: TEXT }, AUTHOR), "reader_is_author"],
    ["another person approves it", read(PROPOSED), "done"],
    ["or sends it back, and says why", read(PROPOSED, "returned"), "done"],
    ["without a word it does not go back", read(PROPOSED, "returned", null), "field_required"],
    ["what was read once is not read again", read(APPROVED), "draft_unknown"],
    ["once approved it goes by mail", queue(APPROVED, { draftId: "draft" }), "done"],
    ["or by a form", record(APPROVED, { draftId: "draft" }), "done"],
    ["but what nobody read does not go beside it", queue(APPROVED), "second_reader_needed"],
    ["what was sent back does not go", queue(after(PROPOSED, read(PROPOSED, "returned")), { draftId: "draft" }), "draft_not_approved"],
  ])("%s", (_title, decision, expected) => {
    expect(codeOf(decision)).toBe(expected);
  });

  test("what was approved for one goes to nobody else, nor as something else", () => {
    const toHotline = after(UNSURE, propose(UNSURE, { recipient: "hotline" }));
    const approved = after(toHotline, read(toHotline));
    expect(codeOf(queue(approved, { draftId: "draft" }))).toBe("draft_not_approved");
    expect(codeOf(record(approved, { draftId: "draft" }))).toBe("draft_not_approved");
    expect(codeOf(queue(approved, { draftId: "draft", recipient: "hotline" }))).toBe("done");
    const sent = after(APPROVED, record(APPROVED, { draftId: "draft" }));
    const again = after(sent, propose(sent, { noticeId: "second", followUpTo: "draft" }));
    const readAgain = after(again, readNotice(told(...again), { noticeId: "second", verdict: "approved", note: null }, READER));
    expect(codeOf(queue(readAgain, { draftId: "second" }))).toBe("draft_not_approved");
  });

  test("what goes is what was read, whatever else is sent along", () => {
    const other = { id: "other words", sha256: "1".repeat(64) };
    expect(queue(APPROVED, { draftId: "draft", noticeId: "new", body: other, subject: other })).toMatchObject([{ data: { noticeId: "draft", body: TEXT, subject: TEXT } }]);
    expect(record(APPROVED, { draftId: "draft", body: other })).toMatchObject([{ data: { noticeId: "draft", body: TEXT } }]);
  });

  test.each([
    ["a first notice to the platform", {}, true],
    ["one to a trusted flagger", { recipient: "trusted_flagger" }, true],
    ["a follow-up says nothing new", { followUpTo: "first" }, false],
    ["a hotline judges for itself", { recipient: "hotline" }, false],
    ["what a reporter sent was theirs to judge", { by: "reporter" }, false],
  ] as const)("%s", (_title, changes, expected) => {
    expect(needsSecondReader(told(...UNSURE), { recipient: "platform", by: "us", ...changes })).toBe(expected);
    expect(needsSecondReader(told(...START), { recipient: "platform", by: "us", ...changes })).toBe(false);
  });
});

describe("LAW case 8: one coordinated notice an item", () => {
  const SENT = [...START, notice(day(3), { noticeId: "first" })];
  const ON_ITS_WAY = after(START, queue(START, { noticeId: "first" }));

  test.each([
    ["a second is not laid before a reader", propose(SENT), "notice_already_sent"],
    ["nor queued", queue(SENT), "notice_already_sent"],
    ["nor where the first is still on its way", queue(ON_ITS_WAY), "notice_already_sent"],
    ["nor recorded then", record(ON_ITS_WAY), "notice_already_sent"],
    ["a follow-up is queued", queue(SENT, { followUpTo: "first" }), "done"],
    ["one that came back was never sent", queue([...SENT, undelivered(day(4), "first")]), "done"],
    ["one that was taken back will not go", queue(after(ON_ITS_WAY, withdrawNotice(told(...ON_ITS_WAY), { noticeId: "first" }, AUTHOR))), "done"],
    ["a further item may have its own", queue([...SENT, filing(day(4), { reportId: "report-2", joined: true, items: [item("item-2")] })]), "done"],
  ])("%s", (_title, decision, expected) => {
    expect(codeOf(decision)).toBe(expected);
  });

  test("the refusal shows the first", () => {
    expect(queue(SENT)).toMatchObject({ params: { noticeId: "first", sentAt: day(3).toISOString() } });
  });
});

describe("LAW case 9: danger to life", () => {
  const DANGER = [...filed(day(2), { category: "life_threat", lifeSafety: true }), triaged(day(2), "life_threat")];

  test("a notice may be written and read, but none goes before somebody says whether the number was called", () => {
    expect(codeOf(propose(DANGER))).toBe("done");
    expect(codeOf(queue(DANGER))).toBe("emergency_first");
    expect(codeOf(queue([...DANGER, escalated(day(2), "emergency")]))).toBe("done");
  });
});

describe("LAW case 6: ten links in one notice", () => {
  const TEN = Array.from({ length: 10 }, (_none, index) => item(`item-${index + 1}`));
  const STORY = [...filed(day(2)).slice(0, 1), filing(day(2), { items: TEN }), triaged(day(2))];

  test("are one notice of ten items", () => {
    const decision = queue(STORY);
    expect(decision).toHaveLength(1);
    expect(decision).toMatchObject([{ type: "notice_queued", data: { itemIds: TEN.map(({ itemId }) => itemId) } }]);
  });
});

describe("what is written", () => {
  test.each([
    ["waits for triage", queue(filed(day(2))), "move_not_allowed"],
    ["is not sent from a closed case", queue([...START, closed(day(4))]), "move_not_allowed"],
    ["follows up what is known", queue(START, { followUpTo: "nothing" }), "notice_unknown"],
    ["covers items of its case", queue(START, { itemIds: ["item-9"] }), "item_unknown"],
    ["covers at least one", queue(START, { itemIds: [] }), "item_unknown"],
  ])("%s", (_title, decision, expected) => {
    expect(codeOf(decision)).toBe(expected);
  });

  test.each([
    ["a draft", after(START, propose(START)), "draft", "done"],
    ["a mail that no server has taken", [...START, queued(day(4))], "queued-1", "done"],
    ["a mail of a case that closed meanwhile", [...START, queued(day(4)), closed(day(5))], "queued-1", "done"],
    ["not what has gone", [...START, notice(day(3), { noticeId: "first" })], "first", "notice_gone"],
    ["nor what is not there", START, "draft", "draft_unknown"],
  ])("%s is taken back", (_title, story, noticeId, expected) => {
    expect(codeOf(withdrawNotice(told(...story), { noticeId }, AUTHOR))).toBe(expected);
  });
});
