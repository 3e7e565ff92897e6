import type { CaseState } from "../case/case-state";
import type { CaseEvent } from "../case/event";
import { foldCase } from "../case/fold";
import { calendarsInForce, policiesInForce } from "../policy/in-force";
import type { CalendarVersion, PolicyVersion } from "../policy/policy";
import { whyTerms, type TermsReason } from "../policy/why";
import type { ClockTerms } from "./terms";

/** Every version of every rule, whenever it held. */
interface Rules {
  readonly policies: readonly PolicyVersion[];
  readonly calendars: readonly CalendarVersion[];
}

/**
 * Why a clock was given the terms it runs by: by the rules in force when it was given them and the case as it was known then, whatever became of
 * either since. Null where the rules no longer tell, so that nothing is said rather than something that was not so.
 *
 * @param events the whole log of the case, from which the terms came
 */
export function termsReason(events: readonly CaseEvent[], terms: ClockTerms, rules: Rules): TermsReason | null {
  const given = events.find((event) => givesTerms(event) && event.data.terms?.clocks.includes(terms));
  if (given === undefined) return null;
  const inForce = { policies: policiesInForce(rules.policies, given.recordedAt), calendars: calendarsInForce(rules.calendars, given.recordedAt) };
  const reason = whyTerms(inForce, knownAt(events, given), terms.kind, terms.basis);
  const isTheSame = reason?.policy.key === terms.policy.key && reason.policy.version === terms.policy.version;
  return isTheSame ? reason : null;
}

function givesTerms(event: CaseEvent): event is Extract<CaseEvent, { type: "case_opened" | "report_filed" | "case_triaged" | "clocks_rebased" }> {
  return event.type === "case_opened" || event.type === "report_filed" || event.type === "case_triaged" || event.type === "clocks_rebased";
}

/** With all that was recorded in the same breath: a case opens by its first report, which says on whose behalf. */
function knownAt(events: readonly CaseEvent[], given: CaseEvent): CaseState {
  const last = events.findLastIndex(({ recordedAt }) => recordedAt.getTime() === given.recordedAt.getTime());
  return foldCase(events.slice(0, last + 1));
}
