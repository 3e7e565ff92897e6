import type { Actor } from "../access/actor";
import { may, type CaseAccess, type Permission } from "../access/permissions";
import { authorOf } from "../notice/notice";
import { mayNotifyNow } from "../notice/check-notice";
import { HAND_PAUSES } from "../clock/pause-reason";
import { openPauses } from "../clock/pause-clocks";
import { isBeforeBody } from "../clock/log-settlement";
import { decisionWithoutRedress } from "../statement/decide-notice";
import type { CaseState } from "./case-state";
import { platformNotices } from "./facts";
import { canMove, type Move } from "./status";

/** What can be done to a case, by the names that screens and programs use. */
export const CASE_ACTIONS = [
  "triage",
  "assign",
  "send_notice",
  "compose_notice",
  "read_notice",
  "withdraw_notice",
  "log_response",
  "reclassify_response",
  "escalate",
  "decide_notice",
  "offer_redress",
  "claim_takedown",
  "verify_takedown",
  "close",
  "reopen",
  "add_note",
  "pause_clocks",
  "resume_clocks",
  "rebase_clocks",
  "open_statute",
  "log_settlement",
  "review_clocks",
] as const;

export type CaseAction = (typeof CASE_ACTIONS)[number];

/** What each action asks for: the permission of its command, and the move of its decision. */
export const ACTION_RULES: Readonly<Record<CaseAction, { permission: Permission; move: Move }>> = {
  triage: { permission: "case.triage", move: "triage" },
  assign: { permission: "case.assign", move: "assign" },
  send_notice: { permission: "notice.send", move: "notify" },
  compose_notice: { permission: "notice.compose", move: "compose" },
  read_notice: { permission: "notice.second_read", move: "read_notice" },
  withdraw_notice: { permission: "notice.compose", move: "withdraw_notice" },
  log_response: { permission: "response.log", move: "respond" },
  reclassify_response: { permission: "response.reclassify", move: "reclassify" },
  escalate: { permission: "case.escalate", move: "escalate" },
  decide_notice: { permission: "statement.give", move: "decide" },
  offer_redress: { permission: "statement.give", move: "offer_redress" },
  claim_takedown: { permission: "takedown.claim", move: "claim_removal" },
  verify_takedown: { permission: "takedown.verify", move: "verify_removal" },
  close: { permission: "case.close", move: "close" },
  reopen: { permission: "case.reopen", move: "reopen" },
  add_note: { permission: "note.add", move: "note" },
  pause_clocks: { permission: "clock.pause", move: "pause_clocks" },
  resume_clocks: { permission: "clock.pause", move: "resume_clocks" },
  rebase_clocks: { permission: "clock.rebase", move: "rebase_clocks" },
  open_statute: { permission: "statute.open", move: "open_statute" },
  log_settlement: { permission: "settlement.log", move: "log_settlement" },
  review_clocks: { permission: "clock.review", move: "review_clocks" },
};

/** The actions that this actor may take on this case now. What the buttons show is what the commands accept. */
export function availableActions(state: CaseState, access: CaseAccess, actor: Actor): CaseAction[] {
  return CASE_ACTIONS.filter((action) => {
    const { permission, move } = ACTION_RULES[action];
    return may(actor, permission, access) && canMove(state.status, move) && hasSubject(action, state, actor);
  });
}

/** Some actions need something to act on beyond a status. */
function hasSubject(action: CaseAction, state: CaseState, actor: Actor): boolean {
  if (action === "send_notice") return mayNotifyNow(state, authorOf(actor));
  if (action === "compose_notice") return mayNotifyNow(state, "us");
  if (action === "read_notice") return state.outgoing.some(({ stage, author }) => stage === "proposed" && author.label !== actor.label);
  if (action === "withdraw_notice") return state.outgoing.length > 0;
  if (action === "reclassify_response") return state.responses.length > 0;
  if (action === "decide_notice") return platformNotices(state).length > 0;
  if (action === "offer_redress") return decisionWithoutRedress(state) !== null;
  if (action === "verify_takedown") return state.takedowns.length > 0;
  if (action === "pause_clocks") return openPauses(state).length < HAND_PAUSES.length;
  if (action === "resume_clocks") return openPauses(state).length > 0;
  if (action === "log_settlement") return isBeforeBody(state);
  if (action === "close" && state.status === "closed") return state.closure?.reason === null;
  return true;
}
