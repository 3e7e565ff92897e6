import type { CaseState } from "../case/case-state";
import { termsNow } from "../clock/rebase-clocks";
import { TIMED_KINDS, type TimedKind } from "../clock/terms";
import type { RuleBook } from "./case-terms";
import { matchingPolicies, POLICY_BASES, ruleOf } from "./matching-policies";
import type { CaseTraits, PolicyVersion } from "./policy";
import { overlap, specificity } from "./scope";

/** Whether a policy has some clock of a case with these traits: is for it, and outranked by no closer one in all that it sets. */
export function governs({ policies }: Pick<RuleBook, "policies">, key: string, traits: CaseTraits): boolean {
  return TIMED_KINDS.some((kind) => POLICY_BASES.some((basis) => matchingPolicies(policies, traits, kind, basis)[0]?.key === key));
}

/** Whether a policy bears on a case as it stands: has some clock of it by the rules, or gave it some terms that it runs by. */
export function concerns(rules: Pick<RuleBook, "policies">, key: string, state: CaseState): boolean {
  return governs(rules, key, state) || termsNow(state).clocks.some(({ policy }) => policy.key === key);
}

/** Who comes before a policy and who after it, where both set one clock and some case is for both. */
export interface Rank {
  readonly kind: TimedKind;
  /** Those that name more traits: they have the clock in the cases shared with them. */
  readonly yieldsTo: readonly PolicyVersion[];
  /** Those that name fewer. */
  readonly goesBefore: readonly PolicyVersion[];
}

/** The place of a policy among those in force, for each clock that it sets. Policies that share no case with it have no place beside it. */
export function rankOf(policy: PolicyVersion, inForce: readonly PolicyVersion[]): Rank[] {
  return policy.clocks.map(({ kind }) => {
    const rivals = inForce.filter(
      (other) => other.key !== policy.key && other.basis === policy.basis && ruleOf(other, kind) !== undefined && overlap(other.scope, policy.scope) !== null,
    );
    const own = specificity(policy.scope);
    const yieldsTo = rivals.filter(({ scope }) => specificity(scope) > own);
    return { kind, yieldsTo, goesBefore: rivals.filter((other) => !yieldsTo.includes(other)) };
  });
}
