import { SURFACES } from "../item/item";
import { PLATFORMS } from "../item/platform";
import { CATEGORIES, SEVERITIES } from "../law/category";
import { NOTIFIERS, SCOPE_FIELDS, type CaseTraits, type Scope } from "./policy";

export type ScopeField = keyof CaseTraits;

/** Every value that a case can have in each field. */
export const TRAIT_VALUES: { readonly [F in ScopeField]: readonly CaseTraits[F][] } = {
  platform: PLATFORMS,
  category: CATEGORIES,
  severity: SEVERITIES,
  surface: SURFACES,
  notifier: NOTIFIERS,
};

/** Whether a scope lets through a case with this value in this field. An empty list lets through none; saving refuses it. */
export function admits(scope: Scope, field: ScopeField, value: string): boolean {
  const admitted: readonly string[] | undefined = scope[field];
  return admitted === undefined || admitted.includes(value);
}

export function matches(scope: Scope, traits: CaseTraits): boolean {
  return SCOPE_FIELDS.every((field) => admits(scope, field, traits[field]));
}

/** The fields of which a scope says something, in the order in which scopes are read out. */
export function fieldsOf(scope: Scope): ScopeField[] {
  return SCOPE_FIELDS.filter((field) => scope[field] !== undefined);
}

/**
 * How many traits a scope names. Of two policies for one case, the one that names more has it. Lists are not weighed by their length: a
 * reader counts fields at a glance, and values only with a pencil.
 */
export function specificity(scope: Scope): number {
  return fieldsOf(scope).length;
}

/** A case that both scopes are for, as an example; null where there is none. Always the same one, the first in the order of the values. */
export function overlap(a: Scope, b: Scope): CaseTraits | null {
  const shared = SCOPE_FIELDS.map((field) => {
    const values: readonly string[] = TRAIT_VALUES[field];
    return [field, values.find((value) => admits(a, field, value) && admits(b, field, value))] as const;
  });
  return shared.some(([, value]) => value === undefined) ? null : (Object.fromEntries(shared) as unknown as CaseTraits);
}

/** One field of a scope with its values. */
export type ScopePart = { readonly [F in ScopeField]: { readonly field: F; readonly values: readonly CaseTraits[F][] } }[ScopeField];

/** A scope as parts to be put into words; none for a policy that is for every case. */
export function describeScope(scope: Scope): ScopePart[] {
  return fieldsOf(scope).map((field) => ({ field, values: scope[field] ?? [] }) as ScopePart);
}
