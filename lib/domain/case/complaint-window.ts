import type { ComplaintWindow } from "../escalation/rung";
import { STATUTES } from "../law/statutes";
import { statutoryDue } from "../law/statutory-due";
import type { CaseState, ResponseFact } from "./case-state";
import { answers } from "./facts";

/** The platform's first decision, which opens the window to complain of it (DSA art. 20(2)). A question decides nothing, nor does a receipt. */
export function firstDecision(state: CaseState): ResponseFact | null {
  return answers(state).find((answer) => answer.kind !== "information_request") ?? null;
}

/**
 * How the reporter's window to complain to the platform stood at an instant: six months from its first decision, in the latest reading
 * of the law, whose last millisecond is still in time. LAW case 25.
 */
export function complaintWindowOf(state: CaseState, at: Date): ComplaintWindow {
  const decision = firstDecision(state);
  if (decision === null || at < decision.occurredAt) return "none";
  const { untilLegalLatest } = statutoryDue(STATUTES.dsa_20, decision.occurredAt, { extended: false });
  return at > untilLegalLatest ? "over" : "open";
}
