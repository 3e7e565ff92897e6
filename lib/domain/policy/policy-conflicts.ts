import { TIMED_KINDS } from "../clock/terms";
import { refuse, type Refusal } from "../refusal";
import { policiesInForce } from "./in-force";
import { ruleOf } from "./matching-policies";
import type { PolicyVersion } from "./policy";
import { overlap, specificity } from "./scope";
import { uncovered } from "./uncovered";

/**
 * Whether a case could come to have two equal policies, or none, once this version is saved: looked at in the instant from which it holds, and
 * in every later one in which another version begins. Nothing changes in between, nor before.
 */
export function checkConflicts(draft: PolicyVersion, saved: readonly PolicyVersion[]): Refusal[] {
  const versions = [...saved, draft];
  const later = saved.map(({ validFrom }) => validFrom).filter((at) => at > draft.validFrom);
  const found = [draft.validFrom, ...later].flatMap((at) => {
    const inForce = policiesInForce(versions, at);
    return [...ties(inForce, draft.key), ...gaps(inForce)];
  });
  return onceEach(found);
}

/** One for each other policy, whatever number of clocks they share: the cure is in the scope, and cures them all. */
function ties(inForce: readonly PolicyVersion[], key: string): Refusal[] {
  const own = inForce.find((policy) => policy.key === key);
  if (own === undefined) return [];
  return inForce.flatMap((other) => {
    if (other.key === key || other.basis !== own.basis || specificity(other.scope) !== specificity(own.scope)) return [];
    const kind = TIMED_KINDS.find((candidate) => ruleOf(own, candidate) && ruleOf(other, candidate));
    const example = kind === undefined ? null : overlap(own.scope, other.scope);
    if (kind === undefined || example === null) return [];
    return [refuse("policy_tie", { path: "scope", params: { policy: other.key, name: other.name, kind, ...example } })];
  });
}

function gaps(inForce: readonly PolicyVersion[]): Refusal[] {
  const ours = inForce.filter(({ basis }) => basis === "policy");
  return TIMED_KINDS.flatMap((kind) => {
    const example = uncovered(ours.filter((policy) => ruleOf(policy, kind)).map(({ scope }) => scope));
    return example === null ? [] : [refuse("policy_gap", { params: { kind, ...example } })];
  });
}

/** The first of those that say the same of the same policy or clock, which is the earliest. */
function onceEach(refusals: readonly Refusal[]): Refusal[] {
  const nameOf = ({ code, params }: Refusal) => `${code} ${params?.["policy"] ?? params?.["kind"]}`;
  return [...new Map(refusals.toReversed().map((refusal) => [nameOf(refusal), refusal])).values()].toReversed();
}
