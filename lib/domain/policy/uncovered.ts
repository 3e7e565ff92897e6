import { SCOPE_FIELDS, type CaseTraits, type Scope } from "./policy";
import { admits, TRAIT_VALUES, type ScopeField } from "./scope";

/**
 * A case that none of these scopes is for, as an example; null where together they are for every case. Goes through the fields one by one and
 * stops where some scope asks nothing more, so that few of the thousands of cases are ever looked at.
 */
export function uncovered(scopes: readonly Scope[]): CaseTraits | null {
  return search(scopes, SCOPE_FIELDS, {});
}

function search(scopes: readonly Scope[], fields: readonly ScopeField[], chosen: Partial<CaseTraits>): CaseTraits | null {
  const isCovered = scopes.some((scope) => fields.every((field) => scope[field] === undefined));
  if (isCovered) return null;
  const [field, ...rest] = fields;
  if (field === undefined) return chosen as CaseTraits;
  for (const value of valuesToTry(scopes, field)) {
    const left = scopes.filter((scope) => admits(scope, field, value));
    const found = search(left, rest, { ...chosen, [field]: value });
    if (found !== null) return found;
  }
  return null;
}

/** Where no scope asks for a field, one value stands for all. */
function valuesToTry(scopes: readonly Scope[], field: ScopeField): readonly string[] {
  const isAsked = scopes.some((scope) => scope[field] !== undefined);
  return isAsked ? TRAIT_VALUES[field] : TRAIT_VALUES[field].slice(0, 1);
}
