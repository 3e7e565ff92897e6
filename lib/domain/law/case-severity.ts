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
