import type { Allowances } from "../clock/clock";
import { OWN_PRESETS, PLATFORM_PRESETS } from "./allowances";
import type { Category, Severity } from "./category";
import { CATEGORY_RULES } from "./category-rules";

/**
 * The allowances a case starts with: the platform's by category, ours by severity (LAW section 7; presets, not law). They are
 * copied onto the case, so that changing a preset never rewrites history.
 */
export function allowancesFor(category: Category, severity: Severity): Allowances {
  return { ...OWN_PRESETS[severity].ms, ...PLATFORM_PRESETS[category].ms };
}

/** The severity to start with: danger to life is always the gravest. */
export function severityFor(category: Category, lifeSafety: boolean): Severity {
  return lifeSafety ? "S0" : CATEGORY_RULES[category].severity;
}

/** Whether the category names a child as the victim. */
export function isChildVictimCategory(category: Category): boolean {
  return CATEGORY_RULES[category].isChildVictim;
}
