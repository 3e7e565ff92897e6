import { refuse, type Refusal } from "../refusal";
import { checkClockRule } from "./check-clock-rule";
import { calendarsInForce } from "./in-force";
import { checkConflicts } from "./policy-conflicts";
import type { CalendarVersion, ClockRule, PolicyVersion, Scope } from "./policy";
import { fieldsOf } from "./scope";

/** Every version of every rule, the shipped ones included, but for the draft in question. */
export interface SavedRules {
  readonly policies: readonly PolicyVersion[];
  readonly calendars: readonly CalendarVersion[];
}

/**
 * Every reason not to save this version of a policy: what is wrong in itself, and otherwise what it would do beside the others. A version that
 * retires its policy is asked only what it leaves behind.
 * @param draft with the number and `validFrom` that it would be saved under
 */
export function checkPolicy(draft: PolicyVersion, saved: SavedRules): Refusal[] {
  const own = draft.isRetired ? [] : checkContent(draft, saved.calendars);
  return own.length > 0 ? own : checkConflicts(draft, saved.policies);
}

/** A calendar must hold when the policy begins to; from then on it stays, since calendars are never retired. */
function checkContent({ basis, scope, clocks, validFrom }: PolicyVersion, calendars: readonly CalendarVersion[]): Refusal[] {
  const keys = new Set(calendarsInForce(calendars, validFrom).map(({ key }) => key));
  return [
    ...checkScope(scope),
    ...checkPromise(basis, scope),
    ...(clocks.length === 0 ? [refuse("policy_without_clock", { path: "clocks" })] : []),
    ...checkOncePerKind(clocks),
    ...clocks.flatMap((rule, index) => checkClockRule(rule, `clocks.${index}`, keys)),
  ];
}

/** No value of a field is no case at all, which is not what whoever left a list empty meant. */
function checkScope(scope: Scope): Refusal[] {
  return fieldsOf(scope)
    .filter((field) => scope[field]?.length === 0)
    .map((field) => refuse("scope_field_empty", { path: `scope.${field}` }));
}

/** A promise binds whoever made it: without a platform it would stand in the cases of all of them. */
function checkPromise(basis: PolicyVersion["basis"], scope: Scope): Refusal[] {
  return basis === "commitment" && scope.platform === undefined ? [refuse("commitment_without_platform", { path: "scope.platform" })] : [];
}

function checkOncePerKind(clocks: readonly ClockRule[]): Refusal[] {
  return clocks.flatMap(({ kind }, index) => {
    const isSecond = clocks.findIndex((rule) => rule.kind === kind) < index;
    return isSecond ? [refuse("clock_set_twice", { path: `clocks.${index}.kind`, params: { kind } })] : [];
  });
}
