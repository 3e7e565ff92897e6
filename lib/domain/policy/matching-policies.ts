import type { ClockTerms, TimedKind } from "../clock/terms";
import type { CaseTraits, ClockRule, PolicyVersion } from "./policy";
import { matches, specificity } from "./scope";

/** Our policy and the platform's promise are chosen apart and stand side by side: neither replaces the other. */
export const POLICY_BASES = ["policy", "commitment"] as const satisfies readonly ClockTerms["basis"][];

export type PolicyBasis = (typeof POLICY_BASES)[number];

/** How a policy sets a clock; undefined where it leaves it to others. */
export function ruleOf(policy: { readonly clocks: readonly ClockRule[] }, kind: TimedKind): ClockRule | undefined {
  return policy.clocks.find((rule) => rule.kind === kind);
}

/**
 * The policies that are for a case and set this clock on this basis, the most specific first: that one has it. A policy that matches but leaves
 * the clock alone takes it from nobody. Saving refuses ties; were there one, the order of keys would decide, so that all readers see the same.
 */
export function matchingPolicies(policies: readonly PolicyVersion[], traits: CaseTraits, kind: TimedKind, basis: PolicyBasis): PolicyVersion[] {
  return policies
    .filter((policy) => policy.basis === basis && ruleOf(policy, kind) !== undefined && matches(policy.scope, traits))
    .sort((a, b) => specificity(b.scope) - specificity(a.scope) || (a.key < b.key ? -1 : 1));
}
