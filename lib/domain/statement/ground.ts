import type { CaseState } from "../case/case-state";
import { inOrder, verifiedClaim } from "../case/facts";

/** On what a platform acted: the law, its own terms, or it did not say. */
export const ACTION_GROUNDS = ["illegal", "incompatible", "unknown"] as const;

export type ActionGround = (typeof ACTION_GROUNDS)[number];

/**
 * On what ground the platform acted on this case, by its latest statement of reasons; `unknown` where it removed the item, or said that it acted, and
 * gave no ground. A removal is never taken for a finding that the item was illegal (LAW.md section 8, case 21). Null where it did not act.
 */
export function actionGround(state: CaseState): ActionGround | null {
  const latest = inOrder(state.statements).at(-1);
  if (latest !== undefined) return latest.statement.codes.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT" ? "illegal" : "incompatible";
  return actedAt(state) === null ? null : "unknown";
}

/** When the platform first acted: by its own word, or by a removal that a check confirmed, whoever claimed it; null while it has not. */
export function actedAt(state: CaseState): Date | null {
  const acts = [
    ...state.responses.filter(({ kind }) => kind === "action_taken" || kind === "partial_action"),
    ...state.takedowns.filter(({ by }) => by === "platform"),
  ].map(({ occurredAt }) => occurredAt);
  const removed = verifiedClaim(state);
  return [...acts, ...(removed === null ? [] : [removed.at])].sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
