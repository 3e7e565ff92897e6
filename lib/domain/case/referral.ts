import type { Actor } from "../access/actor";
import { isChildVictimCategory } from "../law/case-severity";
import { refuse, type Refusal } from "../refusal";
import type { CaseState } from "./case-state";
import type { TextRef } from "./event";

/** Where a closing says a child-victim case went: the number a hotline or authority gave, or a lead's reason for giving it to none. */
export interface ReferralStatement {
  readonly referral: TextRef | null;
  readonly referralRefusal: TextRef | null;
}

/**
 * A child-victim case closes only with a referral reference, or with the recorded refusal of a manager
 * (LAW.md section 8, case 37; failing to report is an offence, CP 434-3). A refusal by anybody else counts for nothing.
 */
export function checkReferral(state: CaseState, statement: ReferralStatement, actor: Actor): Refusal | null {
  if (!needsReferral(state) || statement.referral !== null) return null;
  if (statement.referralRefusal !== null && actor.role === "manager") return null;
  return refuse("referral_required", { path: "referral" });
}

/** Whether any report of the case, or its triage, named a child victim. Recategorising does not undo the duty. */
export function needsReferral(state: CaseState): boolean {
  return isChildVictimCategory(state.category) || state.reports.some((report) => isChildVictimCategory(report.category));
}
