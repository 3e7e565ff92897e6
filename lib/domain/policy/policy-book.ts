import { TIMED_KINDS, type TimedKind } from "../clock/terms";
import { policiesInForce } from "./in-force";
import { POLICY_BASES, ruleOf, type PolicyBasis } from "./matching-policies";
import type { ClockRule, PolicyVersion } from "./policy";
import { specificity } from "./scope";

/** The policies that set one clock on one basis, in the order in which they have it: the most specific first. */
export interface PolicyShelf {
  readonly basis: PolicyBasis;
  readonly kind: TimedKind;
  readonly entries: readonly { readonly policy: PolicyVersion; readonly rule: ClockRule }[];
}

export interface PolicyBook {
  /** In force; a policy that sets several clocks stands under each. No shelf is empty. */
  readonly inForce: readonly PolicyShelf[];
  /** Versions that have yet to begin and that none replaces first, the next one first. */
  readonly toCome: readonly PolicyVersion[];
  /** The versions by which policies went out of use, the last one first. */
  readonly retired: readonly PolicyVersion[];
}

/** All policies as they stand at an instant, for somebody to find their way in. */
export function policyBook(policies: readonly PolicyVersion[], at: Date): PolicyBook {
  const held = policiesInForce(policies, at);
  return { inForce: shelves(held), toCome: policies.filter((policy) => isToCome(policy, policies, at)).sort(byBeginning), retired: outOfUse(policies, at) };
}

function shelves(held: readonly PolicyVersion[]): PolicyShelf[] {
  return POLICY_BASES.flatMap((basis) => TIMED_KINDS.map((kind) => ({ basis, kind, entries: entriesOf(held, basis, kind) }))).filter(({ entries }) => entries.length > 0);
}

function entriesOf(held: readonly PolicyVersion[], basis: PolicyBasis, kind: TimedKind): PolicyShelf["entries"] {
  const entries = held.flatMap((policy) => {
    const rule = policy.basis === basis ? ruleOf(policy, kind) : undefined;
    return rule === undefined ? [] : [{ policy, rule }];
  });
  return entries.sort((a, b) => specificity(b.policy.scope) - specificity(a.policy.scope));
}

/** A higher version that begins no later takes its place before it ever holds. */
export function isToCome(policy: PolicyVersion, policies: readonly PolicyVersion[], at: Date): boolean {
  if (policy.validFrom <= at) return false;
  return !policies.some(({ key, version, validFrom }) => key === policy.key && version > policy.version && validFrom <= policy.validFrom);
}

function outOfUse(policies: readonly PolicyVersion[], at: Date): PolicyVersion[] {
  const begun = policies.filter(({ validFrom }) => validFrom <= at);
  const isLast = ({ key, version }: PolicyVersion) => !begun.some((other) => other.key === key && other.version > version);
  return begun.filter((policy) => policy.isRetired && isLast(policy)).sort(byBeginning).reverse();
}

function byBeginning(a: PolicyVersion, b: PolicyVersion): number {
  return a.validFrom.getTime() - b.validFrom.getTime();
}
