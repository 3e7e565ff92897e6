import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { termsFor, type RuleBook } from "../policy/case-terms";
import { compareTerms } from "../policy/compare-terms";
import { refuse } from "../refusal";
import type { CaseTerms } from "./terms";

/**
 * Gives the running clocks of a case the terms that the rules of today set for it. What had ended, or was late, keeps the terms it was measured
 * by (see `clocksOf`). Refused where nothing would change.
 */
export function rebaseClocks(state: CaseState, input: { rules: RuleBook; reason: TextRef }, { now }: Occasion): Decision {
  const terms = termsFor(input.rules, state);
  const isSame = compareTerms(termsNow(state), terms).length === 0;
  const refusal = firstRefusal(checkMove(state, "rebase_clocks"), isSame ? refuse("nothing_to_rebase") : null);
  return refusal ?? [{ type: "clocks_rebased", occurredAt: now, data: { terms, reason: input.reason } }];
}

/** The terms that a clock starting now would run by. */
export function termsNow(state: CaseState): CaseTerms {
  return state.rebasings.at(-1)?.terms ?? state.terms;
}
