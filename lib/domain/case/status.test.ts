import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../refusal";
import { CASE_STATUSES, canMove, MOVES, targetsOf, type CaseStatus, type Move } from "./status";
import { DECIDE } from "./testing/decisions";
import { at, checked, claimed, closed, escalated, filed, notice, paused, proposed, queued, response, told, triaged } from "./testing/events";
import { anyHistory } from "./testing/random-history";

const CLOCK_MOVES = "pause_clocks resume_clocks rebase_clocks open_statute log_settlement review_clocks";

/** What may be done where, written out a second time: to widen a right takes two edits. */
const ALLOWED: Record<CaseStatus, string> = {
  new: `triage dismiss assign notify respond decide offer_redress reclassify escalate note join_report ${CLOCK_MOVES}`,
  triaged: `assign notify compose read_notice withdraw_notice deliver respond decide offer_redress reclassify escalate claim_removal close note join_report ${CLOCK_MOVES}`,
  awaiting_platform: `assign notify compose read_notice withdraw_notice deliver respond decide offer_redress reclassify escalate claim_removal close note join_report ${CLOCK_MOVES}`,
  escalated: `assign notify compose read_notice withdraw_notice deliver respond decide offer_redress reclassify escalate claim_removal close note join_report ${CLOCK_MOVES}`,
  removal_claimed: `assign notify compose read_notice withdraw_notice deliver respond decide offer_redress reclassify escalate claim_removal verify_removal close note join_report ${CLOCK_MOVES}`,
  closed: "withdraw_notice deliver respond decide offer_redress reclassify verify_removal close reopen note join_report log_settlement review_clocks",
};

const EVERY = CASE_STATUSES.flatMap((status) => MOVES.map((move): [CaseStatus, Move] => [status, move]));

test.each(EVERY)("a case that is %s: %s", (status, move) => {
  expect(canMove(status, move)).toBe(ALLOWED[status].split(" ").includes(move));
});

const NOW = at("2026-06-10T12:00:00.000Z");
const OPENED = at("2026-03-02T09:00:00.000Z");
/**
 * A case whose clocks somebody has paused, that an out-of-court body has, that its reporter wrote to the platform about, and that was refused without
 * a word on how to contest it, so that every move has its subject.
 */
const START = [...filed(OPENED), paused(OPENED), escalated(OPENED, "out_of_court"), notice(OPENED, { by: "reporter" })];
const HEARD = response(at("2026-03-02T10:00:00.000Z"), "refusal", "refusal", true);
const TAKEN_UP = [...START, HEARD, triaged(at("2026-03-02T12:00:00.000Z")), queued(at("2026-03-02T12:30:00.000Z")), proposed(at("2026-03-02T12:40:00.000Z"))];
const SENT = [...TAKEN_UP, notice(at("2026-03-02T13:00:00.000Z"))];
const GONE = [...SENT, claimed(at("2026-03-03T13:00:00.000Z"))];

const IN_STATUS: Record<CaseStatus, ReturnType<typeof told>> = {
  new: told(...START, HEARD),
  triaged: told(...TAKEN_UP),
  awaiting_platform: told(...SENT),
  escalated: told(...SENT, escalated(at("2026-03-03T13:00:00.000Z"), "regulator")),
  removal_claimed: told(...GONE),
  closed: told(...GONE, checked(at("2026-03-04T13:00:00.000Z"), "gone"), closed(at("2026-03-04T13:00:00.000Z"), "removed")),
};

describe("every decision in every status", () => {
  test.each(CASE_STATUSES)("the state that stands for %s is in it", (status) => {
    expect(IN_STATUS[status].status).toBe(status);
  });

  test.each(EVERY.filter(([status, move]) => !canMove(status, move)))("%s refuses %s whatever is asked", (status, move) => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 6, maxLength: 6 }), (rolls) => {
        const decision = DECIDE[move](IN_STATUS[status], { choose: chooserOf(rolls), now: NOW, when: NOW, id: "made" });
        expect(decision).toMatchObject({ refused: true, code: "move_not_allowed" });
      }),
      { numRuns: 20 },
    );
  });

  // Closing what is closed needs a case that no person has signed off; `close-case.test.ts` has it.
  const acceptable = EVERY.filter(([status, move]) => canMove(status, move) && !(status === "closed" && move === "close"));

  test.each(acceptable)("%s accepts %s in some form", (status, move) => {
    const results = Array.from({ length: 200 }, (_unused, seed) => {
      const rolls = [seed, seed * 7 + 3, seed * 13 + 5, seed * 29 + 11, seed * 31 + 1, seed * 37];
      return DECIDE[move](IN_STATUS[status], { choose: chooserOf(rolls), now: NOW, when: NOW, id: "made" });
    });
    expect(results.some((result) => !isRefusal(result))).toBe(true);
  });
});

test("an accepted move leads only where the table says", () => {
  fc.assert(
    fc.property(anyHistory, ({ steps }) => {
      for (const { move, before, after } of steps) expect(targetsOf(before.status, move)).toContain(after.status);
    }),
  );
});

function chooserOf(rolls: readonly number[]) {
  let next = 0;
  return (bound: number) => (rolls[next++ % rolls.length] ?? 0) % bound;
}
