import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { RemovalClaim, RemovalClaimant } from "./takedown";

/** Records that somebody says it is gone. Nothing counts as removed until a check has found it so. */
export function claimRemoval(
  state: CaseState,
  input: { takedownId: string; claim: RemovalClaim; claimedAt: Date; by: RemovalClaimant },
  { now }: Occasion,
): Decision {
  const refusal = firstRefusal(checkMove(state, "claim_removal"), checkDate(input.claimedAt, now, "claimedAt"));
  if (refusal !== null) return refusal;

  const { claimedAt, ...data } = input;
  return [{ type: "removal_claimed", occurredAt: claimedAt, data }];
}
