import { TIMED_KINDS, type CaseTerms, type ClockTerms, type TimedKind } from "../clock/terms";
import { matchingPolicies, POLICY_BASES, ruleOf, type PolicyBasis } from "./matching-policies";
import type { CalendarVersion, CaseTraits, ClockRule, PolicyVersion } from "./policy";
import { wholeRule } from "./usual-terms";

/** The policies and calendars that hold at one instant (`in-force.ts`). */
export interface RuleBook {
  readonly policies: readonly PolicyVersion[];
  readonly calendars: readonly CalendarVersion[];
}

/**
 * The terms of a case: each clock by the most specific policy that sets it, and beside it by the platform's most specific promise, where
 * there is one. Only calendars that a term names are copied. Throws where a clock has no policy or a policy names no known calendar:
 * saving refuses both, and a case without a deadline would be a dead letter.
 */
export function termsFor(rules: RuleBook, traits: CaseTraits): CaseTerms {
  const clocks = TIMED_KINDS.flatMap((kind) => POLICY_BASES.flatMap((basis) => clockTerms(rules, traits, kind, basis) ?? []));
  const calendars = clocks.flatMap(({ calendar }) => (calendar === undefined ? [] : [[calendar, calendarOf(rules, calendar).hours]]));
  return { clocks, calendars: Object.fromEntries(calendars) as CaseTerms["calendars"] };
}

/** The calendar of this key. Throws where there is none. */
export function calendarOf({ calendars }: RuleBook, key: string): CalendarVersion {
  const found = calendars.find((calendar) => calendar.key === key);
  if (found === undefined) throw new Error(`A policy names the calendar ${key}, which is not in force`);
  return found;
}

function clockTerms({ policies }: RuleBook, traits: CaseTraits, kind: TimedKind, basis: PolicyBasis): ClockTerms | null {
  const [policy] = matchingPolicies(policies, traits, kind, basis);
  const rule = policy && ruleOf(policy, kind);
  if (policy !== undefined && rule !== undefined) return termsOf(rule, policy);
  if (basis === "policy") throw new Error(`No policy sets the clock ${kind} for ${traits.category}, ${traits.severity} on ${traits.platform}`);
  return null;
}

function termsOf(rule: ClockRule, { basis, key, version }: PolicyVersion): ClockTerms {
  const { kind, ms, calendar, thresholds, proposals, pauses } = wholeRule(rule);
  return { kind, basis, ms, ...(calendar === undefined ? {} : { calendar }), thresholds, proposals, pauses, policy: { key, version } };
}
