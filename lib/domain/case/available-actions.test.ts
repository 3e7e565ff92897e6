import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES } from "../access/actor";
import { isRefusal } from "../refusal";
import { ACTION_RULES, availableActions, CASE_ACTIONS, type CaseAction } from "./available-actions";
import type { CaseState } from "./case-state";
import type { Move } from "./status";
import { anActor, DECIDE } from "./testing/decisions";
import { at, checked, claimed, closed, filed, response, told, triaged } from "./testing/events";
import { anyHistory } from "./testing/random-history";

const NOW = at("2027-06-01T00:00:00.000Z");
const ACCESS = { platform: "discord", reports: [] } as const;

/** One button may stand for two moves: a case is taken up or turned away under the same heading. */
const MOVES_OF: Partial<Record<CaseAction, readonly Move[]>> = { triage: ["triage", "dismiss"] };
const movesOf = (action: CaseAction) => MOVES_OF[action] ?? [ACTION_RULES[action].move];

/** What a decision says to this in its many forms: whether any is accepted, and every code it refuses with. */
function asked(state: CaseState, move: Move) {
  const results = Array.from({ length: 60 }, (_unused, seed) => {
    let next = seed;
    const choose = (bound: number) => (next = (next * 1_103 + 12_345) % 65_537) % bound;
    return DECIDE[move](state, { choose, now: NOW, when: NOW, id: "made" });
  });
  return { isAccepted: results.some((result) => !isRefusal(result)), codes: results.flatMap((result) => (isRefusal(result) ? [result.code] : [])) };
}

test("what the buttons show is what the decisions accept", () => {
  fc.assert(
    fc.property(anyHistory, ({ state }) => {
      const offered = availableActions(state, ACCESS, anActor("manager"));
      for (const action of CASE_ACTIONS) {
        if (action === "send_notice" && state.status === "new") continue;
        const answers = movesOf(action).map((move) => asked(state, move));
        const isPossible = answers.some(({ codes, isAccepted }) => isAccepted || codes.some((code) => code !== "move_not_allowed"));
        if (offered.includes(action)) expect(isPossible, action).toBe(true);
        else expect(answers.some(({ isAccepted }) => isAccepted), action).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test.each(ROLES)("%s is offered nothing that their role does not hold", (role) => {
  const own = { platform: "discord", reports: [{ id: "r1", reporterId: role }] } as const;
  const state = told(...filed(NOW), triaged(NOW), response(NOW, "refusal"), claimed(NOW));
  const offered = availableActions(state, own, { ...anActor(role), platform: role === "platform_agent" ? "discord" : null });
  const EXPECTED: Record<(typeof ROLES)[number], string> = {
    reporter: "send_notice log_response claim_takedown",
    platform_agent: "log_response claim_takedown",
    analyst:
      "assign send_notice compose_notice log_response reclassify_response escalate claim_takedown verify_takedown close add_note " +
      "pause_clocks open_statute",
    manager:
      "assign send_notice compose_notice log_response reclassify_response escalate claim_takedown verify_takedown close add_note " +
      "pause_clocks rebase_clocks open_statute review_clocks",
    admin: "",
  };
  expect(offered.join(" ")).toBe(EXPECTED[role]);
});

test("a case that a check has closed can still be signed off, one that a person closed cannot", () => {
  const gone = [...filed(NOW), triaged(NOW), claimed(NOW), checked(NOW, "gone")];
  const byCheck = { outcome: "removed", answered: false, movedBy: null, reason: null, referral: null, referralRefusal: null } as const;
  const open = told(...gone, { type: "case_closed", occurredAt: NOW, data: byCheck });
  expect(availableActions(open, ACCESS, anActor())).toContain("close");
  expect(availableActions(told(...gone, closed(NOW, "removed")), ACCESS, anActor())).not.toContain("close");
});

test("before triage only a reporter can note what they wrote to the platform", () => {
  const state = told(...filed(NOW));
  const own = { platform: "discord", reports: [{ id: "r1", reporterId: "ada" }] } as const;
  expect(availableActions(state, own, { ...anActor("reporter"), id: "ada" })).toContain("send_notice");
  expect(availableActions(state, own, anActor("manager"))).not.toContain("send_notice");
});

test("who does not see the case is offered nothing", () => {
  expect(availableActions(told(...filed(NOW)), ACCESS, anActor("reporter"))).toEqual([]);
});
