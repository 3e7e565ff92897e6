import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { anActor } from "../case/testing/decisions";
import { escalated, filed, filing, item, notice, told, triaged } from "../case/testing/events";
import { isRefusal } from "../refusal";
import { sendNotice, type NoticeInput } from "./send-notice";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const NOW = day(9);
const START = [...filed(day(2)), triaged(day(2))];
const SENT = [...START, notice(day(3), { noticeId: "first" })];
const SECOND_ITEM = filing(day(4), { reportId: "report-2", joined: true, items: [item("item-2")] });

function send(story: readonly EventDraft[], changes: Partial<NoticeInput> = {}) {
  const base = { noticeId: "new", recipient: "platform", channel: "email", by: "us", body: null, externalReference: null } as const;
  return sendNotice(told(...story), { ...base, ...changes }, { now: NOW, actor: anActor() });
}

const outcome = (decision: ReturnType<typeof send>) => (isRefusal(decision) ? decision.code : "sent");

describe("one coordinated notice per item (LAW case 8)", () => {
  test.each([
    ["the first goes out", START, {}, "sent"],
    ["a second is refused", SENT, {}, "notice_already_sent"],
    ["a follow-up of the first is none", SENT, { followUpTo: "first" }, "sent"],
    ["a follow-up of what was never sent is refused", SENT, { followUpTo: "other" }, "notice_unknown"],
    ["a notice to somebody else is none", SENT, { recipient: "hotline" }, "sent"],
    ["what the reporter wrote is not ours", SENT, { by: "reporter" }, "sent"],
    ["nor does it stand for ours", [...START, notice(day(3), { by: "reporter" })], {}, "sent"],
    ["an item that none has named yet may have one", [...SENT, SECOND_ITEM], {}, "sent"],
    ["and is not named by what went to a hotline", [...SENT, SECOND_ITEM, notice(day(5), { recipient: "hotline", itemIds: ["item-2"] })], {}, "sent"],
    ["until it has been", [...SENT, SECOND_ITEM, notice(day(5), { itemIds: ["item-1", "item-2"] })], {}, "notice_already_sent"],
  ] as const)("%s", (_title, story, changes, expected) => {
    expect(outcome(send(story, changes))).toBe(expected);
  });

  test("the refusal names the notice that stands", () => {
    expect(send(SENT)).toMatchObject({ params: { noticeId: "first", sentAt: "2026-03-03T09:00:00.000Z" } });
  });
});

describe("danger to life (LAW case 9)", () => {
  const DANGER = [...filed(day(2), { category: "life_threat", lifeSafety: true }), triaged(day(2), "life_threat")];

  test.each([
    ["nothing goes out before somebody says whether the number was called", DANGER, "emergency_first"],
    ["and it does afterwards", [...DANGER, escalated(day(2), "emergency")], "sent"],
    ["a later report can say so of a case already under way", [...SENT, filing(day(4), { lifeSafety: true, items: [] })], "emergency_first"],
  ] as const)("%s", (_title, story, expected) => {
    expect(outcome(send(story))).toBe(expected);
  });
});

test.each([
  ["five minutes ahead is a clock that differs", new Date(NOW.getTime() + 300_000), "sent"],
  ["more is a mistake", new Date(NOW.getTime() + 300_001), "date_in_future"],
  ["the past will do as far back as there were platforms", new Date("1990-01-01T00:00:00.000Z"), "sent"],
  ["before that it is a slip of the pen", new Date("1989-12-31T23:59:59.999Z"), "date_invalid"],
])("of a date: %s", (_title, sentAt, expected) => {
  expect(outcome(send(START, { sentAt }))).toBe(expected);
});

test("a notice names every item of the case and happens when it was sent", () => {
  const decision = send([...START, SECOND_ITEM], { sentAt: day(5) });
  expect(decision).toMatchObject([{ type: "notice_sent", occurredAt: day(5), data: { itemIds: ["item-1", "item-2"], followUpTo: null } }]);
});

test("a notice of now stands at its minute, so that a receipt logged to the minute comes after it", () => {
  const now = new Date("2026-03-09T10:00:41.250Z");
  const decision = sendNotice(told(...START), { noticeId: "n", recipient: "platform", channel: "email", by: "us", body: null, externalReference: null }, { now, actor: anActor() });
  expect(decision).toMatchObject([{ occurredAt: new Date("2026-03-09T10:00:00.000Z") }]);
});
