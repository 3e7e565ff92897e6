import { TIMED_KINDS, type TimedKind } from "../clock/terms";
import { ruleOf } from "./matching-policies";
import { SCOPE_FIELDS, type PolicyVersion } from "./policy";
import { isSame } from "./same-data";
import type { ScopeField } from "./scope";
import { wholeRule, type WholeRule } from "./usual-terms";

/** What of a clock is another. `reminders` are the shares that are announced, `steps` what they propose. */
export const RULE_PARTS = ["length", "calendar", "reminders", "steps", "pauses"] as const;

export type RulePart = (typeof RULE_PARTS)[number];

/** One thing that a version says otherwise than the one before. Null is any value of a trait, and a clock that is left to other policies. */
export type PolicyChange =
  | { readonly what: "retired" | "back_in_use" }
  | { readonly what: "name" | "source"; readonly before: string; readonly after: string }
  | { readonly what: "basis"; readonly before: PolicyVersion["basis"]; readonly after: PolicyVersion["basis"] }
  | { readonly what: "scope"; readonly field: ScopeField; readonly before: readonly string[] | null; readonly after: readonly string[] | null }
  | { readonly what: "clock"; readonly kind: TimedKind; readonly before: WholeRule | null; readonly after: WholeRule | null; readonly parts: readonly RulePart[] };

/** What one version of a policy says otherwise than another. What is left unsaid counts as what is usual, since it means the same. */
export function comparePolicies(before: PolicyVersion, after: PolicyVersion): PolicyChange[] {
  return [
    ...(before.isRetired === after.isRetired ? [] : [{ what: after.isRetired ? ("retired" as const) : ("back_in_use" as const) }]),
    ...textChange("name", before, after),
    ...(before.basis === after.basis ? [] : [{ what: "basis" as const, before: before.basis, after: after.basis }]),
    ...SCOPE_FIELDS.flatMap((field) => scopeChange(field, before, after)),
    ...TIMED_KINDS.flatMap((kind) => clockChange(kind, before, after)),
    ...textChange("source", before, after),
  ];
}

function textChange(what: "name" | "source", before: PolicyVersion, after: PolicyVersion): PolicyChange[] {
  return before[what] === after[what] ? [] : [{ what, before: before[what], after: after[what] }];
}

/** The order in which values are listed says nothing. */
function scopeChange(field: ScopeField, before: PolicyVersion, after: PolicyVersion): PolicyChange[] {
  const values = ({ scope }: PolicyVersion): readonly string[] | null => (scope[field] === undefined ? null : [...scope[field]].sort());
  const pair = { before: values(before), after: values(after) };
  return isSame(pair.before, pair.after) ? [] : [{ what: "scope", field, ...pair }];
}

function clockChange(kind: TimedKind, before: PolicyVersion, after: PolicyVersion): PolicyChange[] {
  const [earlier, later] = [before, after].map((policy) => {
    const rule = ruleOf(policy, kind);
    return rule === undefined ? null : wholeRule(rule);
  }) as [WholeRule | null, WholeRule | null];
  if (earlier === null && later === null) return [];
  const parts = earlier === null || later === null ? [] : partsOf(earlier, later);
  const isOther = earlier === null || later === null || parts.length > 0;
  return isOther ? [{ what: "clock", kind, before: earlier, after: later, parts }] : [];
}

function partsOf(before: WholeRule, after: WholeRule): RulePart[] {
  const isOther: Readonly<Record<RulePart, boolean>> = {
    length: before.ms !== after.ms,
    calendar: before.calendar !== after.calendar,
    reminders: !isSame(before.thresholds, after.thresholds),
    steps: !isSame(before.proposals, after.proposals),
    pauses: !isSame(before.pauses, after.pauses),
  };
  return RULE_PARTS.filter((part) => isOther[part]);
}
