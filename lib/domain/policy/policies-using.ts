import type { PolicyVersion } from "./policy";

/** Those of the policies by which some clock runs by the hours of this calendar. */
export function policiesUsing(calendar: string, policies: readonly PolicyVersion[]): PolicyVersion[] {
  return policies.filter(({ clocks }) => clocks.some((rule) => rule.calendar === calendar));
}
