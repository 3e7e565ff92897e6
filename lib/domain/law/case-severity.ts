import type { Category, Severity } from "./category";
import { CATEGORY_RULES } from "./category-rules";

/** The severity to start with: danger to life is always the gravest. */
export function severityFor(category: Category, lifeSafety: boolean): Severity {
  return lifeSafety ? "S0" : CATEGORY_RULES[category].severity;
}

/** Whether the category names a child as the victim. */
export function isChildVictimCategory(category: Category): boolean {
  return CATEGORY_RULES[category].isChildVictim;
}

/** A further report never makes a case less grave; danger to life, or a graver category than the case's own, makes it graver. */
export function severityWith(
  known: { readonly category: Category; readonly severity: Severity },
  { category, lifeSafety }: { readonly category: Category; readonly lifeSafety: boolean },
): Severity {
  if (!lifeSafety && category === known.category) return known.severity;
  const reported = severityFor(category, lifeSafety);
  return reported < known.severity ? reported : known.severity;
}
