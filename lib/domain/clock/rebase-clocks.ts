import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { termsFor, type RuleBook } from "../policy/case-terms";
import { compareTerms } from "../policy/compare-terms";
import { refuse } from "../refusal";
import type { CaseTerms } from "./terms";

interface Rebasing {
  readonly rules: RuleBook;
  readonly reason: TextRef;
  /** The policy that is being applied to all its open cases, where this is one of them. */
  readonly appliedPolicy?: { readonly key: string; readonly version: number };
}

/**
 * Gives the running clocks of a case the terms that the rules of today set for it. What had ended, or was late, keeps the terms it was measured
 * by (see `clocksOf`). Refused where nothing would change.
 */
export function rebaseClocks(state: CaseState, { rules, ...said }: Rebasing, { now }: Occasion): Decision {
  const terms = termsFor(rules, state);
  const isSame = compareTerms(termsNow(state), terms).length === 0;
  const refusal = firstRefusal(checkMove(state, "rebase_clocks"), isSame ? refuse("nothing_to_rebase") : null);
  return refusal ?? [{ type: "clocks_rebased", occurredAt: now, data: { terms, ...said } }];
}

/** The terms that a clock starting now would run by. */
export function termsNow(state: CaseState): CaseTerms {
  return state.termsChanges.at(-1)?.terms ?? state.terms;
}
