import { refuse, type Refusal } from "../refusal";
import { checkMove, firstRefusal, type Decision, type Occasion } from "./decision";
import type { CaseState } from "./case-state";
import type { EventDraft, TextRef } from "./event";
import { isAnswered, platformResponses, verifiedClaim, verifiedRemovalAt } from "./facts";
import { movedBy } from "./moved-by";
import { checkReferral, type ReferralStatement } from "./referral";
import type { Outcome } from "./status";

/** Closes a case with an outcome that the record supports, or signs off one that a check has closed already. */
export function closeCase(
  state: CaseState,
  input: ReferralStatement & { outcome: Outcome; reason: TextRef },
  { actor, now }: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "close"),
    checkSignOff(state, input.outcome),
    checkOutcome(state, input.outcome),
    checkReferral(state, input, actor),
  );
  return refusal ?? [closing(state, input, now)];
}

/** The event that closes a case, with what the record says of it: answered or not, and what moved a removal. */
export function closing(
  state: CaseState,
  { outcome, reason, referral, referralRefusal }: ReferralStatement & { outcome: Outcome; reason: TextRef | null },
  now: Date,
): EventDraft {
  const removalAt = verifiedClaim(state)?.at ?? null;
  const data = {
    outcome,
    answered: isAnswered(state),
    movedBy: removalAt === null ? null : movedBy(state, removalAt),
    reason,
    referral,
    referralRefusal,
  };
  return { type: "case_closed", occurredAt: now, data };
}

/** A case that a verified removal closed may be signed off once, with a reason and under the same outcome. Nothing else closes twice. */
function checkSignOff(state: CaseState, outcome: Outcome): Refusal | null {
  if (state.closure === null) return null;
  if (state.closure.reason === null && state.closure.outcome === outcome) return null;
  return refuse("move_not_allowed", { params: { status: state.status, move: "close" } });
}

/** "Removed" is said only of what a check found gone, "refused" only where the platform refused. */
function checkOutcome(state: CaseState, outcome: Outcome): Refusal | null {
  const isBacked =
    (outcome !== "removed" || verifiedRemovalAt(state) !== null) && (outcome !== "partially_removed" || verifiedClaim(state) !== null);
  if (!isBacked) return refuse("removal_not_verified", { path: "outcome" });
  const wasRefused = platformResponses(state).some((response) => response.kind === "refusal");
  if (outcome === "refused" && !wasRefused) return refuse("outcome_not_supported", { path: "outcome" });
  return null;
}
