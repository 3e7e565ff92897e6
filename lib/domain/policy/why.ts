import type { TimedKind } from "../clock/terms";
import { calendarOf, type RuleBook } from "./case-terms";
import { matchingPolicies, ruleOf, type PolicyBasis } from "./matching-policies";
import type { CalendarVersion, CaseTraits, PolicyVersion } from "./policy";
import { fieldsOf } from "./scope";

/** All that one sentence needs to say why a deadline is what it is. */
export interface TermsReason {
  readonly kind: TimedKind;
  readonly basis: PolicyBasis;
  readonly policy: Pick<PolicyVersion, "key" | "version" | "name" | "source">;
  /** What the policy asks for and the case has; empty where the policy is for every case. */
  readonly matched: Partial<CaseTraits>;
  /** How many other policies set this clock for this case, and yielded because they name fewer traits. */
  readonly yielded: number;
  /** The allowance in milliseconds: of the calendar's hours, or elapsed where there is none. */
  readonly ms: number;
  readonly calendar: Pick<CalendarVersion, "key" | "version" | "name" | "hours"> | null;
}

/** Why a case with these traits has the term it has; null where no promise of the platform covers it. Our own policy covers every case. */
export function whyTerms(rules: RuleBook, traits: CaseTraits, kind: TimedKind, basis: PolicyBasis): TermsReason | null {
  const [chosen, ...others] = matchingPolicies(rules.policies, traits, kind, basis);
  const rule = chosen && ruleOf(chosen, kind);
  if (chosen === undefined || rule === undefined) return null;
  const { key, version, name, source } = chosen;
  return {
    kind,
    basis,
    policy: { key, version, name, source },
    matched: Object.fromEntries(fieldsOf(chosen.scope).map((field) => [field, traits[field]])),
    yielded: others.length,
    ms: rule.ms,
    calendar: rule.calendar === undefined ? null : named(calendarOf(rules, rule.calendar)),
  };
}

function named({ key, version, name, hours }: CalendarVersion): TermsReason["calendar"] {
  return { key, version, name, hours };
}
