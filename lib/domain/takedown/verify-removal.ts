import { applyEvent } from "../case/fold";
import { closing } from "../case/close-case";
import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { EventDraft, TextRef } from "../case/event";
import { inOrder, verifiedRemovalAt } from "../case/facts";
import { needsReferral } from "../case/referral";
import { refuse, type Refusal } from "../refusal";
import type { VerificationResult } from "./takedown";

/**
 * Records a check of a claimed removal. Gone closes the case as removed, unless only part was claimed or a referral is still owed:
 * then a person closes it. Still up, or back, returns an open case to where it stood and reopens a closed one. A check logged late, after
 * one that was made later, is kept and decides nothing.
 */
export function verifyRemoval(
  state: CaseState,
  input: { verificationId: string; result: VerificationResult; checkedAt: Date; method: TextRef },
  occasion: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "verify_removal"),
    checkDate(input.checkedAt, occasion.now, "checkedAt"),
    checkOrder(state, input.checkedAt),
  );
  if (refusal !== null) return refusal;

  const { checkedAt, ...data } = input;
  const check: EventDraft = { type: "removal_verified", occurredAt: checkedAt, data };
  return [check, ...consequences(state, check, input.result, occasion)];
}

function consequences(state: CaseState, check: EventDraft, result: VerificationResult, occasion: Occasion): EventDraft[] {
  const { actor, now } = occasion;
  const checked = applyEvent(state, { ...check, sequence: state.sequence + 1, recordedAt: now, actor });
  const isGone = verifiedRemovalAt(checked) !== null;
  if (state.status === "closed") {
    if (result === "gone" || isGone) return [];
    return [{ type: "case_reopened", occurredAt: check.occurredAt, data: { cause: result, reason: null } }];
  }
  const claim = inOrder(state.takedowns).at(-1)?.claim;
  if (result !== "gone" || !isGone || claim !== "removed" || needsReferral(state)) return [];
  return [closing(checked, { outcome: "removed", reason: null, referral: null, referralRefusal: null }, check.occurredAt)];
}

/** There must be a claim to check, and a check comes after it. */
function checkOrder(state: CaseState, checkedAt: Date): Refusal | null {
  const first = inOrder(state.takedowns)[0];
  if (first === undefined) return refuse("no_takedown_claimed");
  return checkedAt < first.occurredAt ? refuse("date_before_start", { path: "checkedAt" }) : null;
}
