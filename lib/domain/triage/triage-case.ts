import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import type { Outcome } from "../case/status";
import { checkReferral } from "../case/referral";
import { severityFor } from "../law/case-severity";
import type { Category, Severity } from "../law/category";
import { termsFor, type RuleBook } from "../policy/case-terms";
import { refuse } from "../refusal";

/** Outcomes that triage may dismiss a case with: nothing was asked of the platform yet, so nothing can have been removed or refused. */
export const DISMISSAL_OUTCOMES = ["unfounded", "out_of_scope", "duplicate", "withdrawn"] as const;

export type DismissalOutcome = (typeof DISMISSAL_OUTCOMES)[number];

/** Takes a case up: it is what it was reported as, or what the triage says it is. Deadlines follow the category and severity decided here. */
export function acceptCase(
  state: CaseState,
  input: { category?: Category; severity?: Severity; reason: TextRef; rules: RuleBook },
  { now }: Occasion,
): Decision {
  const refusal = checkMove(state, "triage");
  if (refusal !== null) return refusal;

  const category = input.category ?? state.category;
  const severity = input.severity ?? (category === state.category ? state.severity : severityFor(category, state.lifeSafety));
  const terms = termsFor(input.rules, { ...state, category, severity });
  const data = { category, severity, terms, reason: input.reason };
  return [{ type: "case_triaged", occurredAt: now, data }];
}

/** Turns a case away at triage. A child-victim case needs a referral or a lead's recorded refusal even then (CP 434-3). */
export function dismissCase(
  state: CaseState,
  input: { outcome: Outcome; reason: TextRef; referral: TextRef | null; referralRefusal: TextRef | null },
  { actor, now }: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "dismiss"),
    isDismissal(input.outcome) ? null : refuse("outcome_not_supported", { path: "outcome" }),
    checkReferral(state, input, actor),
  );
  return refusal ?? [{ type: "case_dismissed", occurredAt: now, data: input }];
}

function isDismissal(outcome: Outcome): outcome is DismissalOutcome {
  return (DISMISSAL_OUTCOMES as readonly string[]).includes(outcome);
}
