import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { anActor } from "../case/testing/decisions";
import { checked, claimed, closed, filed, filing, notice, reopened, TEXT, told, triaged } from "../case/testing/events";
import { isRefusal } from "../refusal";
import type { VerificationResult } from "./takedown";
import { verifyRemoval } from "./verify-removal";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const SENT = [...filed(day(2)), triaged(day(2)), notice(day(2))];
const NOW = day(20);

function verify(story: readonly EventDraft[], result: VerificationResult, checkedAt: Date) {
  const decision = verifyRemoval(told(...story), { verificationId: "check", result, checkedAt, method: TEXT }, { now: NOW, actor: anActor() });
  return isRefusal(decision) ? decision.code : decision.map((event) => event.type);
}

const CLAIMED = [...SENT, claimed(day(5))];
const CLOSED = [...CLAIMED, checked(day(6), "gone"), closed(day(6), "removed")];

describe("a check of a claimed removal", () => {
  test.each([
    ["gone closes", CLAIMED, "gone", day(6), ["removal_verified", "case_closed"]],
    ["gone at the very moment of the claim closes", CLAIMED, "gone", day(5), ["removal_verified", "case_closed"]],
    ["still up does not close", CLAIMED, "still_up", day(6), ["removal_verified"]],
    ["gone of a part leaves the closing to a person", [...SENT, claimed(day(5), "partially_removed")], "gone", day(6), ["removal_verified"]],
    ["gone in a case that owes a referral leaves it to a person", [...CLAIMED, filing(day(6), { category: "csam" })], "gone", day(7), ["removal_verified"]],
    ["back reopens what was closed (LAW case 22)", CLOSED, "back", day(9), ["removal_verified", "case_reopened"]],
    ["gone again leaves closed what is closed", CLOSED, "gone", day(9), ["removal_verified"]],
    ["gone, logged after a later check had found it up, closes nothing", [...CLAIMED, checked(day(8), "still_up"), claimed(day(10))], "gone", day(7), ["removal_verified"]],
    ["still up, logged after a later check had found it gone, reopens nothing", CLOSED, "still_up", day(5), ["removal_verified"]],
    ["before any claim is refused", CLAIMED, "gone", day(4), "date_before_start"],
    ["in the future is refused", CLAIMED, "gone", day(21), "date_in_future"],
    ["without a claim is refused", [...SENT, closed(day(3))], "gone", day(6), "no_takedown_claimed"],
    ["before the notice went out and nothing claimed is refused", SENT, "gone", day(6), "move_not_allowed"],
  ] as const)("%s", (_title, story, result, checkedAt, outcome) => {
    expect(verify(story, result, checkedAt)).toEqual(outcome);
  });

  test("closes at the time of the check, unanswered, with what moved it", () => {
    const decision = verifyRemoval(told(...CLAIMED), { verificationId: "c", result: "gone", checkedAt: day(6), method: TEXT }, { now: NOW, actor: anActor() });
    expect(isRefusal(decision) ? null : decision.at(-1)).toMatchObject({
      occurredAt: day(6),
      data: { outcome: "removed", answered: false, movedBy: { what: "notice", hours: 72 } },
    });
  });
});

test("a failed check returns the case to where the claim had found it", () => {
  expect(told(...CLAIMED, checked(day(6), "still_up")).status).toBe("awaiting_platform");
  expect(told(...filed(day(2)), triaged(day(2)), claimed(day(5)), checked(day(6), "still_up")).status).toBe("triaged");
});

test("an item that reappeared is removed only by a new check", () => {
  const again = [...CLOSED, reopened(day(10), "reappeared"), claimed(day(11))];
  expect(verify(again, "gone", day(12))).toEqual(["removal_verified", "case_closed"]);
  expect(verify(again, "gone", day(9))).toEqual(["removal_verified"]);
});
