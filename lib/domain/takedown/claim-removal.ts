import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { Actor } from "../access/actor";
import type { CaseState } from "../case/case-state";
import { refuse } from "../refusal";
import type { RemovalClaim, RemovalClaimant } from "./takedown";

/** Records that somebody says it is gone. Nothing counts as removed until a check has found it so. */
export function claimRemoval(
  state: CaseState,
  input: { takedownId: string; claim: RemovalClaim; claimedAt: Date; by: RemovalClaimant },
  { actor, now }: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "claim_removal"),
    speaksFor(actor, input.by) ? null : refuse("field_choice", { path: "by" }),
    checkDate(input.claimedAt, now, "claimedAt"),
  );
  if (refusal !== null) return refusal;

  const { claimedAt, ...data } = input;
  return [{ type: "removal_claimed", occurredAt: claimedAt, data }];
}

/** A platform's agent and a reporter say only what is theirs to say; staff record what anybody said. */
export function speaksFor(actor: Actor, by: RemovalClaimant): boolean {
  if (actor.role === "platform_agent") return by === "platform";
  return actor.role !== "reporter" || by === "reporter";
}
